package fr.accroche.portail.espace;

import fr.accroche.modele.Gravite;
import fr.accroche.modele.Portee;
import fr.accroche.portail.depot.AnomalieDepot;
import fr.accroche.portail.depot.DemandeDepot;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.EtapeDepot;
import fr.accroche.portail.depot.FiltreDepots;
import fr.accroche.portail.depot.GroupeAnomalies;
import fr.accroche.portail.depot.PassageRefuse;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.traitement.StatutTraitement;
import fr.accroche.traitement.accuse.FormatAccuse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** Deposits that stay « traitement en cours » until a test says how they end. */
final class DepotsEnMemoire implements Depots {
    static final int LIMITE_OCTETS = 100_000;

    private final AtomicLong numeros = new AtomicLong(100_000);
    private final Map<Long, Garde> depots = new ConcurrentSkipListMap<>();

    private record Garde(UUID organismeId, SuiviDepot suivi) {}

    @Override
    public DepotRecu recevoir(DemandeDepot demande, InputStream flux) {
        byte[] octets = lire(flux);
        if (octets.length > LIMITE_OCTETS) {
            throw new RefusRequete(
                    org.springframework.http.HttpStatus.CONTENT_TOO_LARGE,
                    "REQ-FICHIER-TROP-GRAND",
                    "Le fichier dépasse 200 Mo.");
        }
        long numero = numeros.incrementAndGet();
        SuiviDepot suivi = new SuiviDepot(
                new DepotId(UUID.randomUUID()),
                numero,
                StatutTraitement.TRAITEMENT_EN_COURS,
                EtapeDepot.CONTROLE_ET_NIRISATION,
                Optional.empty(),
                40,
                new SuiviDepot.Compteurs(0, 0, 0, 0, 0),
                demande.nomFichier(),
                octets.length,
                sha256(octets),
                Instant.parse("2021-07-01T08:05:00Z"),
                Optional.empty(),
                Optional.empty(),
                demande.deposant().auteur(),
                new SuiviDepot.Parties(
                        demande.deposant().organismeId(),
                        demande.deposant().raisonSociale(),
                        demande.auNomDe().map(organisme -> organisme.raisonSociale())),
                demande.origine());
        depots.put(numero, new Garde(demande.deposant().organismeId(), suivi));
        return new DepotRecu(suivi, false);
    }

    /** Ends the deposits that are not yet ended. */
    void terminer(StatutTraitement statut) {
        depots.replaceAll((numero, garde) ->
                garde.suivi().estTermine() ? garde : new Garde(garde.organismeId(), termine(garde.suivi(), statut)));
    }

    int taille() {
        return depots.size();
    }

    @Override
    public Optional<SuiviDepot> trouver(Deposant deposant, DepotId id) {
        return siens(deposant).stream().filter(depot -> depot.id().equals(id)).findFirst();
    }

    @Override
    public Optional<SuiviDepot> parCle(Deposant deposant, String cleIdempotence) {
        return Optional.empty();
    }

    @Override
    public Optional<SuiviDepot> jumeau(Deposant deposant, DepotId id) {
        return Optional.empty();
    }

    @Override
    public List<SuiviDepot> lister(Deposant deposant, FiltreDepots filtre) {
        return siens(deposant).stream()
                .filter(depot -> filtre.statut().map(depot.statut()::equals).orElse(true))
                .filter(depot ->
                        filtre.texte().map(depot.nomFichier()::contains).orElse(true))
                .filter(depot ->
                        filtre.avantNumero().map(n -> depot.numero() < n).orElse(true))
                .limit(filtre.limite())
                .toList();
    }

    @Override
    public List<GroupeAnomalies> anomalies(Deposant deposant, DepotId id, int exemples) {
        return trouver(deposant, id)
                .filter(depot -> depot.statut() == StatutTraitement.TRAITEMENT_AVEC_ERREURS)
                .map(depot -> List.of(new GroupeAnomalies("XSD-VALEUR", Gravite.ERREUR, 1250, List.of(anomalie()))))
                .orElse(List.of());
    }

    @Override
    public List<PassageRefuse> passagesRefuses(Deposant deposant, DepotId id, long apresOrdinal, int limite) {
        return trouver(deposant, id)
                .filter(depot -> depot.statut() == StatutTraitement.TRAITE_AVEC_ERREURS)
                .map(depot -> List.of(refus()))
                .orElse(List.of());
    }

    @Override
    public Optional<Accuse> accuseReception(Deposant deposant, DepotId id, FormatAccuse format) {
        return trouver(deposant, id)
                .filter(depot -> format == FormatAccuse.JSON || format == FormatAccuse.PDF)
                .map(depot -> accuse("Accusé de réception_" + depot.nomFichier(), format));
    }

    @Override
    public Optional<Accuse> accuseTraitement(Deposant deposant, DepotId id, FormatAccuse format) {
        return trouver(deposant, id)
                .filter(SuiviDepot::estTermine)
                .map(depot -> accuse("Accusé de traitement_" + depot.nomFichier(), format));
    }

    @Override
    public Optional<String> signatureTraitement(Deposant deposant, DepotId id, FormatAccuse format) {
        return accuseTraitement(deposant, id, format)
                .filter(accuse -> format == FormatAccuse.XML || format == FormatAccuse.CSV)
                .map(accuse -> "entete..signature");
    }

    private List<SuiviDepot> siens(Deposant deposant) {
        return depots.values().stream()
                .filter(garde -> garde.organismeId().equals(deposant.organismeId()))
                .map(Garde::suivi)
                .sorted(Comparator.comparingLong(SuiviDepot::numero).reversed())
                .toList();
    }

    private static SuiviDepot termine(SuiviDepot depot, StatutTraitement statut) {
        return new SuiviDepot(
                depot.id(),
                depot.numero(),
                statut,
                EtapeDepot.TERMINE,
                Optional.empty(),
                100,
                new SuiviDepot.Compteurs(12, 11, 1, 1250, 2),
                depot.nomFichier(),
                depot.octets(),
                depot.sha256(),
                depot.recuLe(),
                Optional.of(depot.recuLe().plusSeconds(3)),
                Optional.of("flux-1"),
                depot.auteur(),
                depot.parties(),
                depot.origine());
    }

    private static AnomalieDepot anomalie() {
        return new AnomalieDepot(
                "XSD-VALEUR",
                Gravite.ERREUR,
                Portee.FICHIER,
                Optional.of(120),
                Optional.of(17),
                Optional.of("/flux/emetteur"),
                Optional.of(MaquettePages.HOSTILE),
                Optional.of(MaquettePages.HOSTILE),
                "Le sexe doit être M ou F.",
                "Écrivez M ou F.");
    }

    private static PassageRefuse refus() {
        return new PassageRefuse(
                3,
                Optional.of(MaquettePages.HOSTILE),
                "NIR-AUCUN-CANDIDAT",
                "Aucun titulaire ne correspond aux critères obligatoires",
                List.of("Nom de naissance", "Prénoms"),
                "Comparez ces données avec une pièce d’identité du titulaire.");
    }

    private static Accuse accuse(String nom, FormatAccuse format) {
        return new Accuse(
                nom + "." + format.extension(),
                format,
                Optional.of("entete..signature").filter(jws -> format == FormatAccuse.JSON),
                sortie -> sortie.write(format.name().getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] lire(InputStream flux) {
        try {
            return flux.readAllBytes();
        } catch (IOException coupe) {
            throw new UncheckedIOException(coupe);
        }
    }

    private static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException absent) {
            throw new AssertionError(absent);
        }
    }
}
