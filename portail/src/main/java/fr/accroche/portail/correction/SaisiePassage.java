package fr.accroche.portail.correction;

import fr.accroche.controle.extrait.ChampSaisie;
import fr.accroche.modele.IdContrat;
import fr.accroche.portail.correction.Constats.Releve;
import fr.accroche.portail.depot.DemandeDepot;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.Organismes;
import fr.accroche.portail.passage.MotifRemplacement;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * One passage that was typed: a file of one passage, controlled by the engine, then deposited as any other. Safe to share
 * between threads.
 */
@Component
@SiRole(RoleNoeud.WEB)
public class SaisiePassage {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter NOM =
            DateTimeFormatter.ofPattern("'saisie-'uuuuMMdd'T'HHmmss'Z.xml'").withZone(ZoneOffset.UTC);
    private static final String CERTIFICATEUR = "emetteur/certificateurs/certificateur/";
    private static final String CERTIFICATION = CERTIFICATEUR + "certifications/certification[1]/";
    private static final String PASSAGE = CERTIFICATION + "passageCertifications/passageCertification[1]/";
    private static final int RESULTATS_MAXIMUM = 60;

    private final Champs champs;
    private final Constats constats;
    private final Depots depots;
    private final Organismes organismes;
    private final Clock horloge;

    SaisiePassage(Champs champs, Constats constats, Depots depots, Organismes organismes, Clock horloge) {
        this.champs = champs;
        this.constats = constats;
        this.depots = depots;
        this.organismes = organismes;
        this.horloge = horloge;
    }

    /**
     * What is typed.
     *
     * @param certification beside the passage, by tags
     * @param passage by the tags that lead to each datum
     */
    public record Saisie(Organisme certificateur, Map<String, String> certification, Map<String, String> passage) {
        public Saisie {
            certification = Map.copyOf(certification);
            passage = Map.copyOf(passage);
        }

        /** Only for whom: the rest may be personal data. */
        @Override
        public String toString() {
            return "Saisie[" + certificateur.matricule() + "]";
        }
    }

    /** A fault of what is typed. */
    public record Faute(String chemin, boolean erreur, String message, String remede) {}

    /** The data that are none of the format's. */
    public Set<String> inconnues(Saisie saisie) {
        Set<String> connues = champs.passage(RESULTATS_MAXIMUM).stream()
                .map(ChampSaisie::chemin)
                .collect(Collectors.toSet());
        Set<String> voisines =
                champs.certification().stream().map(ChampSaisie::chemin).collect(Collectors.toSet());
        Set<String> inconnues = saisie.passage().keySet().stream()
                .filter(chemin -> !connues.contains(chemin))
                .collect(Collectors.toSet());
        saisie.certification().keySet().stream()
                .filter(chemin -> !voisines.contains(chemin))
                .forEach(inconnues::add);
        return inconnues;
    }

    /** What the engine's rules say; errors would make the file or the passage refused. */
    public List<Faute> controler(Deposant deposant, Saisie saisie) throws IOException {
        byte[] fichier = fichier(deposant, saisie, UUID.randomUUID().toString(), horloge.instant());
        Releve releve = constats.controler(sortie -> sortie.write(fichier));
        return releve.constats().stream()
                .map(constat -> new Faute(
                        constat.passage() > 0 ? constat.chemin() : "certification/" + constat.chemin(),
                        constat.erreur(),
                        constat.message(),
                        constat.remede()))
                .toList();
    }

    /**
     * Deposits it.
     *
     * @param remplacement why it replaces the version in force of its idTechnique; empty for a new passage
     */
    public Depots.DepotRecu deposer(
            Deposant deposant,
            Saisie saisie,
            Optional<MotifRemplacement> remplacement,
            Optional<String> cleIdempotence) {
        Instant instant = cleIdempotence
                .flatMap(cle -> depots.parCle(deposant, cle))
                .flatMap(deja -> instant(deja.nomFichier()))
                .orElseGet(() -> horloge.instant().truncatedTo(ChronoUnit.SECONDS));
        String idFlux = cleIdempotence
                .map(cle -> deposant.organismeId() + ":" + cle)
                .map(graine -> UUID.nameUUIDFromBytes(graine.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(UUID::randomUUID)
                .toString();
        DemandeDepot demande = new DemandeDepot(
                deposant,
                NOM.format(instant),
                cleIdempotence,
                Optional.of(saisie.certificateur()),
                new SuiviDepot.Origine(remplacement, Optional.empty()));
        return depots.recevoir(demande, new ByteArrayInputStream(fichier(deposant, saisie, idFlux, instant)));
    }

    /** The same request under the same key makes the same bytes: the name of the first file says when it was made. */
    private static Optional<Instant> instant(String nomFichier) {
        try {
            return Optional.of(Instant.from(NOM.parse(nomFichier)));
        } catch (DateTimeException autreFichier) {
            return Optional.empty();
        }
    }

    private byte[] fichier(Deposant deposant, Saisie saisie, String idFlux, Instant instant) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        valeurs.put("idFlux", idFlux);
        valeurs.put("horodatage", INSTANT.format(instant.atZone(TexteFrancais.PARIS)));
        valeurs.put("emetteur/idClient", deposant.matricule().valeur());
        valeurs.put(
                CERTIFICATEUR + "idClient", saisie.certificateur().matricule().valeur());
        valeurs.put(
                CERTIFICATEUR + "idContrat",
                organismes
                        .contratDeCertificateur(saisie.certificateur().id())
                        .map(IdContrat::valeur)
                        .orElse(""));
        saisie.certification().forEach((chemin, valeur) -> valeurs.put(CERTIFICATION + chemin, valeur));
        saisie.passage().forEach((chemin, valeur) -> valeurs.put(PASSAGE + chemin, valeur));
        return champs.writer().flux(valeurs);
    }
}
