package fr.accroche.controle.regle;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.modele.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a passage as it was read, as rules and findings see it: a row of {@link DonneesPassage}, made when asked
 * and to be dropped before the next passage begins. For one thread.
 */
public final class Donnee {
    private final DonneesPassage donnees;
    private final int rangee;

    Donnee(DonneesPassage donnees, int rangee) {
        this.donnees = donnees;
        this.rangee = rangee;
    }

    /** True when the text is the word nil, nill or null, in any case: it stands for a missing datum. */
    public static boolean estNilLitteral(String texte) {
        return ValeurLue.estNilLitteral(texte);
    }

    /**
     * True when its text, or one below it, has white space at an end or stands for nil: spares the rules on that the visit
     * of nearly all passages.
     */
    public boolean aUnTexteDouteux() {
        return donnees.aUnTexteDouteux(rangee);
    }

    /** True when the schema already refused it: no rule may speak of it again. */
    public boolean estRefusee() {
        return donnees.estRefusee(rangee);
    }

    public ElementDeclare declaration() {
        return donnees.declaration(rangee);
    }

    public Position position() {
        return donnees.position(rangee);
    }

    public String chemin() {
        return donnees.chemin(rangee);
    }

    /** In document order. */
    public List<Donnee> enfants() {
        List<Donnee> enfants = new ArrayList<>();
        for (int enfant = donnees.premier(rangee); enfant >= 0; enfant = donnees.suivant(enfant)) {
            enfants.add(new Donnee(donnees, enfant));
        }
        return Collections.unmodifiableList(enfants);
    }

    /** The child of this name, or null; the first one when it repeats. */
    public @Nullable Donnee enfant(String balise) {
        for (int enfant = donnees.premier(rangee); enfant >= 0; enfant = donnees.suivant(enfant)) {
            if (donnees.declaration(enfant).balise().equals(balise)) {
                return new Donnee(donnees, enfant);
            }
        }
        return null;
    }

    /** Its text when it is valid for the schema, whatever it says; null when it is nil, refused or made of children. */
    public @Nullable String texte() {
        ValeurLue valeur = donnees.valeur(rangee);
        return valeur == null ? null : valeur.texte();
    }

    /** Its text when it means something: as {@link #texte}, and not the word nil. */
    public @Nullable String valeur() {
        ValeurLue valeur = donnees.valeur(rangee);
        return valeur == null || valeur.estNil() ? null : valeur.texte();
    }

    /** The day its {@link #valeur} says, or null. */
    public @Nullable LocalDate jour() {
        ValeurLue valeur = donnees.valeur(rangee);
        return valeur == null || valeur.estNil() ? null : valeur.jour();
    }
}
