package fr.accroche.construction.valeur;

import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The data of one row, by rubrique. For one thread. */
public final class Saisie {
    private final @Nullable String[] valeurs;
    private final boolean[] refusees;
    private boolean enErreur;

    public Saisie(Rubriques rubriques) {
        valeurs = new @Nullable String[rubriques.toutes().size()];
        refusees = new boolean[valeurs.length];
    }

    private Saisie(Saisie autre) {
        valeurs = autre.valeurs.clone();
        refusees = autre.refusees.clone();
        enErreur = autre.enErreur;
    }

    /** The text of this datum, or null. */
    public @Nullable String valeur(Rubrique rubrique) {
        return valeurs[rubrique.rang()];
    }

    /** The text of the datum of this rank, or null. */
    public @Nullable String valeur(int rang) {
        return valeurs[rang];
    }

    public void poser(Rubrique rubrique, @Nullable String texte) {
        valeurs[rubrique.rang()] = texte;
    }

    /** Something stands there, which was told to be wrong: it is not missing. */
    public void refuser(Rubrique rubrique) {
        refusees[rubrique.rang()] = true;
        enErreur = true;
    }

    public void noterErreur() {
        enErreur = true;
    }

    public boolean estRefusee(int rang) {
        return refusees[rang];
    }

    /** True when something of the row was told to be wrong. */
    public boolean estEnErreur() {
        return enErreur;
    }

    /** True when the row says something there, right or wrong. */
    public boolean dit(int rang) {
        return valeurs[rang] != null || refusees[rang];
    }

    public Saisie copie() {
        return new Saisie(this);
    }

    /** True when both rows say the same of everything else than these data. */
    public boolean ditLaMemeChose(Saisie autre, boolean[] saufRangs) {
        for (int rang = 0; rang < valeurs.length; rang++) {
            if (!saufRangs[rang] && !Objects.equals(valeurs[rang], autre.valeurs[rang])) {
                return false;
            }
        }
        return true;
    }

    /** How many data the row says, without saying which: they may be personal. */
    @Override
    public String toString() {
        return "Saisie[" + Arrays.stream(valeurs).filter(Objects::nonNull).count() + "]";
    }
}
