package fr.accroche.controle.rapport;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.BilanControle.Groupe;
import fr.accroche.controle.anomalie.CatalogueAnomalies;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.Gravite;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences that the reports for people share, so that a terminal and a page say the same. Stateless. */
final class Phrases {
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private static final Pattern INDICE = Pattern.compile("\\[\\d+]$");

    private Phrases() {}

    static String nomFichier(String fichier) {
        return "-".equals(fichier) ? "entrée standard" : TexteVisible.de(fichier);
    }

    /** How many anomalies and warnings, or that there are none. */
    static String nombres(BilanControle bilan) {
        if (bilan.groupes().isEmpty()) {
            return "Aucune anomalie, aucun avertissement.";
        }
        return aucun(bilan.nombreAnomalies(), "Aucune anomalie", "anomalie", "anomalies") + ", "
                + aucun(bilan.nombreAvertissements(), "aucun avertissement", "avertissement", "avertissements")
                + " (" + Typographie.compte(bilan.groupes().size(), "cause", "causes") + ").";
    }

    private static String aucun(long nombre, String rien, String singulier, String pluriel) {
        return nombre == 0 ? rien : Typographie.compte(nombre, singulier, pluriel);
    }

    /** The causes for people: what refuses something first, each kind from the most frequent on. */
    static List<Groupe> causes(BilanControle bilan, JournalAnomalies anomalies) {
        return Stream.of(Gravite.values())
                .flatMap(gravite -> bilan.groupes().stream()
                        .filter(groupe -> gravite(anomalies.premieres(groupe.code())) == gravite))
                .toList();
    }

    /** The severity of a cause, from its first places. */
    static Gravite gravite(List<Anomalie> premieres) {
        return premieres.isEmpty() ? Gravite.ERREUR : premieres.get(0).gravite();
    }

    /** The tag concerned, the last step of the path; empty when there is none. It may come from the file. */
    static String donnee(Anomalie anomalie) {
        String chemin = anomalie.chemin();
        return INDICE.matcher(chemin.substring(chemin.lastIndexOf('/') + 1)).replaceFirst("");
    }

    /** What to do at the first places of a cause, each remedy once. */
    static List<String> remedes(List<Anomalie> premieres) {
        return premieres.stream().map(Anomalie::remede).distinct().toList();
    }

    /** What a KO or an OK means for who deposits. */
    static String consequence(BilanControle bilan) {
        if (!bilan.recevable()) {
            return "Le fichier serait refusé en entier. Corrigez d’abord les erreurs, puis contrôlez-le de nouveau.";
        }
        if (!bilan.estOk()) {
            return "Le fichier serait accepté, mais les passages en erreur seraient refusés.";
        }
        return bilan.nombreAvertissements() == 0
                ? "Le fichier peut être déposé."
                : "Le fichier peut être déposé ; un avertissement ne refuse rien, mais mérite d’être vérifié.";
    }

    static String jour(LocalDate date) {
        String jour = JOUR.format(date);
        return date.getDayOfMonth() == 1 ? "1er" + jour.substring(1) : jour;
    }

    static String reglesNonEvaluees(List<CodeAnomalie> codes) {
        return codes.stream()
                .map(code -> CatalogueAnomalies.definition(code).libelle() + " (" + code + ")")
                .collect(Collectors.joining(" ; "));
    }

    static String gravite(Gravite gravite) {
        return gravite == Gravite.ERREUR ? "erreur" : "avertissement";
    }

    static String place(Anomalie anomalie) {
        return "ligne\u00A0" + Typographie.nombre(anomalie.position().ligne()) + ", colonne\u00A0"
                + Typographie.nombre(anomalie.position().colonne());
    }
}
