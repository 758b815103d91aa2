package fr.accroche.controle.rapport;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.BilanControle.Groupe;
import fr.accroche.controle.rapport.Verdicts.Verdict;
import fr.accroche.controle.reserve.TexteAnomalie;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.Gravite;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The report of one file for a terminal: the four verdicts, a summary by cause with first places and remedy, every
 * anomaly, and the verdict as last word. Immutable, safe to share between threads.
 */
public final class RapportTexte {
    private final boolean couleurs;

    /** @param couleurs whether the reader is a terminal that shows colours */
    public RapportTexte(boolean couleurs) {
        this.couleurs = couleurs;
    }

    /**
     * Writes the report; the writer is flushed, not closed.
     *
     * @param fichier base name of the file, or {@code -}
     * @throws IOException when the writer fails
     */
    public void ecrire(String fichier, BilanControle bilan, JournalAnomalies anomalies, Writer sortie)
            throws IOException {
        Lignes lignes = new Lignes(sortie);
        entete(fichier, bilan, lignes);
        causes(bilan, anomalies, lignes);
        if (anomalies.nombre() > 0) {
            lignes.ligne("");
            lignes.ligne(Encre.TITRE.sur("Liste complète, dans l’ordre du fichier", couleurs));
        }
        for (Anomalie anomalie : anomalies) {
            anomalie(anomalie, lignes);
        }
        lignes.ligne("");
        lignes.ligne(Phrases.consequence(bilan));
        lignes.ligne(bilan.estOk() ? Encre.SUCCES.sur("OK", couleurs) : Encre.ERREUR.sur("KO", couleurs));
        sortie.flush();
    }

    private void entete(String fichier, BilanControle bilan, Lignes lignes) throws IOException {
        lignes.ligne("Fichier : " + Encre.TITRE.sur(Phrases.nomFichier(fichier), couleurs) + " ("
                + Typographie.compte(bilan.octets(), "octet", "octets") + ", "
                + Typographie.compte(bilan.nombrePassages(), "passage", "passages") + ")");
        lignes.ligne("SHA-256 : " + bilan.sha256());
        lignes.ligne("Contrôle : schéma " + bilan.versionSchema() + ", règles "
                + bilan.regles().id() + ", au " + Phrases.jour(bilan.dateReference()));
        lignes.ligne("");
        for (Verdict verdict : Verdicts.de(bilan)) {
            Encre encre = verdict.acquis() ? Encre.SUCCES : Encre.ERREUR;
            lignes.ligne(String.format("  %-12s", verdict.nom()) + encre.sur(verdict.reponse(), couleurs) + "  "
                    + verdict.sens());
        }
        lignes.ligne("");
        lignes.ligne(Phrases.nombres(bilan));
    }

    private void causes(BilanControle bilan, JournalAnomalies anomalies, Lignes lignes) throws IOException {
        if (!bilan.groupes().isEmpty()) {
            lignes.ligne("");
            lignes.ligne(Encre.TITRE.sur("Par cause", couleurs));
        }
        for (Groupe groupe : Phrases.causes(bilan, anomalies)) {
            cause(groupe, anomalies.premieres(groupe.code()), lignes);
        }
        if (!bilan.reglesNonEvaluees().isEmpty()) {
            lignes.ligne("");
            lignes.ligne("Règles non évaluées, faute de données de référence : "
                    + Phrases.reglesNonEvaluees(bilan.reglesNonEvaluees()));
        }
    }

    private void cause(Groupe groupe, List<Anomalie> premieres, Lignes lignes) throws IOException {
        String code = groupe.code().valeur();
        Gravite gravite = Phrases.gravite(premieres);
        lignes.ligne("");
        lignes.ligne("  " + Typographie.nombre(groupe.nombre()) + " × "
                + encre(gravite).sur(code, couleurs) + " (" + Phrases.gravite(gravite) + ") : " + groupe.libelle());
        if (!premieres.isEmpty()) {
            String suite = groupe.nombre() > premieres.size() ? "…" : "";
            lignes.ligne("    " + (groupe.nombre() > 1 ? "Premières places : " : "Place : ")
                    + premieres.stream().map(RapportTexte::placeNommee).collect(Collectors.joining(" ; ")) + suite);
            for (String remede : Phrases.remedes(premieres)) {
                lignes.ligne("    → " + remede);
            }
        }
    }

    /** With the datum and the passage: who works in a spreadsheet knows those, not the line. */
    private static String placeNommee(Anomalie anomalie) {
        String donnee = Phrases.donnee(anomalie);
        String passage = anomalie.idTechnique() == null ? "" : "passage " + anomalie.idTechnique();
        String noms = donnee + (donnee.isEmpty() || passage.isEmpty() ? "" : ", ") + passage;
        return Phrases.place(anomalie) + (noms.isEmpty() ? "" : " (" + TexteVisible.de(noms) + ")");
    }

    private void anomalie(Anomalie anomalie, Lignes lignes) throws IOException {
        String place = Phrases.place(anomalie);
        lignes.ligne("");
        lignes.ligne(Encre.LIEU.sur("L" + place.substring(1), couleurs) + " : "
                + encre(anomalie.gravite()).sur(Phrases.gravite(anomalie.gravite()) + " " + anomalie.code(), couleurs));
        lignes.duFichier("  ", anomalie.chemin());
        lignes.duFichier("  Passage\u00A0: ", anomalie.idTechnique());
        lignes.duFichier("  Valeur\u00A0: ", anomalie.valeur());
        lignes.commune("  ", anomalie.message());
        lignes.commune("  → ", anomalie.remede());
    }

    private static Encre encre(Gravite gravite) {
        return gravite == Gravite.ERREUR ? Encre.ERREUR : Encre.AVERTISSEMENT;
    }

    /** Lines in French typography; what comes from the file is shown as it is. */
    private static final class Lignes {
        private final Writer sortie;

        /** The same some hundred texts come again and again. */
        private final Map<String, String> insecables = new HashMap<>();

        Lignes(Writer sortie) {
            this.sortie = sortie;
        }

        void ligne(String texte) throws IOException {
            sortie.write(Typographie.insecables(texte));
            sortie.write('\n');
        }

        void commune(String debut, String texte) throws IOException {
            sortie.write(debut);
            String connu = insecables.get(texte);
            sortie.write(connu != null ? connu : retenir(texte));
            sortie.write('\n');
        }

        private String retenir(String texte) {
            String insecable = Typographie.insecables(texte);
            if (insecables.size() < TexteAnomalie.MAXIMUM_RETENU) {
                insecables.put(texte, insecable);
            }
            return insecable;
        }

        void duFichier(String debut, @Nullable String texte) throws IOException {
            if (texte != null && !texte.isEmpty()) {
                sortie.write(debut);
                sortie.write(TexteVisible.de(texte));
                sortie.write('\n');
            }
        }
    }
}
