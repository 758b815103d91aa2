package fr.accroche.cli.niriser;

import fr.accroche.cli.niriser.VeriteReader.Attendu;
import fr.accroche.modele.Nir;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts right and wrong matches against the truth, in all and by kind of damage. Precision: right among accepted.
 * Recall: right among the holders who are in the registry. For one thread.
 */
final class Mesure {
    private static final String FORMAT = "%-28s %9s %9s %9s %7s %10s %8s %8s%n";
    private static final String ABSENT = "absent";
    private static final String PLUSIEURS = "plusieurs";

    private final Map<String, Attendu> verite;
    private final Comptes ensemble = new Comptes();
    private final Map<String, Comptes> parAlteration = new TreeMap<>();
    private long horsVerite;

    Mesure(Map<String, Attendu> verite) {
        this.verite = verite;
    }

    void compter(DecisionFinale decision) {
        compter(decision.idTechnique(), decision.nir().map(Nir::valeur).orElse(""));
    }

    /** @param nir the number found, empty when the passage is KO */
    void compter(@Nullable String idTechnique, String nir) {
        Attendu attendu = idTechnique == null ? null : verite.get(idTechnique);
        if (attendu == null) {
            horsVerite++;
            return;
        }
        ensemble.compter(attendu, nir);
        parAlteration
                .computeIfAbsent(sorte(attendu.alteration()), nom -> new Comptes())
                .compter(attendu, nir);
    }

    /** Of somebody who is not in the registry, the kind of absence alone; of several damages, that they are several. */
    private static String sorte(String alteration) {
        int fin = alteration.indexOf('+');
        if (fin < 0) {
            return alteration;
        }
        return alteration.startsWith(ABSENT) ? alteration.substring(0, fin) : PLUSIEURS;
    }

    /** The table, in French. */
    String texte() {
        StringBuilder texte = new StringBuilder();
        texte.append(String.format(
                Locale.FRENCH,
                FORMAT,
                "altération",
                "passages",
                "présents",
                "acceptés",
                "faux",
                "précision",
                "rappel",
                "refusés"));
        parAlteration.forEach((nom, comptes) -> texte.append(comptes.ligne(nom)));
        texte.append(ensemble.ligne("ensemble"));
        if (horsVerite > 0) {
            texte.append("Passages absents du fichier de vérité, non comptés : ")
                    .append(horsVerite)
                    .append(System.lineSeparator());
        }
        return texte.toString();
    }

    /** Counts of one kind. */
    private static final class Comptes {
        private long passages;
        private long presents;
        private long acceptes;
        private long faux;

        void compter(Attendu attendu, String nir) {
            passages++;
            presents += attendu.estPresent() ? 1 : 0;
            if (!nir.isEmpty()) {
                acceptes++;
                faux += nir.equals(attendu.nir()) ? 0 : 1;
            }
        }

        String ligne(String nom) {
            long justes = acceptes - faux;
            return String.format(
                    Locale.FRENCH,
                    FORMAT,
                    nom,
                    passages,
                    presents,
                    acceptes,
                    faux,
                    part(justes, acceptes, "%.5f"),
                    part(justes, presents, "%.4f"),
                    part(passages - acceptes, passages, "%.4f"));
        }

        private static String part(long partie, long tout, String format) {
            return tout == 0 ? "—" : String.format(Locale.FRENCH, format, (double) partie / tout);
        }
    }
}
