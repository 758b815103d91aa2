package fr.accroche.portail.passage;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why accepted passages are replaced or withdrawn: a word for software, a text for people. */
public sealed interface Motif permits MotifRemplacement, MotifRetrait {
    /** As the API and the command line write it. */
    String mot();

    /** As screens write it. */
    String libelle();

    /** The name of the constant, as forms send it. */
    String name();

    /** The one of these that has this word or this name. */
    static <M extends Motif> Optional<M> lire(M[] connus, String texte) {
        return Arrays.stream(connus)
                .filter(motif -> motif.mot().equals(texte) || motif.name().equals(texte))
                .findFirst();
    }

    /** Every word of these, for a message: « erreur », « fraude »… */
    static String mots(Motif[] connus) {
        return Arrays.stream(connus)
                .map(motif -> "«\u00a0" + motif.mot() + "\u00a0»")
                .collect(Collectors.joining(", "));
    }
}
