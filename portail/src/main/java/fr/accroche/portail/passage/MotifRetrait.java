package fr.accroche.portail.passage;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why accepted passages are withdrawn. */
public enum MotifRetrait {
    ERREUR("erreur", "transmis par erreur"),
    FRAUDE("fraude", "fraude"),
    DEMANDE_TITULAIRE("demande-titulaire", "demande du titulaire");

    private final String mot;
    private final String libelle;

    MotifRetrait(String mot, String libelle) {
        this.mot = mot;
        this.libelle = libelle;
    }

    /** As the API writes it. */
    public String mot() {
        return mot;
    }

    /** As screens write it. */
    public String libelle() {
        return libelle;
    }

    /** By its word or its name. */
    public static Optional<MotifRetrait> lire(String texte) {
        return Arrays.stream(values())
                .filter(motif -> motif.mot.equals(texte) || motif.name().equals(texte))
                .findFirst();
    }

    /** Every word, for a message: « erreur », « fraude »… */
    public static String mots() {
        return Arrays.stream(values())
                .map(motif -> "«\u00a0" + motif.mot + "\u00a0»")
                .collect(Collectors.joining(", "));
    }
}
