package fr.accroche.traitement.accuse;

/** The forms of an accusé. Only XML is frozen by the field; JSON is the richest. */
public enum FormatAccuse {
    XML("xml", "application/xml"),
    JSON("json", "application/json"),
    CSV("csv", "text/csv;charset=UTF-8"),
    PDF("pdf", "application/pdf");

    private final String extension;
    private final String typeMime;

    FormatAccuse(String extension, String typeMime) {
        this.extension = extension;
        this.typeMime = typeMime;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    /** As in a Content-Type. */
    public String typeMime() {
        return typeMime;
    }
}
