package fr.accroche.cli.construire;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.Place;
import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns that the user says what they are, in place of the guess. Stateless. */
final class ColonnesDemandees {
    private static final String AUCUNE = "-";

    private ColonnesDemandees() {}

    /**
     * The guess, corrected.
     *
     * @param demandes letters of a column to the key of a datum, or to {@code -} for none
     * @throws EchecCommande with code 2 when a column or a datum is unknown
     */
    static Correspondance appliquer(Map<String, String> demandes, Correspondance devinee, Rubriques rubriques) {
        Correspondance corrigee = devinee;
        for (Map.Entry<String, String> demande : demandes.entrySet()) {
            int colonne = Place.colonne(demande.getKey());
            if (colonne == Place.AUCUNE) {
                throw new EchecCommande(
                        CodeSortie.USAGE,
                        "--colonne : « " + demande.getKey()
                                + " » n’est pas une colonne. Écrivez par exemple C=prenom1.");
            }
            corrigee = corrigee.avec(colonne, rubrique(demande.getValue(), rubriques));
        }
        return corrigee;
    }

    private static Optional<Rubrique> rubrique(String cle, Rubriques rubriques) {
        if (cle.equals(AUCUNE)) {
            return Optional.empty();
        }
        Optional<Rubrique> rubrique = rubriques.trouver(cle);
        if (rubrique.isEmpty()) {
            throw new EchecCommande(
                    CodeSortie.USAGE,
                    "--colonne : la donnée « " + cle + " » est inconnue. Données connues : "
                            + rubriques.toutes().stream().map(Rubrique::cle).collect(Collectors.joining(", "))
                            + ". « - » : colonne non utilisée.");
        }
        return rubrique;
    }
}
