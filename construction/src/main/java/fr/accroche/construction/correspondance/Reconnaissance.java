package fr.accroche.construction.correspondance;

import fr.accroche.construction.Colonne;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import fr.accroche.construction.TableurRefuseException;
import fr.accroche.construction.tableur.Cellule;
import fr.accroche.construction.tableur.Classeur;
import fr.accroche.construction.tableur.Ligne;
import fr.accroche.construction.tableur.LignesReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds in a workbook the sheet, the row of headings and what each column holds. Our own template and the declaration
 * workbook in circulation are read as they are: in both, the data begin below the line « Commencez votre saisie ». The
 * guess is shown to its user, who corrects it. Safe to share between threads.
 */
public final class Reconnaissance {
    private static final int LIGNES_REGARDEES = 40;
    private static final String DEBUT_SAISIE = "commencez votre saisie";
    /** The declaration workbook says its version in A1 and begins its data at row 22. */
    private static final String VERSION_DECLARATION = "V[0-9]+(?:\\.[0-9]+)*";

    private static final int LIGNE_DECLARATION = 22;
    private static final int INTITULES_DECLARATION = 13;

    private final Synonymes synonymes;

    public Reconnaissance(Rubriques rubriques) {
        synonymes = new Synonymes(rubriques);
    }

    /**
     * The best guess: the sheet whose headings name most data, the first of equals.
     *
     * @throws TableurRefuseException when the file cannot be read, or holds nothing
     */
    public Correspondance deviner(Classeur classeur) throws IOException, TableurRefuseException {
        Optional<Correspondance> meilleure = Optional.empty();
        for (String feuille : classeur.feuilles()) {
            Optional<Correspondance> lue = deviner(classeur, feuille);
            long avant = meilleure.map(Correspondance::nombreReconnues).orElse(-1L);
            if (lue.isPresent() && lue.get().nombreReconnues() > avant) {
                meilleure = lue;
            }
        }
        return meilleure.orElseThrow(() -> new TableurRefuseException(
                "Ce tableau ne contient aucune donnée. Vérifiez que vous avez choisi le bon fichier."));
    }

    private Optional<Correspondance> deviner(Classeur classeur, String feuille)
            throws IOException, TableurRefuseException {
        List<Ligne> debut = debut(classeur, feuille);
        Optional<Correspondance> meilleure = Optional.empty();
        for (Ligne ligne : debut) {
            Correspondance lue = new Correspondance(feuille, ligne.numero(), ligne.numero() + 1, colonnes(ligne));
            if (meilleure.isEmpty() || lue.nombreReconnues() > meilleure.get().nombreReconnues()) {
                meilleure = Optional.of(lue);
            }
        }
        return meilleure.map(lue -> new Correspondance(
                lue.feuille(),
                lue.ligneIntitules(),
                premiereLigne(debut, lue.ligneIntitules()),
                sansMarge(debut, lue.colonnes())));
    }

    /** The column that says what each row of the head is for holds no data. */
    private static List<Colonne> sansMarge(List<Ligne> debut, List<Colonne> colonnes) {
        Set<Integer> marges = debut.stream()
                .flatMap(ligne -> ligne.cellules().stream())
                .filter(Reconnaissance::estInvite)
                .map(Cellule::colonne)
                .collect(Collectors.toSet());
        return colonnes.stream()
                .filter(colonne -> colonne.rubrique().isPresent() || !marges.contains(colonne.indice()))
                .toList();
    }

    private static boolean estInvite(Cellule cellule) {
        return Mots.de(cellule.texte()).startsWith(DEBUT_SAISIE);
    }

    private static List<Ligne> debut(Classeur classeur, String feuille) throws IOException, TableurRefuseException {
        List<Ligne> lignes = new ArrayList<>();
        try (LignesReader lecture = classeur.lire(feuille)) {
            Ligne ligne = lecture.suivante();
            while (ligne != null && ligne.numero() <= LIGNES_REGARDEES) {
                lignes.add(ligne);
                ligne = lecture.suivante();
            }
        }
        return lignes;
    }

    private List<Colonne> colonnes(Ligne ligne) {
        Map<Integer, Rubrique> trouvees = new HashMap<>();
        Set<Rubrique> prises = new HashSet<>();
        for (Cellule cellule : ligne.cellules()) {
            retenir(cellule, synonymes.exact(cellule.texte()), trouvees, prises);
        }
        for (Cellule cellule : ligne.cellules()) {
            if (!trouvees.containsKey(cellule.colonne())) {
                retenir(cellule, synonymes.autrement(cellule.texte()), trouvees, prises);
            }
        }
        return ligne.cellules().stream()
                .map(cellule -> new Colonne(
                        cellule.colonne(),
                        cellule.texte().strip(),
                        Optional.ofNullable(trouvees.get(cellule.colonne()))))
                .toList();
    }

    private static void retenir(
            Cellule cellule, Optional<Rubrique> rubrique, Map<Integer, Rubrique> trouvees, Set<Rubrique> prises) {
        if (rubrique.isPresent() && prises.add(rubrique.get())) {
            trouvees.put(cellule.colonne(), rubrique.get());
        }
    }

    private static int premiereLigne(List<Ligne> debut, int intitules) {
        int premiere = intitules + 1;
        for (Ligne ligne : debut) {
            boolean invite = ligne.cellules().stream().anyMatch(Reconnaissance::estInvite);
            if (invite && ligne.numero() > intitules) {
                premiere = ligne.numero() + 1;
            }
        }
        return intitules == INTITULES_DECLARATION && estDeclaration(debut)
                ? Math.max(premiere, LIGNE_DECLARATION)
                : premiere;
    }

    private static boolean estDeclaration(List<Ligne> debut) {
        Cellule coin = debut.isEmpty() || debut.get(0).numero() != 1
                ? null
                : debut.get(0).cellule(0);
        return coin != null && coin.texte().strip().matches(VERSION_DECLARATION);
    }
}
