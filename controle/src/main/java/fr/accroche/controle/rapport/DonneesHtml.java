package fr.accroche.controle.rapport;

import fr.accroche.controle.reserve.TexteAnomalie;
import fr.accroche.modele.Anomalie;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All anomalies as data inside the page, for its script: blocks of JSON that no browser runs, each text once, each path
 * as what differs from the one before, so that 100 000 anomalies weigh some megabytes. Signs that mean something to
 * HTML are written by their number. The script that reads it is {@code rapport.js}; both are described in {@code
 * docs/formats/rapport-controle.md}.
 */
final class DonneesHtml {
    /** Anomalies a block: small enough that the script can breathe between two. */
    static final int LOT = 2_000;

    private final Writer sortie;
    private final Map<TexteAnomalie, Integer> textes = new HashMap<>();
    private String chemin = "";
    private @Nullable String cle;

    DonneesHtml(Writer sortie) {
        this.sortie = sortie;
    }

    void ecrire(Iterable<Anomalie> anomalies) throws IOException {
        int rang = 0;
        for (Anomalie anomalie : anomalies) {
            sortie.write(rang == 0 ? "<script type=\"application/json\" data-lot>[\n" : ",\n");
            anomalie(anomalie);
            rang++;
            if (rang == LOT) {
                sortie.write("\n]</script>\n");
                rang = 0;
            }
        }
        if (rang > 0) {
            sortie.write("\n]</script>\n");
        }
    }

    /** {@code [text, line, column, shared length, rest of the path, key, value]}; a text is its rank, or itself once. */
    private void anomalie(Anomalie anomalie) throws IOException {
        sortie.write('[');
        texte(TexteAnomalie.de(anomalie));
        sortie.write(
                "," + anomalie.position().ligne() + "," + anomalie.position().colonne() + ",");
        chemin(TexteVisible.de(anomalie.chemin()));
        sortie.write(',');
        cle(anomalie.idTechnique());
        if (anomalie.valeur() != null) {
            sortie.write(',');
            chaine(TexteVisible.de(anomalie.valeur()));
        }
        sortie.write(']');
    }

    private void texte(TexteAnomalie texte) throws IOException {
        Integer rang = textes.get(texte);
        if (rang != null) {
            sortie.write(rang.toString());
            return;
        }
        boolean retenu = textes.size() < TexteAnomalie.MAXIMUM_RETENU;
        if (retenu) {
            textes.put(texte, textes.size());
        }
        sortie.write(retenu ? "[1," : "[0,");
        chaine(texte.code().valeur());
        sortie.write(',');
        chaine(Phrases.gravite(texte.gravite()));
        sortie.write(',');
        chaine(Typographie.insecables(texte.message()));
        sortie.write(',');
        chaine(Typographie.insecables(texte.remede()));
        sortie.write(']');
    }

    private void chemin(String nouveau) throws IOException {
        int commun = 0;
        int limite = Math.min(chemin.length(), nouveau.length());
        while (commun < limite && chemin.charAt(commun) == nouveau.charAt(commun)) {
            commun++;
        }
        if (commun > 0 && Character.isHighSurrogate(nouveau.charAt(commun - 1))) {
            commun--;
        }
        sortie.write(commun + ",");
        chaine(nouveau.substring(commun));
        chemin = nouveau;
    }

    /** 0: none; 1: as before; else itself. */
    private void cle(@Nullable String nouvelle) throws IOException {
        if (nouvelle == null) {
            sortie.write('0');
        } else if (nouvelle.equals(cle)) {
            sortie.write('1');
        } else {
            chaine(TexteVisible.de(nouvelle));
            cle = nouvelle;
        }
    }

    private void chaine(String texte) throws IOException {
        sortie.write('"');
        for (int i = 0; i < texte.length(); i++) {
            char unite = texte.charAt(i);
            switch (unite) {
                case '"', '\\' -> {
                    sortie.write('\\');
                    sortie.write(unite);
                }
                case '<', '>', '&', '\u2028', '\u2029' -> numero(unite);
                default -> {
                    if (unite < ' ') {
                        numero(unite);
                    } else {
                        sortie.write(unite);
                    }
                }
            }
        }
        sortie.write('"');
    }

    private void numero(char unite) throws IOException {
        sortie.write("\\u");
        String hexa = Integer.toHexString(unite);
        sortie.write("0000".substring(hexa.length()));
        sortie.write(hexa);
    }
}
