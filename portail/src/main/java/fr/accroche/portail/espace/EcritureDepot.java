package fr.accroche.portail.espace;

import fr.accroche.modele.Gravite;
import fr.accroche.portail.depot.AnomalieDepot;
import fr.accroche.portail.depot.GroupeAnomalies;
import fr.accroche.portail.depot.PassageRefuse;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.presentation.VueStatut;
import fr.accroche.traitement.StatutTraitement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what the portal knows of a deposit into what its pages say. */
final class EcritureDepot {
    /** How many refused passages a page shows; the accusé has them all. */
    static final int PASSAGES_KO_MONTRES = 20;

    private static final String INCONNU = "–";

    private EcritureDepot() {}

    static VueResume resume(SuiviDepot depot) {
        boolean compte = depot.statut() == StatutTraitement.TRAITE_AVEC_SUCCES
                || depot.statut() == StatutTraitement.TRAITE_AVEC_ERREURS;
        return new VueResume(
                depot.id().valeur(),
                Long.toString(depot.numero()),
                TexteFrancais.lisible(depot.nomFichier()),
                TexteFrancais.taille(depot.octets()),
                TexteFrancais.dateHeure(depot.recuLe()),
                depot.recuLe().toString(),
                VueStatut.de(depot.statut()),
                compte ? TexteFrancais.nombre(depot.compteurs().ok()) : INCONNU,
                compte ? TexteFrancais.nombre(depot.compteurs().ko()) : INCONNU,
                depot.parties().deposant(),
                depot.parties().certificateur().orElse(INCONNU));
    }

    static VueDepot detail(SuiviDepot depot, List<GroupeAnomalies> groupes, List<PassageRefuse> refus) {
        return new VueDepot(
                resume(depot),
                depot.estTermine(),
                "Statut\u00a0: " + depot.statut().libelle() + ".",
                depot.incident().orElse(null),
                depot.progression(),
                new FriseDepot(depot).etapes(),
                compteurs(depot),
                depot.sha256(),
                depot.auteur(),
                groupes.stream().map(EcritureDepot::groupe).toList(),
                refus.stream().map(EcritureDepot::passageKo).toList(),
                legende(depot.compteurs().ko(), refus.size()));
    }

    private static List<Compteur> compteurs(SuiviDepot depot) {
        SuiviDepot.Compteurs comptes = depot.compteurs();
        Compteur passages = Compteur.de("Passages", comptes.passages());
        Compteur erreurs = Compteur.de("Erreurs", comptes.anomalies());
        Compteur avertissements = Compteur.de("Avertissements", comptes.avertissements());
        return switch (depot.statut()) {
            case TRAITEMENT_EN_COURS -> List.of();
            case TRAITEMENT_AVEC_ERREURS -> List.of(passages, erreurs, avertissements);
            case TRAITE_AVEC_SUCCES, TRAITE_AVEC_ERREURS ->
                List.of(
                        passages,
                        Compteur.de("Passages OK", comptes.ok()),
                        Compteur.de("Passages KO", comptes.ko()),
                        avertissements);
        };
    }

    private static VueGroupe groupe(GroupeAnomalies groupe) {
        List<VueAnomalie> exemples =
                groupe.exemples().stream().map(EcritureDepot::anomalie).toList();
        String nombre = groupe.gravite() == Gravite.ERREUR
                ? TexteFrancais.accorde(groupe.nombre(), "erreur", "erreurs")
                : TexteFrancais.accorde(groupe.nombre(), "avertissement", "avertissements");
        String libelle = exemples.isEmpty() ? groupe.code() : exemples.get(0).message();
        return new VueGroupe(groupe.code(), libelle, nombre, remedeCommun(exemples), exemples);
    }

    private static @Nullable String remedeCommun(List<VueAnomalie> exemples) {
        List<String> remedes =
                exemples.stream().map(VueAnomalie::remede).distinct().toList();
        return remedes.size() == 1 ? remedes.get(0) : null;
    }

    private static VueAnomalie anomalie(AnomalieDepot anomalie) {
        return new VueAnomalie(
                place(anomalie),
                anomalie.idTechnique().map(TexteFrancais::lisible).orElse(null),
                anomalie.valeur().map(TexteFrancais::lisible).orElse(null),
                anomalie.message(),
                anomalie.remede(),
                anomalie.chemin().orElse(""));
    }

    private static String place(AnomalieDepot anomalie) {
        return anomalie.ligne()
                .map(ligne -> "Ligne\u00a0" + TexteFrancais.nombre(ligne)
                        + anomalie.colonne()
                                .map(colonne -> ", colonne\u00a0" + TexteFrancais.nombre(colonne))
                                .orElse(""))
                .orElse("Fichier entier");
    }

    private static VuePassageKo passageKo(PassageRefuse refus) {
        return new VuePassageKo(
                TexteFrancais.nombre(refus.ordinal()),
                refus.idTechnique().map(TexteFrancais::lisible).orElse("sans idTechnique"),
                refus.code(),
                TexteFrancais.lisible(refus.message()),
                String.join(", ", refus.aVerifier()),
                refus.remede());
    }

    private static String legende(long total, int montres) {
        return total > montres
                ? "Les " + montres + " premiers passages KO, sur " + TexteFrancais.nombre(total)
                        + "\u00a0; l’accusé les donne tous"
                : TexteFrancais.accorde(total, "passage KO", "passages KO");
    }
}
