package fr.accroche.nirisation;

/** The four official texts of a refused matching, verbatim: accusés are parsed by their readers. */
public enum MotifRefus {
    CRITERES_OBLIGATOIRES("Aucun titulaire ne correspond aux critères obligatoires"),
    CRITERES_ENRICHIS(
            "Aucun titulaire ne correspond aux critères obligatoires enrichis du jour et du mois de naissance"),
    CRITERES_RECONCILIATION("Aucun titulaire ne correspond aux critères de reconciliation"),
    PLUSIEURS_TITULAIRES("Plusieurs titulaires ont été identifiés");

    private final String texte;

    MotifRefus(String texte) {
        this.texte = texte;
    }

    /** The text as it stands in an accusé. */
    public String texte() {
        return texte;
    }
}
