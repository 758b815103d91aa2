package fr.accroche.portail.passage;

import java.util.Optional;

/** Why accepted passages are replaced (guide 4.4.3). */
public enum MotifRemplacement implements Motif {
    DONNEES_INCORRECTES("donnees-incorrectes", "données incorrectes"),
    FRAUDE("fraude", "fraude"),
    DEMANDE_TITULAIRE("demande-titulaire", "demande du titulaire");

    private final String mot;
    private final String libelle;

    MotifRemplacement(String mot, String libelle) {
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
    public static Optional<MotifRemplacement> lire(String texte) {
        return Motif.lire(values(), texte);
    }

    /** Every word, for a message: « donnees-incorrectes », « fraude »… */
    public static String mots() {
        return Motif.mots(values());
    }
}
