package fr.accroche.construction.valeur;

import fr.accroche.construction.CauseTableur;
import fr.accroche.construction.Rubrique;
import fr.accroche.construction.tableur.CalendrierTableur;
import fr.accroche.construction.tableur.Cellule;
import fr.accroche.construction.tableur.Cellule.Nature;
import fr.accroche.construction.valeur.Conversion.Absente;
import fr.accroche.construction.valeur.Conversion.Lue;
import fr.accroche.construction.valeur.Conversion.Refusee;
import fr.accroche.controle.schema.TypeSimple.Ecart;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a cell into the text that the schema wants for one datum. What a spreadsheet destroyed is told, never guessed.
 * Immutable.
 */
public final class Convertisseur {
    /** Spreadsheets keep 15 digits of a number; the next ones are zeros that nobody typed. */
    private static final int CHIFFRES_GARDES = 15;

    private static final Pattern SCIENTIFIQUE = Pattern.compile("[0-9](?:[.,][0-9]+)?[eE]\\+?[0-9]{2,3}");
    private static final Pattern ENTIER = Pattern.compile("0*([0-9]+)(?:[.,]0+)?");
    private static final Pattern INTERDITS =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern BORDS = Pattern.compile("^[\\s\\h\\x{200B}\\x{FEFF}]+|[\\s\\h\\x{200B}\\x{FEFF}]+$");
    private static final String CODE_CERTIFICATION = "code";
    private static final String TYPE_CERTIFICATION = "type";
    private static final Absente ABSENTE = new Absente();

    private final CalendrierTableur calendrier;

    /** @param calendrier how the workbook counts days */
    public Convertisseur(CalendrierTableur calendrier) {
        this.calendrier = calendrier;
    }

    /** What this cell is, taken for this datum. */
    public Conversion convertir(Rubrique rubrique, Cellule cellule) {
        if (cellule.nature() == Nature.ERREUR) {
            return new Refusee(
                    CauseTableur.CELLULE_EN_ERREUR,
                    "Cette cellule est en erreur dans le tableur.",
                    "Corrigez la formule, ou tapez la valeur à la place : " + Attendus.de(rubrique) + ".");
        }
        if (cellule.formule() && cellule.texte().isBlank()) {
            return new Refusee(
                    CauseTableur.FORMULE,
                    "Cette cellule contient une formule sans résultat ; aucune formule n’est calculée ici.",
                    "Tapez la valeur à la place de la formule (dans le tableur : copier, puis collage spécial, valeurs).");
        }
        String texte = BORDS.matcher(cellule.texte()).replaceAll("").replaceAll("[\\t\\n\\r]+", " ");
        if (Lexique.estRien(texte)) {
            return ABSENTE;
        }
        if (INTERDITS.matcher(texte).find()) {
            return new Refusee(
                    CauseTableur.CARACTERE,
                    "Cette cellule contient un caractère de commande qu’un fichier XML ne peut pas porter.",
                    "Effacez la cellule et retapez la valeur.");
        }
        return verifier(rubrique, convertir(rubrique, cellule.nature(), texte));
    }

    private Conversion convertir(Rubrique rubrique, Nature nature, String texte) {
        if (!rubrique.type().facettes().valeurs().isEmpty()) {
            return Lexique.valeur(texte, rubrique.type().facettes().valeurs())
                    .<Conversion>map(Lue::new)
                    .orElseGet(() ->
                            refus(rubrique, CauseTableur.VALEUR_INCONNUE, "Cette valeur n’est pas dans la liste."));
        }
        return switch (rubrique.type().primitif()) {
            case TEXTE -> texte(rubrique, nature, texte);
            case BOOLEEN ->
                Lexique.booleen(texte)
                        .<Conversion>map(lu -> new Lue(lu.toString()))
                        .orElseGet(() ->
                                refus(rubrique, CauseTableur.OUI_NON, "Cette valeur ne veut dire ni oui ni non."));
            case ENTIER -> entier(rubrique, nature, texte);
            case DATE -> date(rubrique, nature, texte);
            case DATE_HEURE -> new Lue(texte);
        };
    }

    private static Conversion texte(Rubrique rubrique, Nature nature, String texte) {
        if (nature == Nature.DATE) {
            return new Refusee(
                    CauseTableur.DEVENU_DATE,
                    "Le tableur a changé cette donnée en date : ce qui avait été tapé est perdu.",
                    "Mettez la colonne au format « Texte », puis retapez la valeur : " + Attendus.de(rubrique) + ".");
        }
        boolean nombre = nature == Nature.NOMBRE && texte.matches("[0-9]{16,}");
        if (nombre || SCIENTIFIQUE.matcher(texte).matches()) {
            return new Refusee(
                    CauseTableur.CHIFFRES_PERDUS,
                    "Le tableur a pris cette donnée pour un nombre et n’en a gardé que les " + CHIFFRES_GARDES
                            + " premiers chiffres, ou moins.",
                    "Mettez la colonne au format « Texte », puis retapez la valeur entière.");
        }
        return new Lue(
                switch (rubrique.cle()) {
                    case CODE_CERTIFICATION -> code(texte);
                    case TYPE_CERTIFICATION -> texte.toUpperCase(Locale.ROOT);
                    default -> texte;
                });
    }

    /** {@code RNCP 1234} and {@code rncp-1234} are {@code RNCP1234}. */
    private static String code(String texte) {
        String serre = texte.toUpperCase(Locale.ROOT).replaceAll("[\\s\\h.\\-_°]+", "");
        return serre.matches("(?:RNCP|RS)N?[0-9]+") ? serre.replaceFirst("^(RNCP|RS)N", "$1") : texte;
    }

    private static Conversion entier(Rubrique rubrique, Nature nature, String texte) {
        if (nature == Nature.DATE) {
            return refus(rubrique, CauseTableur.DEVENU_DATE, "Le tableur a changé ce nombre en date.");
        }
        Matcher forme = ENTIER.matcher(texte);
        return forme.matches()
                ? new Lue(forme.group(1))
                : refus(rubrique, CauseTableur.NOMBRE, "Cette valeur n’est pas un nombre entier.");
    }

    private Conversion date(Rubrique rubrique, Nature nature, String texte) {
        Optional<String> jour = nature == Nature.DATE
                ? Optional.of(texte)
                : nature == Nature.NOMBRE && !texte.matches("(?:19|20)[0-9]{6}")
                        ? calendrier.date(new BigDecimal(texte)).map(Object::toString)
                        : DatesEcrites.lire(texte, calendrier).map(Object::toString);
        return jour.<Conversion>map(Lue::new)
                .orElseGet(() -> refus(rubrique, CauseTableur.DATE, "Cette valeur n’est pas une date qui existe."));
    }

    private static Conversion verifier(Rubrique rubrique, Conversion conversion) {
        if (conversion instanceof Lue lue) {
            Ecart ecart = rubrique.type().verifier(rubrique.type().normaliser(lue.texte()));
            return ecart == null || estCompletable(rubrique, lue.texte()) ? lue : ecart(rubrique, ecart);
        }
        return conversion;
    }

    /** Digits that lost their zeros are judged once they have them again ({@link Retouches}). */
    private static boolean estCompletable(Rubrique rubrique, String texte) {
        return Retouches.estRetouchable(rubrique) && texte.matches("[0-9]{1,5}");
    }

    private static Refusee ecart(Rubrique rubrique, Ecart ecart) {
        return switch (ecart) {
            case TROP_LONG -> refus(rubrique, CauseTableur.LONGUEUR, "Ce texte est trop long.");
            case TROP_COURT -> refus(rubrique, CauseTableur.LONGUEUR, "Ce texte est trop court.");
            case HORS_LISTE -> refus(rubrique, CauseTableur.VALEUR_INCONNUE, "Cette valeur n’est pas dans la liste.");
            case PAS_UN_ENTIER, HORS_BORNES ->
                refus(rubrique, CauseTableur.NOMBRE, "Ce nombre n’est pas dans les limites.");
            case PAS_UN_BOOLEEN -> refus(rubrique, CauseTableur.OUI_NON, "Cette valeur ne veut dire ni oui ni non.");
            case PAS_UNE_DATE -> refus(rubrique, CauseTableur.DATE, "Cette valeur n’est pas une date qui existe.");
            case PAS_UNE_DATE_HEURE ->
                refus(rubrique, CauseTableur.DATE_HEURE, "Cette valeur n’est pas une date et une heure.");
            case MOTIF -> motif(rubrique);
        };
    }

    private static Refusee motif(Rubrique rubrique) {
        return switch (rubrique.type().primitif()) {
            case DATE -> refus(rubrique, CauseTableur.DATE, "Cette date n’est pas comprise entre 1900 et 2099.");
            case DATE_HEURE ->
                refus(
                        rubrique,
                        CauseTableur.DATE_HEURE,
                        "Il manque le décalage horaire, ou il y a des" + " fractions de seconde.");
            case TEXTE, BOOLEEN, ENTIER -> refus(rubrique, CauseTableur.FORME, "Cette valeur n’a pas la forme voulue.");
        };
    }

    private static Refusee refus(Rubrique rubrique, CauseTableur cause, String message) {
        return new Refusee(cause, message, "Écrivez " + Attendus.de(rubrique) + ".");
    }
}
