package fr.accroche.synthese;

/**
 * How a holder who is not in the registry relates to somebody who is, as the truth file names it, with its share of the
 * absent ones. More than half of them are like nobody: presence protects a matching, absence does not.
 */
public enum Absence {
    /** Like nobody, but by chance. */
    INCONNU("absent", 53.5),
    /** Twin of somebody in it: all the same but first names. */
    JUMEAU("absent-jumeau", 10),
    /** Brother or sister: same name, other first names, some years apart, born in the same place. */
    FRATRIE("absent-fratrie", 15),
    /** Same names, sex and year; another day and place. */
    HOMONYME("absent-homonyme", 15),
    /** Same names, sex and day; another place. Of frequent names, as in life. */
    HOMONYME_DU_JOUR("absent-homonyme-du-jour", 0.5),
    /** Father, son, mother or daughter of one name: 20 to 42 years apart, born in the same place. */
    PARENT("absent-parent", 6);

    private final String nom;
    private final double part;

    Absence(String nom, double part) {
        this.nom = nom;
        this.part = part;
    }

    /** The name in the truth file. */
    public String nom() {
        return nom;
    }

    /** How many of a hundred absent holders are of this kind. */
    public double part() {
        return part;
    }
}
