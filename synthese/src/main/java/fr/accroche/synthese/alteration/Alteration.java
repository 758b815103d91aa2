package fr.accroche.synthese.alteration;

/**
 * What is damaged in the data of a holder, as the truth file names it, with its share of all damages. The shares are ours:
 * no figure is published. They follow what depositors complain of: incomplete first names, names misspelt, the usage name
 * for the birth name, the postal code for the commune.
 */
public enum Alteration {
    FRAPPE_NOM("frappe-nom", 8),
    FRAPPE_PRENOM("frappe-prenom", 7),
    TRANSPOSITION_NOM("transposition-nom", 3),
    TRANSPOSITION_PRENOM("transposition-prenom", 2.5),
    PHONETIQUE_NOM("phonetique-nom", 5),
    PHONETIQUE_PRENOM("phonetique-prenom", 4),
    /** With the usage name behind it, cut at the 30 characters of the field. */
    TRONCATURE_NOM("troncature-nom", 1.5),
    /** All first names in the first field, cut at its 20 characters. */
    TRONCATURE_PRENOM("troncature-prenom", 1.5),
    ACCENTS_PERDUS("accents-perdus", 2),
    MOJIBAKE("mojibake", 2),
    COMPOSE_COLLE("compose-colle", 2.5),
    COMPOSE_SEPARE("compose-separe", 2),
    COMPOSANT_ABSENT("composant-absent", 4),
    NOM_USAGE_POUR_NAISSANCE("nom-usage-pour-naissance", 7),
    NOM_ET_PRENOM_INVERSES("nom-et-prenom-inverses", 3),
    DEUXIEME_PRENOM_EN_PREMIER("deuxieme-prenom-en-premier", 3),
    PRENOMS_SUIVANTS_ABSENTS("prenoms-suivants-absents", 12),
    FACULTATIFS_ABSENTS("facultatifs-absents", 6),
    JOUR_ET_MOIS_INVERSES("jour-et-mois-inverses", 3),
    JOUR_FAUX("jour-faux", 3),
    MOIS_FAUX("mois-faux", 2),
    ANNEE_FAUSSE("annee-fausse", 2),
    PREMIER_JANVIER("premier-janvier", 1),
    JOUR_ET_MOIS_ABSENTS("jour-et-mois-absents", 2),
    COMMUNE_FAUSSE("commune-fausse", 1.5),
    COMMUNE_VOISINE("commune-voisine", 3),
    CODE_POSTAL_POUR_COMMUNE("code-postal-pour-commune", 5),
    LIBELLE_SEUL("libelle-seul", 3),
    PAYS_POUR_COMMUNE("pays-pour-commune", 1),
    SEXE_FAUX("sexe-faux", 2);

    private final String nom;
    private final double part;

    Alteration(String nom, double part) {
        this.nom = nom;
        this.part = part;
    }

    /** The name in the truth file. */
    public String nom() {
        return nom;
    }

    /** How many of a hundred damages are of this kind, about. */
    public double part() {
        return part;
    }
}
