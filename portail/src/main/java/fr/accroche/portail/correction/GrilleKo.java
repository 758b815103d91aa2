package fr.accroche.portail.correction;

import fr.accroche.controle.extrait.ChampSaisie;
import fr.accroche.controle.extrait.ExtraitFlux;
import fr.accroche.controle.extrait.PassageEcrit;
import fr.accroche.controle.extrait.PassagesReader;
import fr.accroche.controle.proposition.Proposition;
import fr.accroche.controle.proposition.Propositions;
import fr.accroche.modele.IdFlux;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.portail.correction.Constats.Constat;
import fr.accroche.portail.correction.Constats.Releve;
import fr.accroche.portail.correction.jdbc.RetoucheRepository;
import fr.accroche.portail.correction.jdbc.RetoucheRepository.Cellule;
import fr.accroche.portail.depot.DemandeDepot;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotACorriger;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.PassageRefuse;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.referentiels.PrenomsUsuels;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The grid of the KO passages of a deposit: what was sent, what is typed over it, what the engine's rules say of both, what
 * may be proposed; and the deposit that comes of it.
 */
@Component
@SiRole(RoleNoeud.WEB)
class GrilleKo {
    /** Passages of a page: as many as one looks through at a time. */
    static final int PAGE = 50;

    private static final int VALEUR_MAXIMALE = 1_000;
    static final int RESULTATS_MAXIMUM = 60;

    private final Depots depots;
    private final RetoucheRepository retouches;
    private final Champs champs;
    private final Constats constats;
    private final Propositions propositions;
    private final BaseWeb base;
    private final Journal journal;
    private final JsonMapper json;
    private final Clock horloge;

    GrilleKo(
            Depots depots,
            RetoucheRepository retouches,
            Champs champs,
            Constats constats,
            ReferentielLieux lieux,
            BaseWeb base,
            Journal journal,
            JsonMapper json,
            Clock horloge) {
        this.depots = depots;
        this.retouches = retouches;
        this.champs = champs;
        this.constats = constats;
        this.propositions = new Propositions(lieux, PrenomsUsuels.charger());
        this.base = base;
        this.journal = journal;
        this.json = json;
        this.horloge = horloge;
    }

    /** @param toutes every datum, not those of the holder alone */
    VueGrille page(Deposant deposant, DepotACorriger depot, long apres, boolean toutes) throws IOException {
        DepotId id = depot.suivi().id();
        Map<Long, PassageRefuse> refus = depots.passagesRefuses(deposant, id, apres, PAGE).stream()
                .collect(Collectors.toMap(PassageRefuse::ordinal, Function.identity()));
        PassagesReader.Lecture lecture = depot.lire(refus::containsKey);
        Map<Long, Map<String, String>> typees = retouches.lire(id);
        Releve releve = controler(depot, lecture, typees);
        RedactionGrille redaction = new RedactionGrille(
                lecture, typees, releve, refus, new RedactionGrille.Outils(champs, this::proposer, json));
        List<Colonne> colonnes = redaction.colonnes(toutes);
        List<LigneGrille> lignes = lecture.passages().stream()
                .map(passage -> redaction.ligne(passage, colonnes))
                .toList();
        long dernier = lignes.isEmpty() ? 0 : lignes.get(lignes.size() - 1).ordinal();
        return new VueGrille(
                colonnes,
                redaction.certifications(),
                lignes,
                depot.nombreKo(),
                modifies(depot, typees).size(),
                apres,
                lignes.size() == PAGE ? dernier : 0);
    }

    /** What the rules say of one passage as it is typed, by the tags that lead to its data. */
    List<Constat> controler(DepotACorriger depot, long ordinal) throws IOException {
        PassagesReader.Lecture lecture = depot.lire(rang -> rang == ordinal);
        return controler(depot, lecture, retouches.lire(depot.suivi().id())).constats().stream()
                .filter(constat -> constat.passage() > 0)
                .toList();
    }

    private Releve controler(
            DepotACorriger depot, PassagesReader.Lecture lecture, Map<Long, Map<String, String>> typees)
            throws IOException {
        Set<Long> gardes =
                lecture.passages().stream().map(PassageEcrit::ordinal).collect(Collectors.toSet());
        if (gardes.isEmpty()) {
            return new Releve(true, List.of());
        }
        return constats.controler(fichier(depot, gardes::contains, corrections(lecture, typees)));
    }

    private Depots.Ecriture fichier(DepotACorriger depot, LongPredicate garde, ExtraitFlux.Corrections corrections)
            throws IOException {
        return depot.corrige(
                new IdFlux(UUID.randomUUID().toString()),
                OffsetDateTime.now(horloge.withZone(TexteFrancais.PARIS)),
                garde,
                corrections,
                champs.writer());
    }

    private static ExtraitFlux.Corrections corrections(
            PassagesReader.Lecture lecture, Map<Long, Map<String, String>> typees) {
        Map<Long, Map<String, String>> passages = new HashMap<>();
        for (PassageEcrit passage : lecture.passages()) {
            if (typees.containsKey(passage.ordinal())) {
                passages.put(passage.ordinal(), recouvrir(passage.valeurs(), typees.get(passage.ordinal())));
            }
        }
        Map<Integer, Map<String, String>> certifications = new HashMap<>();
        typees.getOrDefault(0L, Map.of()).forEach((chemin, valeur) -> {
            CelluleCertification cellule = CelluleCertification.lire(chemin);
            certifications
                    .computeIfAbsent(
                            cellule.rang(),
                            rang -> new HashMap<>(lecture.certifications().get(rang - 1)))
                    .put(cellule.balise(), valeur);
        });
        return new ExtraitFlux.Corrections(passages, certifications);
    }

    static Map<String, String> recouvrir(Map<String, String> envoyees, Map<String, String> typees) {
        Map<String, String> valeurs = new LinkedHashMap<>(envoyees);
        valeurs.putAll(typees);
        return valeurs;
    }

    /** The KO passages that a change concerns. */
    private static Set<Long> modifies(DepotACorriger depot, Map<Long, Map<String, String>> typees) {
        Set<Long> ordinaux = new HashSet<>(typees.keySet());
        ordinaux.removeIf(ordinal -> !depot.estKo(ordinal));
        return ordinaux;
    }

    /**
     * Keeps what was typed; a cell typed as it was sent is no change.
     *
     * @param saisies by name of cell, as {@link #nom} writes it; what is no cell of this deposit is passed over
     */
    void enregistrer(Deposant deposant, DepotACorriger depot, Map<String, String> saisies) throws IOException {
        Map<Cellule, String> cellules = new LinkedHashMap<>();
        saisies.forEach(
                (nom, valeur) -> cellule(depot, nom).ifPresent(cellule -> cellules.put(cellule, nettoyer(valeur))));
        Set<Long> ordinaux = cellules.keySet().stream().map(Cellule::ordinal).collect(Collectors.toSet());
        PassagesReader.Lecture lecture = depot.lire(ordinaux::contains);
        Map<Long, Map<String, String>> envoyees =
                lecture.passages().stream().collect(Collectors.toMap(PassageEcrit::ordinal, PassageEcrit::valeurs));
        Instant maintenant = horloge.instant();
        base.transaction()
                .executeWithoutResult(etat -> cellules.forEach((cellule, valeur) -> {
                    Optional<String> envoyee = envoyee(cellule, lecture, envoyees);
                    if (envoyee.isEmpty()) {
                        return;
                    }
                    if (envoyee.get().equals(valeur)) {
                        retouches.effacer(depot.suivi().id(), cellule);
                    } else {
                        retouches.ecrire(depot.suivi().id(), cellule, valeur, deposant.auteur(), maintenant);
                    }
                }));
    }

    /** Empty when there is no such passage or certification. */
    private static Optional<String> envoyee(
            Cellule cellule, PassagesReader.Lecture lecture, Map<Long, Map<String, String>> envoyees) {
        if (cellule.ordinal() > 0) {
            return Optional.ofNullable(envoyees.get(cellule.ordinal()))
                    .map(valeurs -> valeurs.getOrDefault(cellule.chemin(), ""));
        }
        CelluleCertification certification = CelluleCertification.lire(cellule.chemin());
        return certification.rang() <= lecture.certifications().size()
                ? Optional.of(
                        lecture.certifications().get(certification.rang() - 1).getOrDefault(certification.balise(), ""))
                : Optional.empty();
    }

    private Optional<Cellule> cellule(DepotACorriger depot, String nom) {
        String[] parties = nom.split("\\.", 3);
        if (parties.length < 3 || !parties[0].equals("c") || !parties[1].matches("\\d{1,9}")) {
            return Optional.empty();
        }
        Cellule cellule = new Cellule(Long.parseLong(parties[1]), parties[2]);
        boolean connue = cellule.ordinal() == 0
                ? CelluleCertification.estUne(cellule.chemin())
                : depot.estKo(cellule.ordinal()) && chemins().contains(cellule.chemin());
        return connue ? Optional.of(cellule) : Optional.empty();
    }

    private Set<String> chemins() {
        return champs.passage(RESULTATS_MAXIMUM).stream()
                .map(ChampSaisie::chemin)
                .collect(Collectors.toSet());
    }

    static String nom(long ordinal, String chemin) {
        return "c." + ordinal + "." + chemin;
    }

    private static String nettoyer(String valeur) {
        String sansControle = valeur.replaceAll("[\\p{Cntrl}&&[^\\t]]", " ").strip();
        return sansControle.length() <= VALEUR_MAXIMALE ? sansControle : sansControle.substring(0, VALEUR_MAXIMALE);
    }

    /** Does what a proposal says; nothing when it no longer stands. */
    void appliquer(Deposant deposant, DepotACorriger depot, String cle) throws IOException {
        String[] parties = cle.split("\\.", 2);
        if (parties.length < 2 || !parties[0].matches("\\d{1,9}") || !parties[1].matches("\\d{1,2}")) {
            return;
        }
        long ordinal = Long.parseLong(parties[0]);
        int rang = Integer.parseInt(parties[1]);
        List<PassageEcrit> passages =
                depot.lire(lu -> lu == ordinal && depot.estKo(lu)).passages();
        if (passages.isEmpty()) {
            return;
        }
        Map<String, String> typees = retouches.lire(depot.suivi().id()).getOrDefault(ordinal, Map.of());
        List<Proposition> possibles = proposer(recouvrir(passages.get(0).valeurs(), typees));
        if (rang < possibles.size()) {
            Map<String, String> saisies = new LinkedHashMap<>();
            possibles.get(rang).valeurs().forEach((chemin, valeur) -> saisies.put(nom(ordinal, chemin), valeur));
            enregistrer(deposant, depot, saisies);
        }
    }

    private List<Proposition> proposer(Map<String, String> valeurs) {
        return propositions.de(valeurs, LocalDate.now(horloge.withZone(TexteFrancais.PARIS)));
    }

    /**
     * Deposits the KO passages anew: a true file, through the same engine.
     *
     * @param tous those that were not changed too
     */
    Redepot deposer(Deposant deposant, DepotACorriger depot, boolean tous) throws IOException {
        DepotId id = depot.suivi().id();
        Map<Long, Map<String, String>> typees = retouches.lire(id);
        Set<Long> modifies = modifies(depot, typees);
        boolean certificationsModifiees = typees.containsKey(0L);
        PassagesReader.Lecture lecture = depot.lire(modifies::contains);
        Set<Long> gardes = new HashSet<>(modifies);
        LongPredicate garde = tous ? depot::estKo : gardes::contains;
        if (!tous && certificationsModifiees) {
            garde = depot::estKo;
        }
        if (!tous && modifies.isEmpty() && !certificationsModifiees) {
            return new Redepot.Rien();
        }
        ExtraitFlux.Corrections corrections = corrections(lecture, typees);
        Releve releve = constats.controler(fichier(depot, garde, corrections));
        if (!releve.recevable()) {
            return new Redepot.Irrecevable(releve.constats().stream()
                    .filter(Constat::erreur)
                    .map(Constat::message)
                    .distinct()
                    .limit(10)
                    .toList());
        }
        SuiviDepot nouveau = Tuyau.lire(
                fichier(depot, garde, corrections),
                flux -> depots.recevoir(demande(deposant, depot), flux).depot());
        attribuer(deposant, depot, nouveau);
        return new Redepot.Fait(nouveau.id());
    }

    private static DemandeDepot demande(Deposant deposant, DepotACorriger depot) {
        String nom = depot.nomFichierKo().replaceAll("-ko\\.xml$", "-corrige.xml");
        return new DemandeDepot(
                deposant,
                nom,
                Optional.empty(),
                Optional.empty(),
                new SuiviDepot.Origine(
                        depot.suivi().origine().remplacement(),
                        Optional.of(depot.suivi().id())));
    }

    private void attribuer(Deposant deposant, DepotACorriger depot, SuiviDepot nouveau) {
        DepotId id = depot.suivi().id();
        base.transaction().executeWithoutResult(etat -> {
            retouches
                    .parAuteur(id)
                    .forEach((auteur, nombre) -> journal.consigner(Fait.de(
                            auteur,
                            deposant.organismeId(),
                            "PASSAGES_CORRIGES",
                            nouveau.id().toString(),
                            TexteFrancais.accorde(nombre, "cellule", "cellules"))));
            retouches.oublier(id);
        });
    }

    /** What came of the corrections. */
    sealed interface Redepot {
        record Fait(DepotId nouveau) implements Redepot {}

        /** Nothing was changed. */
        record Rien() implements Redepot {}

        /** The file would be refused whole. */
        record Irrecevable(List<String> messages) implements Redepot {}
    }
}
