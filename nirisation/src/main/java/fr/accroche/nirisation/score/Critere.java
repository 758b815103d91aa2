package fr.accroche.nirisation.score;

/** What is compared, in the order of an explanation. */
enum Critere {
    NOM("nom"),
    PRENOM("prénom"),
    SEXE("sexe"),
    NAISSANCE("naissance"),
    LIEU("lieu"),
    AUTRES_PRENOMS("autres prénoms"),
    NOM_USAGE("nom d’usage");

    private final String libelle;

    Critere(String libelle) {
        this.libelle = libelle;
    }

    String libelle() {
        return libelle;
    }
}
