package fr.accroche.cli.api;

/** The forms in which the portal gives an accusé. */
public enum FormatDemande {
    XML("application/xml"),
    JSON("application/json"),
    CSV("text/csv"),
    PDF("application/pdf");

    private final String typeMime;

    FormatDemande(String typeMime) {
        this.typeMime = typeMime;
    }

    String typeMime() {
        return typeMime;
    }
}
