package fr.accroche.construction.tableur;

import fr.accroche.construction.Place;
import fr.accroche.construction.TableurRefuseException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of an XLSX, straight from the file. Formatted cells that hold nothing are passed over. */
final class FeuilleXlsxReader implements LignesReader {
    private static final int FUSIONS = 1_000;

    private final Archive archive;
    private final PartieXml xml;
    private final Communs communs;
    private final List<PlageFusionnee> fusions = new ArrayList<>();
    private int numero;

    /** What the workbook says for all its sheets. */
    record Communs(CalendrierTableur calendrier, TextesPartages textes, FormatsCellule formats) {}

    FeuilleXlsxReader(Archive archive, Communs communs) throws IOException, TableurRefuseException {
        this.archive = archive;
        this.communs = communs;
        xml = new PartieXml(archive.contenu());
    }

    @Override
    public @Nullable Ligne suivante() throws IOException, TableurRefuseException {
        while (xml.suivante()) {
            if (xml.ouvre("row")) {
                List<Cellule> cellules = ligne();
                if (!cellules.isEmpty()) {
                    return new Ligne(numero, cellules);
                }
            } else if (xml.ouvre("mergeCell") && fusions.size() < FUSIONS) {
                String plage = xml.attribut("ref");
                PlageFusionnee.lire(plage == null ? "" : plage).ifPresent(fusions::add);
            }
        }
        return null;
    }

    private List<Cellule> ligne() throws IOException, TableurRefuseException {
        numero = xml.entier("r", numero + 1);
        if (numero < 1 || numero > LimitesTableur.LIGNES) {
            throw Archive.abime(new IOException("Expected a row of a spreadsheet, found " + numero));
        }
        List<Cellule> cellules = new ArrayList<>();
        int suivante = 0;
        while (xml.suivante() && !xml.ferme("row")) {
            if (xml.ouvre("c")) {
                int colonne = colonne(suivante);
                suivante = colonne + 1;
                Cellule cellule = cellule(colonne);
                if (cellule != null && colonne < LimitesTableur.COLONNES) {
                    cellules.add(cellule);
                }
            }
        }
        return cellules;
    }

    private int colonne(int sinon) {
        String reference = xml.attribut("r");
        int lettres = 0;
        while (reference != null && lettres < reference.length() && Character.isLetter(reference.charAt(lettres))) {
            lettres++;
        }
        int colonne = reference == null ? Place.AUCUNE : Place.colonne(reference.substring(0, lettres));
        return colonne == Place.AUCUNE ? sinon : colonne;
    }

    private @Nullable Cellule cellule(int colonne) throws IOException, TableurRefuseException {
        String type = xml.attribut("t");
        int style = xml.entier("s", 0);
        boolean formule = false;
        String valeur = "";
        while (xml.suivante() && !xml.ferme("c")) {
            if (xml.ouvre("f")) {
                formule = true;
            } else if (xml.ouvre("v")) {
                valeur = xml.texte();
            } else if (xml.ouvre("is")) {
                valeur = TextesPartages.texteRiche(xml, "is");
            }
        }
        if (valeur.isEmpty()) {
            // A formula that was never computed holds no value: it is told, not passed over.
            return formule ? new Cellule(colonne, Cellule.Nature.TEXTE, "", true) : null;
        }
        return interpreter(colonne, type == null ? "n" : type, style, valeur, formule);
    }

    private @Nullable Cellule interpreter(int colonne, String type, int style, String valeur, boolean formule) {
        return switch (type) {
            case "s" -> texte(colonne, partage(valeur), formule);
            case "str", "inlineStr" -> texte(colonne, valeur, formule);
            case "b" -> new Cellule(colonne, Cellule.Nature.BOOLEEN, String.valueOf(valeur.equals("1")), formule);
            case "e" -> new Cellule(colonne, Cellule.Nature.ERREUR, valeur, formule);
            case "d" -> new Cellule(colonne, Cellule.Nature.DATE, valeur.split("T", 2)[0], formule);
            default -> nombre(colonne, style, valeur.strip(), formule);
        };
    }

    private String partage(String rang) {
        return rang.matches("[0-9]{1,9}") ? communs.textes().texte(Integer.parseInt(rang)) : "";
    }

    private static @Nullable Cellule texte(int colonne, String texte, boolean formule) {
        return texte.isBlank() && !formule ? null : new Cellule(colonne, Cellule.Nature.TEXTE, texte, formule);
    }

    private Cellule nombre(int colonne, int style, String valeur, boolean formule) {
        if (!NombreTableur.estNombre(valeur)) {
            return new Cellule(colonne, Cellule.Nature.TEXTE, valeur, formule);
        }
        BigDecimal nombre = NombreTableur.lire(valeur);
        if (communs.formats().estDate(style)) {
            return communs.calendrier()
                    .date(nombre)
                    .map(jour -> new Cellule(colonne, Cellule.Nature.DATE, jour.toString(), formule))
                    .orElseGet(() -> new Cellule(colonne, Cellule.Nature.NOMBRE, nombre.toPlainString(), formule));
        }
        String chiffres = communs.formats().montrer(style, nombre.toPlainString());
        return new Cellule(colonne, Cellule.Nature.NOMBRE, chiffres, formule);
    }

    @Override
    public List<PlageFusionnee> fusions() {
        return Collections.unmodifiableList(fusions);
    }

    @Override
    public void close() throws IOException {
        try (archive) {
            xml.close();
        }
    }
}
