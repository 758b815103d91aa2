package fr.accroche.nirisation.score;

/** How far one criterion agrees, all its levels put in four kinds. */
enum Accord {
    /** The same, spelling aside. */
    EXACT,
    /** Explained by one usual slip. */
    PROCHE,
    /** Not explained. */
    DISCORDANT,
    /** One side does not know: nothing for, nothing against. */
    MUET
}
