package fr.accroche.portail.depot;

/** The forms in which an accusé can be had. An accusé de réception exists in JSON and PDF. */
public enum FormatAccuse {
    XML("application/xml", "xml"),
    JSON("application/json", "json"),
    CSV("text/csv", "csv"),
    PDF("application/pdf", "pdf");

    private final String typeMime;
    private final String extension;

    FormatAccuse(String typeMime, String extension) {
        this.typeMime = typeMime;
        this.extension = extension;
    }

    public String typeMime() {
        return typeMime;
    }

    public String extension() {
        return extension;
    }
}
