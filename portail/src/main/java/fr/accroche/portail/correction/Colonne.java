package fr.accroche.portail.correction;

import fr.accroche.controle.extrait.ChampSaisie;
import fr.accroche.controle.schema.TypeSimple.Primitif;
import java.util.List;

/**
 * A datum as a form or a grid asks for it.
 *
 * @param chemin the tags that lead to it
 * @param id fit for an HTML identifier
 * @param aide what it means, with its form
 * @param options values to choose from; empty for free text
 * @param exigee its value is wanted
 * @param longueur of the longest value, in characters
 */
record Colonne(
        String chemin,
        String id,
        String libelle,
        String balise,
        String aide,
        List<Option> options,
        boolean exigee,
        int longueur,
        boolean date) {
    static final String CERTIFICATION = "certification/";
    private static final int LONGUEUR_PAR_DEFAUT = 255;

    static Colonne de(ChampSaisie champ) {
        int maximum = champ.type().facettes().longueurMax();
        boolean date = champ.type().primitif() == Primitif.DATE;
        return new Colonne(
                champ.chemin(),
                champ.chemin().replaceAll("[^A-Za-z0-9]+", "-"),
                champ.libelle() + rang(champ.chemin()),
                champ.element().balise(),
                champ.element().documentation() + (date ? " Forme\u00a0: AAAA-MM-JJ." : ""),
                options(champ),
                champ.estExige(),
                Math.min(maximum, LONGUEUR_PAR_DEFAUT),
                date);
    }

    /** The same datum, told from one of a passage. */
    Colonne dansCertification() {
        return new Colonne(
                CERTIFICATION + chemin, "certification-" + id, libelle, balise, aide, options, exigee, longueur, date);
    }

    /** Two results of competences are told apart. */
    private static String rang(String chemin) {
        int crochet = chemin.indexOf('[');
        return crochet < 0 ? "" : " (" + chemin.substring(crochet + 1, chemin.indexOf(']')) + ")";
    }

    private static List<Option> options(ChampSaisie champ) {
        if (champ.type().primitif() == Primitif.BOOLEEN) {
            return List.of(new Option("true", "oui"), new Option("false", "non"));
        }
        return champ.type().facettes().valeurs().stream()
                .map(valeur -> new Option(valeur, Mots.de(valeur)))
                .toList();
    }

    /** @param texte for people */
    record Option(String valeur, String texte) {}
}
