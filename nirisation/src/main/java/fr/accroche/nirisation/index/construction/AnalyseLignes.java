package fr.accroche.nirisation.index.construction;

import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.index.EtatCivil;
import fr.accroche.nirisation.index.fichier.CodeNir;
import fr.accroche.nirisation.index.fichier.FormatPersonne;
import fr.accroche.nirisation.normalisation.Normalisation;
import fr.accroche.nirisation.normalisation.Surnoms;
import fr.accroche.nirisation.registre.LigneBrute;
import fr.accroche.nirisation.registre.LigneLue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * From raw lines to rows whose words are numbered, whatever the other lines are. Names come back again and again: what was
 * normalised once is remembered, up to a bound. For one thread at a time; several share the dictionaries.
 */
final class AnalyseLignes {
    private static final int MELANGE = 0x9E3779B1;
    private static final int BITS_PRENOM = 24;

    private final Dictionnaires mots;
    private final UnaryOperator<String> nomNaissance =
            new Memoire(nom -> connaitre(Normalisation.nomNaissance(nom).espace()));
    private final UnaryOperator<String> nomUsage =
            new Memoire(nom -> connaitre(Normalisation.nomUsage(nom).espace()));
    private final UnaryOperator<String> prenom =
            new Memoire(nom -> Normalisation.prenom(nom).espace());
    private final Map<Integer, Boolean> lieuxInconnus = new HashMap<>();

    AnalyseLignes(Dictionnaires mots) {
        this.mots = mots;
    }

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
        Rangee rangee = rangee(ligne, CodeNir.de(identite.nir()), etat);
        return new LigneAnalysee.Personne(rangee, estInconnu(rangee.lieu, etat.lieu()));
    }

    private Rangee rangee(long ligne, long nir, EtatCivil etat) {
        Rangee rangee = new Rangee();
        rangee.ordre = ordre(etat);
        rangee.nir = nir;
        rangee.ligne = ligne;
        rangee.nomNaissance = mots.noms().numero(etat.nomNaissance());
        rangee.nomUsage = mots.noms().numero(etat.nomUsage());
        rangee.prenom1 = mots.prenoms().numero(etat.prenom1());
        rangee.prenom2 = mots.prenoms().numero(etat.prenom2());
        rangee.prenom3 = mots.prenoms().numero(etat.prenom3());
        rangee.lieu = mots.lieux().numero(etat.lieu());
        rangee.deces = etat.deces();
        return rangee;
    }

    private static long ordre(EtatCivil etat) {
        int hache = (etat.prenom1().hashCode() * MELANGE) >>> (Integer.SIZE - BITS_PRENOM);
        int sexe = etat.sexe() - EtatCivil.HOMME;
        long jourEtSexe = ((long) FormatPersonne.rang(etat.naissance()) << 1) | sexe;
        return (jourEtSexe << BITS_PRENOM) | hache;
    }

    /** Each name that « dit » holds is a word too. */
    private String connaitre(String nom) {
        if (Surnoms.enPorte(nom)) {
            Surnoms.formes(List.of(nom.split(" "))).forEach(mots.noms()::numero);
        }
        return nom;
    }

    private boolean estInconnu(int numero, String lieu) {
        return numero != Mots.ABSENT
                && lieuxInconnus.computeIfAbsent(
                        numero, nouveau -> !mots.referentiel().aExiste(lieu));
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
