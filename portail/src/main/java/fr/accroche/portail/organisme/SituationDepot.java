package fr.accroche.portail.organisme;

/** The three situations of a certificateur (guide 4.1): who deposits for whom. */
public enum SituationDepot {
    PROPRE(1, "Vous êtes certificateur et vous déposez pour vous-même"),
    PROPRE_ET_TIERS(2, "Vous êtes certificateur, vous déposez pour vous-même et pour d’autres certificateurs"),
    PAR_TIERS(3, "Vous êtes certificateur et un organisme déposant dépose pour vous");

    private final int numero;
    private final String libelle;

    SituationDepot(int numero, String libelle) {
        this.numero = numero;
        this.libelle = libelle;
    }

    /** The guide's number, 1 to 3. */
    public int numero() {
        return numero;
    }

    /** In one sentence, as on screen. */
    public String libelle() {
        return libelle;
    }
}
