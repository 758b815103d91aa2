package fr.accroche.nirisation;

/** A datum of a holder that the matching uses, with the name a depositor knows it by. */
public enum Trait {
    NOM_NAISSANCE("Nom de naissance"),
    NOM_USAGE("Nom d’usage"),
    PRENOM_1("Prénom 1"),
    PRENOM_2("Prénom 2"),
    PRENOM_3("Prénom 3"),
    SEXE("Sexe"),
    ANNEE_NAISSANCE("Année de naissance"),
    MOIS_NAISSANCE("Mois de naissance"),
    JOUR_NAISSANCE("Jour de naissance"),
    LIEU_NAISSANCE("Lieu de naissance"),
    PAYS_NAISSANCE("Pays de naissance"),
    NUMERO_DOSSIER("Numéro de dossier de formation"),
    NOM_DOSSIER("Nom du titulaire du dossier de formation"),
    PRENOM_DOSSIER("Prénom du titulaire du dossier de formation"),
    IDENTIFIANT_NATIONAL("Identifiant national du titulaire");

    private final String libelle;

    Trait(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
