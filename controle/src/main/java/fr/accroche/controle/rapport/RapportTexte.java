package fr.accroche.controle.rapport;

import fr.accroche.controle.BilanControle;
import fr.accroche.modele.Anomalie;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** The report of one file for a terminal: a summary by cause, the list, and the verdict as last word. Stateless. */
public final class RapportTexte {
    private RapportTexte() {}

    /**
     * Writes the report; the writer is flushed, not closed.
     *
     * @param fichier base name of the file, or {@code -}
     * @param anomalies in document order
     */
    public static void ecrire(String fichier, BilanControle bilan, Iterable<Anomalie> anomalies, PrintWriter sortie) {
        sortie.println("Fichier : " + fichier + " (" + bilan.octets() + " octets, SHA-256 " + bilan.sha256() + ")");
        sortie.println("Schéma " + bilan.versionSchema() + ", règles "
                + bilan.regles().id() + ", date de référence " + bilan.dateReference());
        sortie.println("Passages : " + bilan.nombrePassages() + ", anomalies : " + bilan.nombreAnomalies()
                + ", avertissements : " + bilan.nombreAvertissements());
        causes(bilan, sortie);
        for (Anomalie anomalie : anomalies) {
            anomalie(anomalie, sortie);
        }
        sortie.println();
        sortie.println(bilan.estOk() ? "OK" : "KO");
        sortie.flush();
    }

    private static void causes(BilanControle bilan, PrintWriter sortie) {
        if (!bilan.groupes().isEmpty()) {
            sortie.println();
            sortie.println("Par cause :");
        }
        for (BilanControle.Groupe groupe : bilan.groupes()) {
            sortie.println("  " + groupe.nombre() + " × " + groupe.code() + " : " + groupe.libelle());
        }
        if (!bilan.reglesNonEvaluees().isEmpty()) {
            sortie.println("Règles non évaluées, faute de données de référence : " + bilan.reglesNonEvaluees());
        }
    }

    private static void anomalie(Anomalie anomalie, PrintWriter sortie) {
        sortie.println();
        sortie.println("Ligne " + anomalie.position().ligne() + ", colonne "
                + anomalie.position().colonne() + " [" + anomalie.code() + "] " + anomalie.gravite());
        ligne("  ", anomalie.chemin(), sortie);
        ligne("  Passage : ", anomalie.idTechnique(), sortie);
        ligne("  Valeur : ", anomalie.valeur(), sortie);
        sortie.println("  " + anomalie.message());
        ligne("  → ", anomalie.remede(), sortie);
    }

    /** Values come from the file: what would move the terminal's cursor is shown, not sent. */
    private static void ligne(String debut, @Nullable String texte, PrintWriter sortie) {
        if (texte != null && !texte.isEmpty()) {
            sortie.println(debut + texte.replaceAll("\\p{Cntrl}", "␠"));
        }
    }
}
