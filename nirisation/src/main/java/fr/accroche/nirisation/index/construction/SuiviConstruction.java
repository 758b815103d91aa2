package fr.accroche.nirisation.index.construction;

/** Who follows a construction; called by one thread at a time. */
public interface SuiviConstruction {
    /** A line of the registry is wrong, or doubtful: told for each of them, in the order in which it is found. */
    void anomalie(AnomalieLigne anomalie);

    /** A step begins. */
    void etape(Etape etape);

    /** How many lines or persons of this step are done. */
    void avancement(long faits);

    /** Nobody: for a registry known to be good. */
    static SuiviConstruction personne() {
        return new SuiviConstruction() {
            @Override
            public void anomalie(AnomalieLigne anomalie) {}

            @Override
            public void etape(Etape etape) {}

            @Override
            public void avancement(long faits) {}
        };
    }

    /** The steps, in their order. */
    enum Etape {
        LECTURE("Lecture du registre"),
        DOUBLONS("Recherche des NIR en double"),
        FUSION("Classement des personnes"),
        CLES("Écriture des clés et des comptes");

        private final String libelle;

        Etape(String libelle) {
            this.libelle = libelle;
        }

        /** In French. */
        public String libelle() {
            return libelle;
        }
    }
}
