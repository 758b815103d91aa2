package fr.accroche.construction.gabarit;

import fr.accroche.construction.Place;
import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import fr.accroche.construction.valeur.Attendus;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.TypeSimple.Primitif;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The workbook to fill, made from the compiled schema, so that neither can say otherwise: one column a datum, with its
 * number, what is wanted, an example, and a list to choose from where the schema has one. Columns of texts are of the text
 * format, so that the spreadsheet eats no zero. Safe to share between threads.
 */
public final class GabaritWriter {
    private static final String FEUILLE = "Passages";
    private static final String FEUILLE_LISTES = "Listes";
    private static final String OUTIL = "Accroche";
    private static final String VERSION = "1.0";
    private static final String INVITE = "Commencez votre saisie en dessous";
    /** Made for each file by who builds it. */
    private static final Set<String> PRODUITES = Set.of("idFlux", "horodatage", Rubriques.DATE_NAISSANCE);

    private static final int LIGNE_BLOCS = 0;
    private static final int LIGNE_NUMEROS = 1;
    private static final int LIGNE_INTITULES = 2;
    private static final int LIGNE_EXIGENCES = 3;
    private static final int LIGNE_FORMES = 4;
    private static final int LIGNE_EXEMPLES = 5;
    private static final int LIGNE_INVITE = 6;
    private static final int PREMIERE_SAISIE = 7;
    private static final int DERNIERE_SAISIE = 100_007;
    private static final double LARGEUR = 24;

    private static final String BLEU = "1F3A68";
    private static final String BLEU_PALE = "E6ECF5";
    private static final String JAUNE_PALE = "FFF6D6";

    private final SchemaFlux schema;
    private final List<Rubrique> rubriques;

    public GabaritWriter(SchemaFlux schema) {
        this.schema = schema;
        this.rubriques = Rubriques.de(schema).toutes().stream()
                .filter(rubrique -> !PRODUITES.contains(rubrique.cle()))
                .toList();
    }

    /**
     * Writes the workbook; the stream is not closed.
     *
     * @throws IOException when the stream fails
     */
    public void ecrire(OutputStream sortie) throws IOException {
        Workbook classeur = new Workbook(sortie, OUTIL, VERSION);
        Worksheet passages = classeur.newWorksheet(FEUILLE);
        Worksheet modeDEmploi = classeur.newWorksheet("Mode d’emploi");
        Worksheet listes = classeur.newWorksheet(FEUILLE_LISTES);
        listes.setVisibilityState(VisibilityState.HIDDEN);
        marge(passages);
        for (int rang = 0; rang < rubriques.size(); rang++) {
            colonne(passages, listes, rang + 1, rubriques.get(rang));
        }
        passages.freezePane(1, LIGNE_INTITULES + 1);
        ModeDEmploi.ecrire(modeDEmploi, schema.version());
        classeur.finish();
    }

    private void marge(Worksheet feuille) {
        feuille.width(0, 34);
        String[] titres = {
            "Modèle Accroche " + schema.version(),
            "Numéro au dictionnaire",
            "Donnée",
            "Exigence",
            "Comment remplir",
            "Exemple (n’est pas lu)",
            INVITE
        };
        for (int ligne = 0; ligne < titres.length; ligne++) {
            feuille.value(ligne, 0, titres[ligne]);
            feuille.style(ligne, 0)
                    .bold()
                    .fillColor(BLEU_PALE)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }

    private void colonne(Worksheet feuille, Worksheet listes, int colonne, Rubrique rubrique) {
        feuille.width(colonne, LARGEUR);
        feuille.value(LIGNE_BLOCS, colonne, Blocs.nom(rubrique));
        feuille.value(LIGNE_NUMEROS, colonne, rubrique.numero());
        feuille.value(LIGNE_INTITULES, colonne, rubrique.intitule());
        feuille.value(LIGNE_EXIGENCES, colonne, Blocs.exigence(rubrique));
        feuille.value(
                LIGNE_FORMES,
                colonne,
                rubrique.element().documentation() + " À écrire : " + Attendus.de(rubrique) + ".");
        feuille.value(LIGNE_EXEMPLES, colonne, Attendus.exemple(rubrique));
        styles(feuille, colonne, Blocs.estExigee(rubrique));
        boolean date = rubrique.type().primitif() == Primitif.DATE;
        feuille.style(colonne).format(date ? "dd/mm/yyyy" : "@").set();
        liste(feuille, listes, colonne, rubrique);
    }

    private static void styles(Worksheet feuille, int colonne, boolean exigee) {
        feuille.style(LIGNE_BLOCS, colonne)
                .fontColor("555555")
                .fontSize(9)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        feuille.style(LIGNE_NUMEROS, colonne).fontColor("555555").set();
        feuille.style(LIGNE_INTITULES, colonne)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(BLEU)
                .wrapText(true)
                .set();
        feuille.style(LIGNE_EXIGENCES, colonne)
                .bold()
                .fillColor(exigee ? JAUNE_PALE : "FFFFFF")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        feuille.style(LIGNE_FORMES, colonne)
                .fontSize(9)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        feuille.style(LIGNE_EXEMPLES, colonne)
                .italic()
                .fontColor("555555")
                .format("@")
                .set();
        feuille.style(LIGNE_INVITE, colonne).fillColor(BLEU_PALE).set();
    }

    private static void liste(Worksheet feuille, Worksheet listes, int colonne, Rubrique rubrique) {
        List<String> valeurs = rubrique.type().primitif() == Primitif.BOOLEEN
                ? List.of("OUI", "NON")
                : rubrique.type().facettes().valeurs();
        if (valeurs.isEmpty()) {
            return;
        }
        listes.value(0, colonne, rubrique.intitule());
        for (int rang = 0; rang < valeurs.size(); rang++) {
            listes.value(rang + 1, colonne, valeurs.get(rang));
        }
        String lettres = Place.lettres(colonne);
        feuille.range(PREMIERE_SAISIE, colonne, DERNIERE_SAISIE, colonne)
                .validateWithListByFormula(
                        FEUILLE_LISTES + "!$" + lettres + "$2:$" + lettres + "$" + (valeurs.size() + 1))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle("Valeur hors de la liste")
                .error("Choisissez une valeur de la liste.")
                .showErrorMessage(true);
    }
}
