package fr.accroche.portail.construction;

import fr.accroche.construction.AnomalieTableur;
import fr.accroche.construction.BilanConstruction;
import fr.accroche.construction.EcouteurConstruction;
import fr.accroche.portail.presentation.TexteFrancais;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a spreadsheet, as its page shows it.
 *
 * @param ok the XML may be had
 * @param lignes rows read
 * @param valides rows without any error
 * @param aCorriger rows with at least one
 * @param passages passages of the XML
 * @param causes counted
 * @param anomalies the first ones, errors first
 * @param suite what is said when there are more, or null
 */
record VueResultat(
        boolean ok,
        String lignes,
        String valides,
        String aCorriger,
        String passages,
        List<Cause> causes,
        List<Ligne> anomalies,
        @Nullable String suite) {
    private static final int MONTREES = 200;

    /** One cause and how often. */
    record Cause(String code, String libelle, boolean erreur, String nombre) {}

    /** One anomaly. */
    record Ligne(
            String cellule,
            String intitule,
            boolean erreur,
            @Nullable String valeur,
            String message,
            String remede,
            String code) {}

    /** Keeps the first anomalies of each severity. For one thread. */
    static final class Collecte implements EcouteurConstruction {
        private final List<Ligne> erreurs = new ArrayList<>();
        private final List<Ligne> remarques = new ArrayList<>();

        @Override
        public void anomalie(AnomalieTableur anomalie) {
            List<Ligne> liste = anomalie.estErreur() ? erreurs : remarques;
            if (liste.size() < MONTREES) {
                liste.add(ligne(anomalie));
            }
        }

        private static Ligne ligne(AnomalieTableur anomalie) {
            String valeur = anomalie.valeur();
            String place = anomalie.place().a1();
            return new Ligne(
                    place.isEmpty() ? "Tableau entier" : place,
                    TexteFrancais.lisible(anomalie.place().intitule()),
                    anomalie.estErreur(),
                    valeur == null || valeur.isEmpty() ? null : TexteFrancais.lisible(valeur),
                    anomalie.message(),
                    anomalie.remede(),
                    anomalie.code());
        }

        VueResultat vue(BilanConstruction bilan) {
            List<Ligne> montrees = new ArrayList<>(erreurs);
            montrees.addAll(remarques.subList(0, Math.min(remarques.size(), MONTREES - erreurs.size())));
            long toutes = bilan.nombreErreurs() + bilan.nombreRemarques();
            return new VueResultat(
                    bilan.estOk(),
                    TexteFrancais.nombre(bilan.lignes()),
                    TexteFrancais.nombre(bilan.lignesValides()),
                    TexteFrancais.nombre(bilan.lignesACorriger()),
                    TexteFrancais.nombre(bilan.passages()),
                    bilan.groupes().stream()
                            .map(groupe -> new Cause(
                                    groupe.code(),
                                    groupe.libelle(),
                                    groupe.erreur(),
                                    TexteFrancais.nombre(groupe.nombre())))
                            .toList(),
                    montrees,
                    toutes > montrees.size()
                            ? "Les " + TexteFrancais.nombre(montrees.size()) + " premières sur "
                                    + TexteFrancais.nombre(toutes) + "\u00a0; le fichier CSV les donne toutes."
                            : null);
        }
    }
}
