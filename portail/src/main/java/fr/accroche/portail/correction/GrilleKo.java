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
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final int RESULTATS_MAXIMUM = 60;

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
        Redaction redaction = new Redaction(lecture, typees, releve, refus);
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
        Set<Long> gardes = lecture.passages().stream().map(PassageEcrit::ordinal).collect(Collectors.toSet());
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

    private static Map<String, String> recouvrir(Map<String, String> envoyees, Map<String, String> typees) {
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
        saisies.forEach((nom, valeur) -> cellule(depot, nom).ifPresent(cellule -> cellules.put(cellule, nettoyer(valeur))));
        Set<Long> ordinaux = cellules.keySet().stream().map(Cellule::ordinal).collect(Collectors.toSet());
        PassagesReader.Lecture lecture = depot.lire(ordinaux::contains);
        Map<Long, Map<String, String>> envoyees = lecture.passages().stream()
                .collect(Collectors.toMap(PassageEcrit::ordinal, PassageEcrit::valeurs));
        Instant maintenant = horloge.instant();
        base.transaction().executeWithoutResult(etat -> cellules.forEach((cellule, valeur) -> {
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
                ? Optional.of(lecture.certifications()
                        .get(certification.rang() - 1)
                        .getOrDefault(certification.balise(), ""))
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
        return champs.passage(RESULTATS_MAXIMUM).stream().map(ChampSaisie::chemin).collect(Collectors.toSet());
    }

    private static String nom(long ordinal, String chemin) {
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
        List<PassageEcrit> passages = depot.lire(lu -> lu == ordinal && depot.estKo(lu)).passages();
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
        SuiviDepot nouveau = Tuyau.lire(fichier(depot, garde, corrections), flux -> depots.recevoir(
                        demande(deposant, depot), flux)
                .depot());
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
            retouches.parAuteur(id).forEach((auteur, nombre) -> journal.consigner(Fait.de(
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

    /** One page being written. */
    private final class Redaction {
        private final PassagesReader.Lecture lecture;
        private final Map<Long, Map<String, String>> typees;
        private final Map<Long, PassageRefuse> refus;
        private final Map<Long, List<Constat>> parPassage = new HashMap<>();
        private final Map<Integer, List<Constat>> parCertification = new HashMap<>();

        Redaction(
                PassagesReader.Lecture lecture,
                Map<Long, Map<String, String>> typees,
                Releve releve,
                Map<Long, PassageRefuse> refus) {
            this.lecture = lecture;
            this.typees = typees;
            this.refus = refus;
            ranger(releve);
        }

        /** The file controlled holds the passages of the page alone: its ranks are not those of the deposit. */
        private void ranger(Releve releve) {
            List<Integer> certifications = certificationsDeLaPage();
            Map<Integer, List<PassageEcrit>> passages =
                    lecture.passages().stream().collect(Collectors.groupingBy(PassageEcrit::certification));
            for (Constat constat : releve.constats()) {
                if (constat.certification() == 0 || constat.certification() > certifications.size()) {
                    continue;
                }
                int certification = certifications.get(constat.certification() - 1);
                if (constat.passage() == 0) {
                    parCertification
                            .computeIfAbsent(certification, rang -> new ArrayList<>())
                            .add(constat);
                } else if (constat.passage() <= passages.get(certification).size()) {
                    long ordinal = passages.get(certification)
                            .get(constat.passage() - 1)
                            .ordinal();
                    parPassage.computeIfAbsent(ordinal, rang -> new ArrayList<>()).add(constat);
                }
            }
        }

        private List<Integer> certificationsDeLaPage() {
            return lecture.passages().stream()
                    .map(PassageEcrit::certification)
                    .distinct()
                    .toList();
        }

        List<Colonne> colonnes(boolean toutes) {
            int resultats = lecture.passages().stream()
                    .mapToInt(passage -> Champs.resultats(passage.valeurs()))
                    .max()
                    .orElse(0);
            Set<String> utiles = new HashSet<>();
            typees.values().forEach(cellules -> utiles.addAll(cellules.keySet()));
            parPassage.values().forEach(liste -> liste.forEach(constat -> utiles.add(constat.chemin())));
            boolean dossiers = lecture.passages().stream()
                    .anyMatch(passage -> passage.valeurs().keySet().stream()
                            .anyMatch(chemin -> chemin.startsWith("identificationTitulaire/dossierFormation/")));
            return champs.passage(resultats).stream()
                    .filter(champ -> toutes
                            || utiles.contains(champ.chemin())
                            || champ.chemin().equals("idTechnique")
                            || estDuTitulaire(champ.chemin(), dossiers))
                    .sorted(Comparator.comparing(champ -> !champ.chemin().equals("idTechnique")
                            && !estDuTitulaire(champ.chemin(), dossiers)))
                    .map(Colonne::de)
                    .toList();
        }

        private static boolean estDuTitulaire(String chemin, boolean dossiers) {
            return (chemin.startsWith("identificationTitulaire/titulaire/") && !chemin.endsWith("commentairesMEN"))
                    || (dossiers && chemin.startsWith("identificationTitulaire/dossierFormation/"));
        }

        LigneGrille ligne(PassageEcrit passage, List<Colonne> colonnes) {
            Map<String, String> changees = typees.getOrDefault(passage.ordinal(), Map.of());
            Map<String, String> valeurs = recouvrir(passage.valeurs(), changees);
            PassageRefuse raison = refus.get(passage.ordinal());
            List<Constat> siens = parPassage.getOrDefault(passage.ordinal(), List.of());
            Set<String> aVerifier = DonneesAVerifier.chemins(raison.aVerifier());
            Set<String> montres = colonnes.stream().map(Colonne::chemin).collect(Collectors.toSet());
            return new LigneGrille(
                    passage.ordinal(),
                    TexteFrancais.lisible(valeurs.getOrDefault("idTechnique", "")),
                    lecture.certifications().get(passage.certification() - 1).getOrDefault("code", ""),
                    TexteFrancais.lisible(raison.message()),
                    raison.remede(),
                    !changees.isEmpty(),
                    siens.stream()
                            .filter(constat -> constat.erreur() && !montres.contains(constat.chemin()))
                            .map(Constat::message)
                            .findFirst()
                            .orElse(null),
                    colonnes.stream()
                            .map(colonne -> cellule(passage, colonne, valeurs, siens, aVerifier))
                            .toList(),
                    choix(passage.ordinal(), valeurs));
        }

        private LigneGrille.Cellule cellule(
                PassageEcrit passage,
                Colonne colonne,
                Map<String, String> valeurs,
                List<Constat> siens,
                Set<String> aVerifier) {
            Optional<Constat> constat = siens.stream()
                    .filter(vu -> vu.chemin().equals(colonne.chemin()))
                    .min(Comparator.comparing(vu -> !vu.erreur()));
            return new LigneGrille.Cellule(
                    colonne,
                    nom(passage.ordinal(), colonne.chemin()),
                    "p" + passage.ordinal() + "-" + colonne.id(),
                    valeurs.getOrDefault(colonne.chemin(), ""),
                    passage.valeurs().getOrDefault(colonne.chemin(), ""),
                    constat.map(Constat::message).orElse(null),
                    constat.map(Constat::erreur).orElse(false),
                    aVerifier.contains(colonne.chemin()));
        }

        private List<LigneGrille.Choix> choix(long ordinal, Map<String, String> valeurs) {
            List<LigneGrille.Choix> choix = new ArrayList<>();
            Map<String, String> libelles = champs.passage(RESULTATS_MAXIMUM).stream()
                    .collect(Collectors.toMap(ChampSaisie::chemin, ChampSaisie::libelle));
            for (Proposition proposition : proposer(valeurs)) {
                Map<String, String> parNom = new LinkedHashMap<>();
                Map<String, String> parLibelle = new LinkedHashMap<>();
                proposition.valeurs().forEach((chemin, valeur) -> {
                    parNom.put(nom(ordinal, chemin), valeur);
                    if (!valeur.isEmpty() || !valeurs.getOrDefault(chemin, "").isEmpty()) {
                        parLibelle.put(libelles.getOrDefault(chemin, chemin), TexteFrancais.lisible(valeur));
                    }
                });
                choix.add(new LigneGrille.Choix(
                        ordinal + "." + choix.size(),
                        TexteFrancais.lisible(proposition.raison()),
                        LigneGrille.Choix.enMots(parLibelle),
                        json.writeValueAsString(parNom)));
            }
            return choix;
        }

        List<VueGrille.Certification> certifications() {
            Map<String, String> changees = typees.getOrDefault(0L, Map.of());
            return certificationsDeLaPage().stream()
                    .map(rang -> {
                        Map<String, String> envoyees = lecture.certifications().get(rang - 1);
                        return new VueGrille.Certification(
                                rang,
                                champ(rang, "type", envoyees, changees),
                                champ(rang, "code", envoyees, changees),
                                parCertification.getOrDefault(rang, List.of()).stream()
                                        .map(Constat::message)
                                        .findFirst()
                                        .orElse(null));
                    })
                    .toList();
        }

        private VueGrille.Donnee champ(
                int rang, String balise, Map<String, String> envoyees, Map<String, String> changees) {
            String chemin = CelluleCertification.chemin(rang, balise);
            String envoyee = envoyees.getOrDefault(balise, "");
            return new VueGrille.Donnee(nom(0, chemin), changees.getOrDefault(chemin, envoyee), envoyee);
        }
    }
}
