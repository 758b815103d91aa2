package fr.accroche.nirisation.index.fichier;

/** The files of an index beside its header, in the order in which the header lists them. */
public enum Section {
    /** A fixed number of bytes a person, see {@link FormatPersonne}. */
    PERSONNES("personnes.acx"),
    /** 16 bytes a person. */
    SIGNATURES("signatures.acx"),
    /** 8 encrypted bytes a person. */
    NIRS("nirs.acx"),
    /** The first person of each day of birth. */
    JOURS("jours.acx"),
    NOMS("noms.acx"),
    PRENOMS("prenoms.acx"),
    LIEUX("lieux.acx"),
    /** Keys name, first name, year. */
    CLES_ANNEE("cles-annee.acx"),
    /** Keys name, first name, place. */
    CLES_LIEU("cles-lieu.acx"),
    /** Keys skeletons of name and first name, year. */
    CLES_SQUELETTES("cles-squelettes.acx"),
    /** How many persons by sex, decade, zone, day and month, place. */
    COMPTES("comptes.acx"),
    COMPTES_NOMS("comptes-noms.acx"),
    COMPTES_PRENOMS("comptes-prenoms.acx");

    private final String fichier;

    Section(String fichier) {
        this.fichier = fichier;
    }

    /** The name of its file in the folder. */
    public String fichier() {
        return fichier;
    }
}
