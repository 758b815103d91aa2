package fr.accroche.controle.documentation;

/**
 * One row of the dictionary. Its texts are French; back quotes stand around what is typed as it is.
 *
 * @param reference number in the official dictionary, empty when it has none
 * @param balise local name of the element
 * @param parent local name of the element round it, empty for the root
 * @param chemin place in the document, from the root, without indexes
 * @param format what a value looks like, or {@code bloc}
 * @param exigence obligatory, obligatory except nil, optional, of a choice
 * @param signification what it means
 */
public record LigneDictionnaire(
        String reference,
        String balise,
        String parent,
        String chemin,
        String format,
        String exigence,
        String signification) {
    /** By which a page names this row. */
    public String ancre() {
        return ancre(chemin);
    }

    /**
     * The anchor of the row of an element of a document.
     *
     * @param chemin path of an anomaly, with or without indexes
     */
    public static String ancre(String chemin) {
        String[] balises = chemin.replaceAll("\\[\\d+]", "").split("/", -1);
        String balise = balises[balises.length - 1];
        String parent = balises.length > 1 ? balises[balises.length - 2] : "";
        return parent.isEmpty() ? balise : parent + "-" + balise;
    }
}
