package fr.accroche.controle.regle;

import fr.accroche.controle.regle.Regle.Constat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules on the digital level: block 6 of the dictionary, after the European framework DigComp. */
final class ReglesNumerique {
    private static final String DOMAINE = "domaineCompetenceId";
    private static final String COMPETENCE = "competenceId";

    /** How many competences each domain has, from the first to the fifth (DigComp 2.0, dictionary 6.4). */
    private static final List<Integer> COMPETENCES = List.of(3, 6, 4, 4, 4);

    private ReglesNumerique() {}

    static void scoreGeneral(PassageExamine passage, Constat constat) {
        Donnee niveau = passage.donnee(Champ.NIVEAU_NUMERIQUE);
        if (niveau != null && passage.donnee(Champ.SCORE_GENERAL) == null) {
            constat.relever(niveau);
        }
    }

    static void competenceConnue(PassageExamine passage, Constat constat) {
        for (Donnee resultat : resultats(passage)) {
            Donnee domaine = resultat.enfant(DOMAINE);
            Donnee competence = resultat.enfant(COMPETENCE);
            int nombre = domaine == null ? 0 : nombreDeCompetences(domaine.valeur());
            if (domaine != null && domaine.valeur() != null && nombre == 0) {
                constat.relever(domaine);
            } else if (competence != null
                    && competence.valeur() != null
                    && nombre > 0
                    && rang(competence.valeur(), nombre) == 0) {
                constat.relever(competence);
            }
        }
    }

    static void competenceRepetee(PassageExamine passage, Constat constat) {
        List<Donnee> resultats = resultats(passage);
        if (resultats.size() < 2) {
            return;
        }
        Set<String> vues = new HashSet<>();
        for (Donnee resultat : resultats) {
            String domaine = Valeurs.texte(resultat, DOMAINE);
            String competence = Valeurs.texte(resultat, COMPETENCE);
            if (domaine != null && competence != null && !vues.add(domaine + "." + competence)) {
                constat.relever(resultat);
            }
        }
    }

    private static List<Donnee> resultats(PassageExamine passage) {
        Donnee resultats = passage.donnee(Champ.RESULTATS);
        return resultats == null ? List.of() : resultats.enfants();
    }

    /** 0 when there is no such domain. */
    private static int nombreDeCompetences(@Nullable String domaine) {
        int rang = domaine == null ? 0 : rang(domaine, COMPETENCES.size());
        return rang == 0 ? 0 : COMPETENCES.get(rang - 1);
    }

    /** The number that a single digit writes, 0 when it is not one from 1 to {@code maximum}. */
    private static int rang(String texte, int maximum) {
        int rang = texte.length() == 1 ? texte.charAt(0) - '0' : 0;
        return rang >= 1 && rang <= maximum ? rang : 0;
    }
}
