package fr.accroche.controle.reserve;

import fr.accroche.modele.Anomalie;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes anomalies in some 50 bytes each instead of some 600: texts once, then by rank; lines, paths and keys as what
 * differs from the anomaly before. Kept by {@link BlocAnomalies}, so its form is that of {@code
 * docs/formats/bloc-anomalies.md}.
 *
 * <p>One anomaly: text (0 = written out, 1 = written out and to be kept, n + 2 = the n-th kept), line (zigzag
 * difference), column, path (length shared with the one before, then the rest), presence of key and value, key, value.
 * Integers are variable-length, 7 bits a byte, the lowest first. A string is {@code 2 × length + wide} and one or two
 * bytes per UTF-16 unit, so that anything comes back as it was.
 */
final class AnomalieEncoder {
    static final int TEXTE_SEUL = 0;
    static final int TEXTE_RETENU = 1;
    static final int PREMIER_RANG = 2;
    static final int CLE_ABSENTE = 0;
    static final int CLE_INCHANGEE = 1;
    static final int CLE_NOUVELLE = 2;
    static final int AVEC_VALEUR = 4;

    private final OutputStream sortie;
    private final Map<TexteAnomalie, Integer> textes = new HashMap<>();
    private int ligne;
    private String chemin = "";
    private @Nullable String cle;

    AnomalieEncoder(OutputStream sortie) {
        this.sortie = sortie;
    }

    void ecrire(Anomalie anomalie) throws IOException {
        texte(TexteAnomalie.de(anomalie));
        int ecart = anomalie.position().ligne() - ligne;
        entier((ecart << 1) ^ (ecart >> 31));
        ligne = anomalie.position().ligne();
        entier(anomalie.position().colonne());
        chemin(anomalie.chemin());
        cleEtValeur(anomalie.idTechnique(), anomalie.valeur());
    }

    private void texte(TexteAnomalie texte) throws IOException {
        Integer rang = textes.get(texte);
        if (rang != null) {
            entier(rang + PREMIER_RANG);
            return;
        }
        boolean retenu = textes.size() < TexteAnomalie.MAXIMUM_RETENU;
        if (retenu) {
            textes.put(texte, textes.size());
        }
        entier(retenu ? TEXTE_RETENU : TEXTE_SEUL);
        chaine(texte.code().valeur());
        chaine(texte.gravite().name());
        chaine(texte.portee().name());
        chaine(texte.message());
        chaine(texte.remede());
    }

    private void chemin(String nouveau) throws IOException {
        int commun = 0;
        int limite = Math.min(chemin.length(), nouveau.length());
        while (commun < limite && chemin.charAt(commun) == nouveau.charAt(commun)) {
            commun++;
        }
        entier(commun);
        chaine(nouveau.substring(commun));
        chemin = nouveau;
    }

    private void cleEtValeur(@Nullable String nouvelle, @Nullable String valeur) throws IOException {
        int presence = nouvelle == null ? CLE_ABSENTE : nouvelle.equals(cle) ? CLE_INCHANGEE : CLE_NOUVELLE;
        sortie.write(presence | (valeur == null ? 0 : AVEC_VALEUR));
        if (nouvelle != null && presence == CLE_NOUVELLE) {
            chaine(nouvelle);
            cle = nouvelle;
        }
        if (valeur != null) {
            chaine(valeur);
        }
    }

    private void chaine(String texte) throws IOException {
        boolean large = estLarge(texte);
        entier((texte.length() << 1) | (large ? 1 : 0));
        for (int i = 0; i < texte.length(); i++) {
            char unite = texte.charAt(i);
            if (large) {
                sortie.write(unite >>> 8);
            }
            sortie.write(unite);
        }
    }

    private static boolean estLarge(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            if (texte.charAt(i) > 0xFF) {
                return true;
            }
        }
        return false;
    }

    private void entier(int valeur) throws IOException {
        int reste = valeur;
        while ((reste & ~0x7F) != 0) {
            sortie.write((reste & 0x7F) | 0x80);
            reste >>>= 7;
        }
        sortie.write(reste);
    }
}
