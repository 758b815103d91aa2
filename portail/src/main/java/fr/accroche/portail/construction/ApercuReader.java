package fr.accroche.portail.construction;

import fr.accroche.construction.Colonne;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.Place;
import fr.accroche.construction.Rubrique;
import fr.accroche.construction.TableurRefuseException;
import fr.accroche.construction.tableur.Cellule;
import fr.accroche.construction.tableur.Classeur;
import fr.accroche.construction.tableur.Ligne;
import fr.accroche.construction.tableur.LignesReader;
import fr.accroche.portail.presentation.TexteFrancais;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of a spreadsheet with the first values of each, for its user to say what they hold. Stateless. */
final class ApercuReader {
    private static final int VALEURS = 3;
    private static final int LONGUEUR = 40;

    private ApercuReader() {}

    static List<VueColonne> lire(Classeur classeur, Correspondance correspondance)
            throws IOException, TableurRefuseException {
        List<Ligne> lignes = new ArrayList<>();
        try (LignesReader lecture = classeur.lire(correspondance.feuille())) {
            Ligne ligne = lecture.suivante();
            while (ligne != null && lignes.size() < VALEURS) {
                if (ligne.numero() >= correspondance.premiereLigne()) {
                    lignes.add(ligne);
                }
                ligne = lecture.suivante();
            }
        }
        return correspondance.colonnes().stream()
                .map(colonne -> new VueColonne(
                        Place.lettres(colonne.indice()),
                        TexteFrancais.lisible(colonne.intitule()),
                        valeurs(colonne, lignes),
                        colonne.rubrique().map(Rubrique::cle).orElse("")))
                .toList();
    }

    private static String valeurs(Colonne colonne, List<Ligne> lignes) {
        return lignes.stream()
                .map(ligne -> ligne.cellule(colonne.indice()))
                .map(cellule -> cellule == null ? "" : court(cellule))
                .filter(texte -> !texte.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String court(Cellule cellule) {
        String texte = TexteFrancais.lisible(cellule.texte().strip());
        return texte.codePointCount(0, texte.length()) <= LONGUEUR
                ? texte
                : texte.substring(0, texte.offsetByCodePoints(0, LONGUEUR)) + "…";
    }
}
