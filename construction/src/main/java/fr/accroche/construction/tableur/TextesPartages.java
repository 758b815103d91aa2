package fr.accroche.construction.tableur;

import fr.accroche.construction.TableurRefuseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shared texts of an XLSX, by rank. A workbook of 100 000 rows has some 800 000 of them: one array of bytes and one of
 * offsets take 25 MB where as many strings would take 65.
 */
final class TextesPartages {
    private static final Pattern ECHAPPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private byte[] octets = new byte[1 << 12];
    private int rempli;
    private int[] fins = new int[1 << 8];
    private int nombre;

    /** Reads {@code sharedStrings.xml}. */
    static TextesPartages lire(PartieXml xml) throws IOException, TableurRefuseException {
        TextesPartages textes = new TextesPartages();
        while (xml.suivante()) {
            if (xml.ouvre("si")) {
                textes.ajouter(texteRiche(xml, "si"));
            }
        }
        return textes;
    }

    /** The text of an element made of runs, without its phonetic help. */
    static String texteRiche(PartieXml xml, String element) throws IOException, TableurRefuseException {
        StringBuilder texte = new StringBuilder();
        while (xml.suivante() && !xml.ferme(element)) {
            if (xml.ouvre("rPh")) {
                xml.texte();
            } else if (xml.ouvre("t")) {
                texte.append(xml.texte());
            }
        }
        return sansEchappement(texte.toString());
    }

    /** {@code _x000D_} stands for a carriage return (ECMA-376 part 1, 22.9.2.19). */
    private static String sansEchappement(String texte) {
        return texte.contains("_x")
                ? ECHAPPE.matcher(texte)
                        .replaceAll(forme ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(forme.group(1), 16))))
                : texte;
    }

    private void ajouter(String texte) throws TableurRefuseException {
        byte[] encode = texte.getBytes(StandardCharsets.UTF_8);
        if (rempli + encode.length > LimitesTableur.TEXTES_PARTAGES_OCTETS
                || nombre >= LimitesTableur.TEXTES_PARTAGES_OCTETS / Integer.BYTES) {
            throw new TableurRefuseException(
                    "Ce classeur contient trop de textes différents pour être lu. Enregistrez la feuille en CSV, ou"
                            + " répartissez les lignes dans plusieurs classeurs.");
        }
        if (rempli + encode.length > octets.length) {
            octets = Arrays.copyOf(octets, Math.max(rempli + encode.length, octets.length + (octets.length >> 1)));
        }
        if (nombre == fins.length) {
            fins = Arrays.copyOf(fins, fins.length + (fins.length >> 1));
        }
        System.arraycopy(encode, 0, octets, rempli, encode.length);
        rempli += encode.length;
        fins[nombre++] = rempli;
    }

    /** The text of this rank, empty when there is none. */
    String texte(int rang) {
        if (rang < 0 || rang >= nombre) {
            return "";
        }
        int debut = rang == 0 ? 0 : fins[rang - 1];
        return new String(octets, debut, fins[rang] - debut, StandardCharsets.UTF_8);
    }
}
