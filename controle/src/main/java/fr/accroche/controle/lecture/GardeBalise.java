package fr.accroche.controle.lecture;

/**
 * Watches the length of tags, targets and entity names before the parser gathers them in memory: the parser bounds the
 * value of an attribute, not the length of a name. Told every character in turn; knows just enough of XML to tell markup
 * from text, comments and CDATA.
 */
final class GardeBalise {
    private static final String COMMENTAIRE = "--";
    private static final String CDATA = "[CDATA[";

    private enum Etat {
        TEXTE,
        ENTITE,
        OUVRANT,
        BALISE,
        VALEUR,
        EXCLAMATION,
        COMMENTAIRE,
        CDATA,
        CIBLE,
        INSTRUCTION
    }

    private final StringBuilder entree = new StringBuilder();
    private Etat etat = Etat.TEXTE;
    private int longueur;
    private char guillemet;
    private char avantDernier;
    private char dernier;

    /** False when the tag or name that this character belongs to is beyond the limit. */
    boolean passer(char c) {
        longueur++;
        switch (etat) {
            case TEXTE -> texte(c);
            case ENTITE -> entite(c);
            case OUVRANT -> ouvrant(c);
            case BALISE -> balise(c);
            case VALEUR -> etat = c == guillemet ? Etat.BALISE : Etat.VALEUR;
            case EXCLAMATION -> exclamation(c);
            case COMMENTAIRE -> jusqua(c, '-');
            case CDATA -> jusqua(c, ']');
            case CIBLE -> cible(c);
            case INSTRUCTION -> etat = c == '>' && dernier == '?' ? Etat.TEXTE : etat;
        }
        avantDernier = dernier;
        dernier = c;
        return longueur <= Limites.BALISE || !estMesure();
    }

    /**
     * True when the character last passed is a colon in the target of a processing instruction: XML 1.0 and the standard
     * validators allow it, our parser does not (it holds to Namespaces in XML, section 7).
     */
    boolean estDeuxPointsDeCible() {
        return etat == Etat.CIBLE && dernier == ':';
    }

    /** True outside any markup. */
    boolean estDansLeTexte() {
        return etat == Etat.TEXTE;
    }

    private boolean estMesure() {
        return switch (etat) {
            case ENTITE, OUVRANT, BALISE, VALEUR, EXCLAMATION, CIBLE -> true;
            case TEXTE, COMMENTAIRE, CDATA, INSTRUCTION -> false;
        };
    }

    private void aller(Etat nouvel) {
        etat = nouvel;
        longueur = 0;
    }

    private void texte(char c) {
        if (c == '<') {
            aller(Etat.OUVRANT);
        } else if (c == '&') {
            aller(Etat.ENTITE);
        }
    }

    private void entite(char c) {
        if (c == '<') {
            aller(Etat.OUVRANT);
        } else if (c == ';' || c <= ' ') {
            etat = Etat.TEXTE;
        }
    }

    private void ouvrant(char c) {
        entree.setLength(0);
        etat = switch (c) {
            case '!' -> Etat.EXCLAMATION;
            case '?' -> Etat.CIBLE;
            case '>' -> Etat.TEXTE;
            default -> Etat.BALISE;
        };
    }

    private void balise(char c) {
        if (c == '>') {
            etat = Etat.TEXTE;
        } else if (c == '"' || c == '\'') {
            guillemet = c;
            etat = Etat.VALEUR;
        }
    }

    private void exclamation(char c) {
        if (c == '>') {
            etat = Etat.TEXTE;
            return;
        }
        if (entree.length() <= CDATA.length()) {
            entree.append(c);
        }
        if (COMMENTAIRE.contentEquals(entree)) {
            etat = Etat.COMMENTAIRE;
        } else if (CDATA.contentEquals(entree)) {
            etat = Etat.CDATA;
        }
    }

    private void jusqua(char c, char signe) {
        if (c == '>' && dernier == signe && avantDernier == signe) {
            etat = Etat.TEXTE;
        }
    }

    private void cible(char c) {
        if (c == '>' && dernier == '?') {
            etat = Etat.TEXTE;
        } else if (c <= ' ') {
            etat = Etat.INSTRUCTION;
        }
    }
}
