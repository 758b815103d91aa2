package fr.accroche.nirisation.index.construction;

import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.index.EtatCivil;
import fr.accroche.nirisation.index.fichier.CodeNir;
import fr.accroche.nirisation.index.fichier.FormatPersonne;
import fr.accroche.nirisation.normalisation.Normalisation;
import fr.accroche.nirisation.registre.LigneBrute;
import fr.accroche.nirisation.registre.LigneLue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * From raw lines to normalised persons, whatever the other lines are. Names come back again and again: what was
 * normalised once is remembered, up to a bound. For one thread at a time.
 */
final class AnalyseLignes {
    private final UnaryOperator<String> nomNaissance =
            new Memoire(nom -> Normalisation.nomNaissance(nom).espace());
    private final UnaryOperator<String> nomUsage =
            new Memoire(nom -> Normalisation.nomUsage(nom).espace());
    private final UnaryOperator<String> prenom =
            new Memoire(nom -> Normalisation.prenom(nom).espace());

    List<LigneAnalysee> analyser(List<LigneBrute> lot) {
        List<LigneAnalysee> analysees = new ArrayList<>(lot.size());
        for (LigneBrute brute : lot) {
            LigneLue lue = brute.lire();
            if (lue instanceof LigneLue.Personne personne) {
                analysees.add(analyser(personne.ligne(), personne.identite()));
            } else if (lue instanceof LigneLue.Rejet rejet) {
                analysees.add(new LigneAnalysee.Rejet(rejet.ligne(), rejet.motif()));
            }
        }
        return analysees;
    }

    private LigneAnalysee analyser(long ligne, Identite identite) {
        EtatCivil etat = EtatCivil.de(identite, nomNaissance, nomUsage, prenom);
        int anneeDeces = etat.deces() / 10_000;
        if (etat.deces() != 0
                && (anneeDeces < FormatPersonne.ANNEE_MINIMALE || anneeDeces > FormatPersonne.ANNEE_MAXIMALE)) {
            return new LigneAnalysee.Rejet(
                    ligne,
                    "colonne date_deces : attendu une année de " + FormatPersonne.ANNEE_MINIMALE + " à "
                            + FormatPersonne.ANNEE_MAXIMALE);
        }
        return new LigneAnalysee.Personne(ligne, CodeNir.de(identite.nir()), etat);
    }

    /** Remembers answers, and forgets them all when there are too many. */
    private static final class Memoire implements UnaryOperator<String> {
        private static final int MAXIMUM = 1 << 16;

        private final UnaryOperator<String> normalisation;
        private final Map<String, String> connues = new HashMap<>();

        Memoire(UnaryOperator<String> normalisation) {
            this.normalisation = normalisation;
        }

        @Override
        public String apply(String texte) {
            String connue = connues.get(texte);
            if (connue == null) {
                connue = normalisation.apply(texte);
                if (connues.size() == MAXIMUM) {
                    connues.clear();
                }
                connues.put(texte, connue);
            }
            return connue;
        }
    }
}
