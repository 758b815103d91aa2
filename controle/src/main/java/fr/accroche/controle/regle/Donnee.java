package fr.accroche.controle.regle;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.modele.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element of a passage as it was read: the tree that the rules look at. It is filled by the engine while the passage
 * is read and only looked at afterwards; for one thread.
 */
public final class Donnee {
    private static final Set<String> NIL_LITTERAL = Set.of("nil", "nill", "null");

    private final ElementDeclare declaration;
    private final Position position;
    private final String chemin;
    private final List<Donnee> enfants = new ArrayList<>();
    private @Nullable String texte;
    private boolean refusee;

    /**
     * @param declaration what the schema says of it
     * @param position of its start tag
     * @param chemin its path in the file
     */
    public Donnee(ElementDeclare declaration, Position position, String chemin) {
        this.declaration = declaration;
        this.position = position;
        this.chemin = chemin;
    }

    /** True when the text is the word nil, nill or null, in any case: it stands for a missing datum. */
    public static boolean estNilLitteral(String texte) {
        return NIL_LITTERAL.contains(texte.strip().toLowerCase(Locale.ROOT));
    }

    /** Adds a child as it is met. */
    public void ajouter(Donnee enfant) {
        enfants.add(enfant);
    }

    /** Gives its valid text, white space treated as its type wants. */
    public void conclure(String valeur) {
        texte = valeur;
    }

    /** Says that the schema refused it: no rule may speak of it again. */
    public void refuser() {
        refusee = true;
    }

    /** True when the schema already refused it. */
    public boolean estRefusee() {
        return refusee;
    }

    public ElementDeclare declaration() {
        return declaration;
    }

    public Position position() {
        return position;
    }

    public String chemin() {
        return chemin;
    }

    public List<Donnee> enfants() {
        return List.copyOf(enfants);
    }

    /** The child of this name, or null. */
    public @Nullable Donnee enfant(String balise) {
        for (Donnee enfant : enfants) {
            if (enfant.declaration.balise().equals(balise)) {
                return enfant;
            }
        }
        return null;
    }

    /** Its text when it is valid for the schema, whatever it says; null when it is nil, refused or made of children. */
    public @Nullable String texte() {
        return texte;
    }

    /** Its text when it means something: as {@link #texte}, and not the word nil. */
    public @Nullable String valeur() {
        return texte == null || estNilLitteral(texte) ? null : texte;
    }
}
