package fr.accroche.synthese;

/** What was damaged in the data of a holder, as the truth file names it. */
public enum Alteration {
    /** Nothing, but writing: accents, lower case. */
    AUCUNE(""),
    FRAPPE_NOM("frappe-nom"),
    FRAPPE_PRENOM("frappe-prenom"),
    NOM_USAGE_POUR_NAISSANCE("nom-usage-pour-naissance"),
    PRENOM_COMPOSE_TRONQUE("prenom-compose-tronque"),
    NOM_ET_PRENOM_INVERSES("nom-et-prenom-inverses"),
    JOUR_ET_MOIS_INVERSES("jour-et-mois-inverses"),
    JOUR_FAUX("jour-faux"),
    ANNEE_FAUSSE("annee-fausse"),
    JOUR_ET_MOIS_ABSENTS("jour-et-mois-absents"),
    COMMUNE_FAUSSE("commune-fausse"),
    CODE_POSTAL_POUR_COMMUNE("code-postal-pour-commune"),
    SEXE_FAUX("sexe-faux"),
    /** Nobody of the registry, and like nobody. */
    ABSENT("absent"),
    /** Nobody of the registry: twin of somebody in it. */
    ABSENT_JUMEAU("absent-jumeau"),
    /** Nobody of the registry: same names, sex and year as somebody in it. */
    ABSENT_HOMONYME("absent-homonyme");

    private final String nom;

    Alteration(String nom) {
        this.nom = nom;
    }

    /** The name in the truth file; empty for {@link #AUCUNE}. */
    public String nom() {
        return nom;
    }
}
