package fr.accroche.portail.passage;

import java.util.Optional;

/** Why accepted passages are withdrawn. */
public enum MotifRetrait implements Motif {
    ERREUR("erreur", "transmis par erreur"),
    FRAUDE("fraude", "fraude"),
    DEMANDE_TITULAIRE("demande-titulaire", "demande du titulaire");

    private final String mot;
    private final String libelle;

    MotifRetrait(String mot, String libelle) {
        this.mot = mot;
        this.libelle = libelle;
    }

    @Override
    public String mot() {
        return mot;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** By its word or its name. */
    public static Optional<MotifRetrait> lire(String texte) {
        return Motif.lire(values(), texte);
    }

    /** Every word, for a message: « erreur », « fraude »… */
    public static String mots() {
        return Motif.mots(values());
    }
}
