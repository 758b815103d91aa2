package fr.accroche.portail.espace;

import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.presentation.VueStatut;
import fr.accroche.traitement.StatutTraitement;
import java.util.List;

/** Turns what the portal knows of a deposit into what its pages say. */
final class EcritureDepot {
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

    static VueDepot detail(SuiviDepot depot, List<VueCause> causes, List<VueRefus> refus) {
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
                causes,
                refus);
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
}
