package fr.accroche.bancs.evaluation;

import fr.accroche.nirisation.score.ProcedureScores;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of one evaluation, as Markdown and as CSV. */
final class Rapport {
    private static final String ENTETE_CSV = "facteur,concurrent,sorte,titulaires,presents,acceptes,faux,ancien_numero,"
            + "precision,rappel,part_refusee,secondes,processeur,fils\n";

    private final StringBuilder texte = new StringBuilder();
    private final StringBuilder csv = new StringBuilder(ENTETE_CSV);

    /** Titles and facts, before the tables. */
    void presenter(String titre, List<String> faits) {
        texte.append("## ").append(titre).append("\n\n");
        faits.forEach(fait -> texte.append("- ").append(fait).append('\n'));
        texte.append('\n');
    }

    void ajouter(double facteur, List<Bilan> bilans) {
        texte.append(String.format(Locale.ENGLISH, "### Damage rates × %.0f%n%n", facteur));
        ensemble(bilans);
        parSorte(bilans);
        bilans.forEach(this::causes);
        bilans.forEach(bilan -> lignesCsv(facteur, bilan));
    }

    String texte() {
        return texte.toString();
    }

    String csv() {
        return csv.toString();
    }

    private void ensemble(List<Bilan> bilans) {
        texte.append(
                "| procedure | accepted | wrong | precision | wrong, at most (95 %) | recall | recall, one damage at most"
                        + " | refused | former number | holders/s | holders per second of one core |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Bilan bilan : bilans) {
            Comptes tous = bilan.ensemble();
            texte.append(String.format(
                    Locale.ENGLISH,
                    "| %s | %,d | %,d | %.6f | %.1e | %.4f | %.4f | %.2f %% | %,d | %,.0f (%d thread%s) | %,.0f |%n",
                    bilan.concurrent(),
                    tous.acceptes(),
                    tous.faux(),
                    tous.precision(),
                    tous.borneDesFaux(),
                    tous.rappel(),
                    bilan.unAuPlus().rappel(),
                    tous.partRefusee() * 100,
                    tous.anciens(),
                    bilan.parSeconde(),
                    bilan.duree().fils(),
                    bilan.duree().fils() > 1 ? "s" : "",
                    bilan.parSecondeDeProcesseur()));
        }
        texte.append('\n');
    }

    /** Recall and wrong people; of absent holders, wrong people alone. */
    private void parSorte(List<Bilan> bilans) {
        Set<String> sortes = new LinkedHashSet<>();
        bilans.forEach(bilan -> sortes.addAll(bilan.parSorte().keySet()));
        List<String> entete = new ArrayList<>(List.of("damage or absence", "holders"));
        bilans.forEach(bilan -> entete.add(bilan.concurrent() + ": recall (wrong)"));
        texte.append("| ").append(String.join(" | ", entete)).append(" |\n|");
        entete.forEach(colonne -> texte.append("---|"));
        texte.append('\n');
        for (String sorte : sortes) {
            texte.append("| ").append(sorte);
            texte.append(String.format(
                    Locale.ENGLISH, " | %,d", bilans.get(0).sorte(sorte).titulaires()));
            bilans.forEach(bilan -> texte.append(" | ").append(cellule(bilan.sorte(sorte))));
            texte.append(" |\n");
        }
        texte.append('\n');
    }

    private void causes(Bilan bilan) {
        if (bilan.concurrent().equals(ProcedureScores.NOM)) {
            texte.append("Undamaged holders of the registry refused by `scores`: ");
            texte.append(bilan.causes().entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .map(cause -> String.format(Locale.ENGLISH, "%s %,d", cause.getKey(), cause.getValue()))
                    .collect(Collectors.joining(" · ")));
            texte.append(".\n\n");
        }
    }

    private static String cellule(Comptes comptes) {
        String rappel = comptes.presents() == 0 ? "—" : String.format(Locale.ENGLISH, "%.4f", comptes.rappel());
        return rappel + " (" + comptes.faux() + ")";
    }

    private void lignesCsv(double facteur, Bilan bilan) {
        ligneCsv(facteur, bilan, "ensemble", bilan.ensemble());
        bilan.parSorte().forEach((sorte, comptes) -> ligneCsv(facteur, bilan, sorte, comptes));
    }

    private void ligneCsv(double facteur, Bilan bilan, String sorte, Comptes comptes) {
        csv.append(String.format(
                Locale.ROOT,
                "%.1f,%s,%s,%d,%d,%d,%d,%d,%.7f,%.5f,%.5f,%.2f,%.2f,%d%n",
                facteur,
                bilan.concurrent(),
                sorte,
                comptes.titulaires(),
                comptes.presents(),
                comptes.acceptes(),
                comptes.faux(),
                comptes.anciens(),
                comptes.precision(),
                comptes.rappel(),
                comptes.partRefusee(),
                bilan.duree().secondes(),
                bilan.duree().processeur(),
                bilan.duree().fils()));
    }
}
