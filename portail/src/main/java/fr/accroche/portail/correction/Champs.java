package fr.accroche.portail.correction;

import fr.accroche.controle.extrait.ChampSaisie;
import fr.accroche.controle.extrait.ChampsPassage;
import fr.accroche.controle.extrait.SaisieWriter;
import fr.accroche.controle.schema.SchemaFlux;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The data of a passage as forms, grids and comparisons show them: those of the schema, in the dictionary's order. */
@Component
public final class Champs {
    private static final String RESULTAT = "niveauNumeriqueEuropeen/resultats/resultat[";

    private final List<ChampSaisie> certification;
    private final List<ChampSaisie> passage;
    private final SaisieWriter writer;

    Champs() {
        SchemaFlux schema = SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE);
        certification = ChampsPassage.deLaCertification(schema);
        passage = ChampsPassage.duPassage(schema);
        writer = new SaisieWriter(schema);
    }

    /** Those that stand beside the passages of a certification. */
    public List<ChampSaisie> certification() {
        return certification;
    }

    /** Those of a passage; the results of competences are there once, by the first. */
    public List<ChampSaisie> passage() {
        return passage;
    }

    /** Those of a passage with this many results of competences. */
    public List<ChampSaisie> passage(int resultats) {
        List<ChampSaisie> champs = new ArrayList<>();
        List<ChampSaisie> repetes = passage.stream()
                .filter(champ -> champ.chemin().startsWith(RESULTAT))
                .toList();
        for (ChampSaisie champ : passage) {
            if (!champ.chemin().startsWith(RESULTAT)) {
                champs.add(champ);
            } else if (champ.equals(repetes.get(0))) {
                for (int rang = 1; rang <= resultats; rang++) {
                    for (ChampSaisie repete : repetes) {
                        champs.add(repete.auRang(rang));
                    }
                }
            }
        }
        return champs;
    }

    /** How many results of competences these data have. */
    public static int resultats(Map<String, String> valeurs) {
        int rang = 0;
        while (aUnResultat(valeurs, rang + 1)) {
            rang++;
        }
        return rang;
    }

    private static boolean aUnResultat(Map<String, String> valeurs, int rang) {
        return valeurs.keySet().stream().anyMatch(chemin -> chemin.startsWith(RESULTAT + rang + "]"));
    }

    SaisieWriter writer() {
        return writer;
    }

    private static String lisible(ChampSaisie champ, Map<String, String> valeurs) {
        String valeur = champ.lisible(valeurs.getOrDefault(champ.chemin(), ""));
        return champ.type().facettes().valeurs().isEmpty() ? valeur : Mots.de(valeur);
    }

    /** Two versions side by side, data that neither has left out. */
    List<LigneComparee> comparer(Map<String, String> avant, Map<String, String> apres) {
        Set<String> chemins = new TreeSet<>(avant.keySet());
        chemins.addAll(apres.keySet());
        return passage(Math.max(resultats(avant), resultats(apres))).stream()
                .filter(champ -> chemins.contains(champ.chemin()))
                .map(champ -> new LigneComparee(
                        champ.libelle(), champ.element().balise(), lisible(champ, avant), lisible(champ, apres)))
                .toList();
    }
}
