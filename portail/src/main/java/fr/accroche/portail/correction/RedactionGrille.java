package fr.accroche.portail.correction;

import fr.accroche.controle.extrait.ChampSaisie;
import fr.accroche.controle.extrait.PassageEcrit;
import fr.accroche.controle.extrait.PassagesReader;
import fr.accroche.controle.proposition.Proposition;
import fr.accroche.portail.correction.Constats.Constat;
import fr.accroche.portail.correction.Constats.Releve;
import fr.accroche.portail.depot.PassageRefuse;
import fr.accroche.portail.presentation.TexteFrancais;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** One page of the grid, as it is written. */
final class RedactionGrille {
    /** A tag that lacks, told to who sees a cell. */
    private static final String OBLIGATOIRE = "Donnée obligatoire.";

    private final PassagesReader.Lecture lecture;
    private final Map<Long, Map<String, String>> typees;
    private final Map<Long, PassageRefuse> refus;
    private final Outils outils;
    private final Map<Long, List<Constat>> parPassage = new HashMap<>();
    private final Map<Integer, List<Constat>> parCertification = new HashMap<>();

    RedactionGrille(
            PassagesReader.Lecture lecture,
            Map<Long, Map<String, String>> typees,
            Releve releve,
            Map<Long, PassageRefuse> refus,
            Outils outils) {
        this.outils = outils;
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
                continue;
            }
            List<PassageEcrit> siens = passages.getOrDefault(certification, List.of());
            if (constat.passage() <= siens.size()) {
                long ordinal = siens.get(constat.passage() - 1).ordinal();
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
        return outils.champs().passage(resultats).stream()
                .filter(champ -> toutes
                        || utiles.contains(champ.chemin())
                        || champ.chemin().equals("idTechnique")
                        || estDuTitulaire(champ.chemin(), dossiers))
                .sorted(Comparator.comparingInt(champ -> rang(champ.chemin(), dossiers)))
                .map(Colonne::de)
                .toList();
    }

    /** The holder first: it is what the matching looked at. */
    private static int rang(String chemin, boolean dossiers) {
        if (estDuTitulaire(chemin, dossiers)) {
            return 0;
        }
        return chemin.equals("idTechnique") ? 1 : 2;
    }

    private static boolean estDuTitulaire(String chemin, boolean dossiers) {
        return (chemin.startsWith("identificationTitulaire/titulaire/") && !chemin.endsWith("commentairesMEN"))
                || (dossiers && chemin.startsWith("identificationTitulaire/dossierFormation/"));
    }

    LigneGrille ligne(PassageEcrit passage, List<Colonne> colonnes) {
        Map<String, String> changees = typees.getOrDefault(passage.ordinal(), Map.of());
        Map<String, String> valeurs = GrilleKo.recouvrir(passage.valeurs(), changees);
        PassageRefuse raison = Objects.requireNonNull(refus.get(passage.ordinal()), "refusal of a KO passage");
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
        String valeur = valeurs.getOrDefault(colonne.chemin(), "");
        return new LigneGrille.Cellule(
                colonne,
                GrilleKo.nom(passage.ordinal(), colonne.chemin()),
                "p" + passage.ordinal() + "-" + colonne.id(),
                valeur,
                passage.valeurs().getOrDefault(colonne.chemin(), ""),
                constat.map(vu -> vu.erreur() && valeur.isEmpty() ? OBLIGATOIRE : vu.message())
                        .orElse(null),
                constat.map(Constat::erreur).orElse(false),
                aVerifier.contains(colonne.chemin()));
    }

    private List<LigneGrille.Choix> choix(long ordinal, Map<String, String> valeurs) {
        List<LigneGrille.Choix> choix = new ArrayList<>();
        Map<String, String> libelles = outils.champs().passage(GrilleKo.RESULTATS_MAXIMUM).stream()
                .collect(Collectors.toMap(ChampSaisie::chemin, ChampSaisie::libelle));
        for (Proposition proposition : outils.propositions().apply(valeurs)) {
            Map<String, String> parNom = new LinkedHashMap<>();
            Map<String, String> parLibelle = new LinkedHashMap<>();
            proposition.valeurs().forEach((chemin, valeur) -> {
                parNom.put(GrilleKo.nom(ordinal, chemin), valeur);
                if (!valeur.isEmpty() || !valeurs.getOrDefault(chemin, "").isEmpty()) {
                    parLibelle.put(libelles.getOrDefault(chemin, chemin), TexteFrancais.lisible(valeur));
                }
            });
            choix.add(new LigneGrille.Choix(
                    ordinal + "." + choix.size(),
                    TexteFrancais.lisible(proposition.raison()),
                    LigneGrille.Choix.enMots(parLibelle),
                    outils.json().writeValueAsString(parNom)));
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
        return new VueGrille.Donnee(GrilleKo.nom(0, chemin), changees.getOrDefault(chemin, envoyee), envoyee);
    }

    /** @param propositions for the data of a passage as they are now */
    record Outils(Champs champs, Function<Map<String, String>, List<Proposition>> propositions, JsonMapper json) {}
}
