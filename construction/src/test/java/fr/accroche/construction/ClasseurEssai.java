package fr.accroche.construction;

import fr.accroche.construction.tableur.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX written part by part, as no library would dare. */
public final class ClasseurEssai {
    private static final String NS = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String NS_R =
            " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, String> parties = new LinkedHashMap<>();
    private final StringBuilder lignes = new StringBuilder();
    private String feuille = "Feuil1";
    private String proprietes = "";
    private String apres = "";

    public ClasseurEssai feuille(String nom) {
        feuille = nom;
        return this;
    }

    public ClasseurEssai depuis1904() {
        proprietes = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Texts, in the columns from A on; null leaves one out. */
    public ClasseurEssai ligne(int numero, String... textes) {
        StringBuilder cellules = new StringBuilder();
        for (int i = 0; i < textes.length; i++) {
            if (textes[i] != null) {
                cellules.append("<c r=\"")
                        .append(Place.lettres(i))
                        .append(numero)
                        .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(textes[i].replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</t></is></c>");
            }
        }
        return brute(numero, cellules.toString());
    }

    /** Cells as they stand in the part. */
    public ClasseurEssai brute(int numero, String cellules) {
        lignes.append("<row r=\"").append(numero).append("\">").append(cellules).append("</row>");
        return this;
    }

    /** What stands behind the rows. */
    public ClasseurEssai apres(String xml) {
        apres = xml;
        return this;
    }

    /** A part in place of the usual one, or one more. */
    public ClasseurEssai partie(String nom, String contenu) {
        parties.put(nom, contenu);
        return this;
    }

    public byte[] octets() throws IOException {
        Map<String, String> toutes = new LinkedHashMap<>();
        toutes.put(
                "xl/workbook.xml",
                "<workbook" + NS + NS_R + ">" + proprietes + "<sheets><sheet name=\"" + feuille
                        + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        toutes.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        toutes.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet" + NS + "><sheetData>" + lignes + "</sheetData>" + apres + "</worksheet>");
        toutes.putAll(parties);
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            for (Map.Entry<String, String> partie : toutes.entrySet()) {
                zip.putNextEntry(new ZipEntry(partie.getKey()));
                zip.write(partie.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return octets.toByteArray();
    }

    public Source source() throws IOException {
        return source(octets());
    }

    public static Source source(byte[] octets) {
        return () -> new ByteArrayInputStream(octets);
    }

    public static Source csv(String texte) {
        return source(texte.getBytes(StandardCharsets.UTF_8));
    }
}
