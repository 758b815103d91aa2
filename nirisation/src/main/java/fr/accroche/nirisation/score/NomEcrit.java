package fr.accroche.nirisation.score;

import fr.accroche.nirisation.index.Lexique;
import fr.accroche.nirisation.normalisation.Normalisation;
import fr.accroche.nirisation.normalisation.SquelettePhonetique;
import fr.accroche.nirisation.normalisation.Surnoms;
import java.util.List;

/**
 * One form of a name or first name as the depositor wrote it, ready to be compared with the forms of the registry.
 *
 * @param forme words with one space between
 * @param colle the same, glued
 * @param numero in the lexicon of its kind, {@link Lexique#ABSENT} when nobody bears it
 * @param squelette its phonetic skeleton
 */
record NomEcrit(String forme, String colle, int numero, int squelette) {
    /** Systems cut last names at 30 characters and first names at 20 or a little before: shorter is no cut. */
    private static final int LONGUEUR_COUPE = 18;

    /** Of a name of the registry: in a shorter one, a letter makes another name. */
    private static final int LONGUEUR_FRAPPE = 3;

    static NomEcrit de(String forme, Lexique lexique) {
        return new NomEcrit(forme, forme.replace(" ", ""), lexique.numero(forme), SquelettePhonetique.empreinte(forme));
    }

    /**
     * How alike this is to a form of the registry that has another number. A letter off is a slip of the keyboard when
     * nobody bears what was written, and another person's name when somebody does.
     */
    Ressemblance comparer(String autre, int autreSquelette) {
        if (forme.equals(autre)) {
            return Ressemblance.EXACTE;
        }
        String autreColle = autre.indexOf(' ') < 0 ? autre : autre.replace(" ", "");
        if (colle.equals(autreColle) || Normalisation.memesMotsPleins(forme, autre) || estUnSurnom(autre)) {
            return Ressemblance.GRAPHIE;
        }
        if (estCoupe(autreColle)) {
            return Ressemblance.TRONQUEE;
        }
        boolean frappe = autreColle.length() >= LONGUEUR_FRAPPE && Frappe.separe(colle, autreColle);
        if (frappe && numero == Lexique.ABSENT) {
            return Ressemblance.FRAPPE;
        }
        if (squelette != 0 && squelette == autreSquelette) {
            return Ressemblance.SON;
        }
        if (Normalisation.contient(forme, autre) || Normalisation.contient(autre, forme)) {
            return Ressemblance.PARTIELLE;
        }
        if (numero == Lexique.ABSENT && Frappe.separentPlusieurs(colle, autreColle)) {
            return Ressemblance.FRAPPES;
        }
        return frappe ? Ressemblance.VOISINE : Ressemblance.AUCUNE;
    }

    /** « Lafleur », of somebody whom the registry knows as « Martin dit Lafleur ». */
    private boolean estUnSurnom(String autre) {
        return Surnoms.enPorte(autre)
                && Surnoms.formes(List.of(autre.split(" "))).contains(forme);
    }

    private boolean estCoupe(String autreColle) {
        return Math.min(colle.length(), autreColle.length()) >= LONGUEUR_COUPE
                && (autreColle.startsWith(colle) || colle.startsWith(autreColle));
    }

    /** Masked: a name is a personal datum. */
    @Override
    public String toString() {
        return "NomEcrit[*****]";
    }
}
