package fr.accroche.construction.flux;

import fr.accroche.construction.AnomalieTableur;
import fr.accroche.construction.CauseTableur;
import fr.accroche.construction.Colonne;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.Place;
import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import fr.accroche.construction.tableur.Cellule;
import fr.accroche.construction.tableur.Ligne;
import fr.accroche.construction.valeur.Conversion;
import fr.accroche.construction.valeur.Convertisseur;
import fr.accroche.construction.valeur.Retouches;
import fr.accroche.construction.valeur.Saisie;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into data, telling what is wrong with each. For one thread. */
final class LigneReader {
    /** Said once for a column: there is nothing to look at row by row. */
    private static final Set<CauseTableur> UNE_FOIS = Set.of(CauseTableur.NON_TRANSMIS);

    private final Rubriques rubriques;
    private final Correspondance correspondance;
    private final Convertisseur convertisseur;
    private final Retouches retouches;
    private final Depouillement depouillement;
    private final Map<CauseTableur, Set<Rubrique>> dites = new EnumMap<>(CauseTableur.class);

    LigneReader(
            Rubriques rubriques,
            Correspondance correspondance,
            Convertisseur convertisseur,
            Depouillement depouillement) {
        this.rubriques = rubriques;
        this.correspondance = correspondance;
        this.convertisseur = convertisseur;
        this.depouillement = depouillement;
        retouches = new Retouches(rubriques);
    }

    /** The data of a row, or null when it says nothing of any passage: a file's own data are often repeated to the bottom. */
    @Nullable
    Saisie lire(Ligne ligne) {
        if (!ditUnPassage(ligne)) {
            return null;
        }
        Saisie saisie = new Saisie(rubriques);
        for (Colonne colonne : correspondance.colonnes()) {
            Cellule cellule = ligne.cellule(colonne.indice());
            if (cellule != null && colonne.rubrique().isPresent()) {
                convertir(colonne.rubrique().get(), cellule, ligne.numero(), saisie);
            }
        }
        retouches.appliquer(saisie, (cause, rubrique, message, remede) -> {
            boolean dejaDite = UNE_FOIS.contains(cause)
                    && !dites.computeIfAbsent(cause, une -> new HashSet<>()).add(rubrique);
            if (!dejaDite) {
                int numero = UNE_FOIS.contains(cause) ? Place.AUCUNE : ligne.numero();
                Place place = correspondance.place(numero, rubrique);
                depouillement.dire(AnomalieTableur.de(cause, place, valeur(ligne, place), message, remede));
            }
        });
        return saisie;
    }

    private boolean ditUnPassage(Ligne ligne) {
        return correspondance.colonnes().stream()
                .filter(colonne ->
                        colonne.rubrique().filter(Rubrique::estDunPassage).isPresent())
                .anyMatch(colonne -> ligne.cellule(colonne.indice()) != null);
    }

    private void convertir(Rubrique rubrique, Cellule cellule, int numero, Saisie saisie) {
        Conversion conversion = convertisseur.convertir(rubrique, cellule);
        if (conversion instanceof Conversion.Lue lue) {
            saisie.poser(rubrique, lue.texte());
        } else if (conversion instanceof Conversion.Refusee refus) {
            saisie.refuser(rubrique);
            depouillement.dire(AnomalieTableur.de(
                    refus.cause(),
                    correspondance.place(numero, rubrique),
                    cellule.texte(),
                    refus.message(),
                    refus.remede()));
        }
    }

    private static @Nullable String valeur(Ligne ligne, Place place) {
        Cellule cellule = place.ligne() < 0 || place.colonne() < 0 ? null : ligne.cellule(place.colonne());
        return cellule == null ? null : cellule.texte();
    }
}
