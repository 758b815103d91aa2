package fr.accroche.modele;

import java.util.regex.Pattern;

/**
 * The stable code of an anomaly: a family and a name, as in {@code XSD-ELEMENT-INCONNU}. Once published, a code keeps
 * its meaning for ever.
 *
 * @param valeur the code
 */
public record CodeAnomalie(String valeur) implements Comparable<CodeAnomalie> {
    private static final Pattern FORME = Pattern.compile("(?:XML|XSD|DIC|NIR|DEP)(?:-[A-Z0-9]+)+");

    /** @throws IllegalArgumentException when the value does not have the shape of a code */
    public CodeAnomalie {
        if (!FORME.matcher(valeur).matches()) {
            throw new IllegalArgumentException("Expected a code such as XSD-ELEMENT-INCONNU, found " + valeur);
        }
    }

    /** The family: what the code begins with. */
    public Famille famille() {
        return Famille.valueOf(valeur.substring(0, valeur.indexOf('-')));
    }

    @Override
    public int compareTo(CodeAnomalie autre) {
        return valeur.compareTo(autre.valeur);
    }

    @Override
    public String toString() {
        return valeur;
    }

    /** What an anomaly is about. */
    public enum Famille {
        /** Not well-formed, unreadable or hostile. */
        XML,
        /** Structure and types: the schema. */
        XSD,
        /** Dictionary and business rules. */
        DIC,
        /** Matching of the holder. */
        NIR,
        /** The deposit as a whole. */
        DEP
    }
}
