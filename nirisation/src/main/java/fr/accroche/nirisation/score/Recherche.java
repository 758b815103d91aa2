package fr.accroche.nirisation.score;

import fr.accroche.nirisation.index.Candidats;
import fr.accroche.nirisation.index.Empreintes;
import fr.accroche.nirisation.index.Fiche;
import fr.accroche.nirisation.index.IndexRegistre;
import fr.accroche.nirisation.index.Lexique;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for the candidates of one holder after another, by the keys of the registry in the order of their cost, and scores
 * each once.
 *
 * <p>Where it stops: a candidate whose names, sex, whole date and place are the very ones is under the first key, and
 * whoever could be its equal is too; nobody else can be preferred to it ({@link Comparaison#estParfaite}), so nothing more
 * is looked up. Persons of another year, and inverted names, are looked for only while nobody has all criteria exact, or
 * nobody reaches the threshold: they are never preferred to such a one. One per thread.
 */
final class Recherche {
    private static final int[] AUCUN = {};

    private final IndexRegistre index;
    private final Poids poids;
    private final double suffisant;
    private final Rarete rarete;
    private final Memoire noms = new Memoire();
    private final Memoire prenoms = new Memoire();
    private final Candidats candidats = new Candidats();
    private final OrdinauxVus dejaVus = new OrdinauxVus();
    private final Fiche fiche = new Fiche();
    private final Fiche autreFiche = new Fiche();
    private final Comparaison comparaison = new Comparaison();
    private final Releve releve = new Releve();

    Recherche(IndexRegistre index, Rarete rarete, Poids poids) {
        this(index, rarete, poids, poids.seuil());
    }

    /** @param suffisant whoever reaches it is not looked for with names in each other's place */
    Recherche(IndexRegistre index, Rarete rarete, Poids poids, double suffisant) {
        this.index = index;
        this.suffisant = suffisant;
        this.poids = poids;
        this.rarete = rarete;
    }

    /** What was met; valid until the next search. */
    Releve chercher(Question question) {
        releve.vider();
        dejaVus.oublier();
        FellegiSunter mesure = new FellegiSunter(index, rarete, poids, question, noms, prenoms);
        parNoms(question.noms(), question.prenom(), question, mesure);
        if (!estTrouvee()) {
            parSons(question, mesure);
            duJour(question, mesure);
        }
        if (!estTrouvee()) {
            parLieu(question, mesure);
        }
        if (releve.premiere().estVide() || releve.premiere().score() < suffisant) {
            inverses(question, mesure);
        }
        return releve;
    }

    private boolean estTrouvee() {
        return !releve.premiere().estVide() && releve.premiere().estParfaite();
    }

    private void parNoms(List<NomEcrit> noms, NomEcrit prenom, Question question, FellegiSunter mesure) {
        for (NomEcrit nom : noms) {
            index.parNomPrenomAnnee(nom.numero(), prenom.numero(), question.annee(), candidats);
        }
        examiner(mesure);
    }

    /** By the usage name, by another first name, and by ear. */
    private void parSons(Question question, FellegiSunter mesure) {
        parNoms(question.usages(), question.prenom(), question, mesure);
        for (NomEcrit autre : question.prenoms().subList(1, question.prenoms().size())) {
            parNoms(question.noms(), autre, question, mesure);
        }
        int prenom = question.prenom().squelette();
        for (NomEcrit nom : question.noms()) {
            index.parSquelettesAnnee(nom.squelette(), prenom, question.annee(), candidats);
        }
        for (NomEcrit usage : question.usages()) {
            index.parSquelettesAnnee(usage.squelette(), prenom, question.annee(), candidats);
        }
        examiner(mesure);
    }

    /** Whoever was born that day with one of the names or the first name, exact or of the same sound. */
    private void duJour(Question question, FellegiSunter mesure) {
        if (question.aUnJour()) {
            index.duJour(question.naissance(), empreintes(question), candidats);
            examiner(mesure);
        }
    }

    private static Empreintes empreintes(Question question) {
        int[] noms = new int[question.noms().size() + question.usages().size()];
        int[] squelettes = new int[noms.length];
        int rang = 0;
        for (List<NomEcrit> formes : List.of(question.noms(), question.usages())) {
            for (NomEcrit nom : formes) {
                noms[rang] = nom.numero();
                squelettes[rang++] = nom.squelette();
            }
        }
        return new Empreintes(
                presents(noms),
                presents(squelettes),
                presents(question.prenom().numero()),
                presents(question.prenom().squelette()),
                AUCUN);
    }

    private static int[] presents(int... numeros) {
        for (int numero : numeros) {
            if (numero == Lexique.ABSENT) {
                return Arrays.stream(numeros)
                        .filter(autre -> autre != Lexique.ABSENT)
                        .toArray();
            }
        }
        return numeros;
    }

    private void parLieu(Question question, FellegiSunter mesure) {
        for (NomEcrit nom : question.noms()) {
            for (int lieu : question.lieux()) {
                index.parNomPrenomLieu(nom.numero(), question.prenom().numero(), lieu, candidats);
            }
        }
        examiner(mesure);
    }

    /** Name and first name, each written in the other's place. */
    private void inverses(Question question, FellegiSunter mesure) {
        String nom = question.noms().get(0).forme();
        NomEcrit prenomEcrit = NomEcrit.de(question.prenom().forme(), index.noms());
        NomEcrit nomEcrit = NomEcrit.de(nom, index.prenoms());
        if (prenomEcrit.numero() != Lexique.ABSENT && nomEcrit.numero() != Lexique.ABSENT) {
            parNoms(List.of(prenomEcrit), nomEcrit, question, mesure);
        }
    }

    private void examiner(FellegiSunter mesure) {
        candidats.reduire();
        for (int rang = 0; rang < candidats.taille(); rang++) {
            examiner(candidats.ordinal(rang), mesure);
        }
        candidats.vider();
    }

    private void examiner(int ordinal, FellegiSunter mesure) {
        if (!dejaVus.ajouter(ordinal)) {
            return;
        }
        index.lire(ordinal, fiche);
        mesure.comparer(ordinal, fiche, comparaison);
        switch (lienAvecLaPremiere()) {
            case AUCUN -> {
                releve.compter(comparaison);
                releve.classer(comparaison);
            }
            case MEME_NUMERO -> {
                if (comparaison.score() > releve.premiere().score()) {
                    releve.remplacerPremiere(comparaison);
                }
            }
            case NUMERO_SUIVANT -> releve.remplacerPremiere(comparaison);
            case NUMERO_PRECEDENT -> {}
        }
    }
    /** Whether this row is another one of the same person. The numbers are deciphered only when both could be named. */
    private LienNirs lienAvecLaPremiere() {
        Comparaison premiere = releve.premiere();
        if (premiere.estVide()
                || premiere.score() < poids.seuilParfait()
                || comparaison.score() < poids.seuilParfait() - poids.avance()) {
            return LienNirs.AUCUN;
        }
        LienNirs lien = LienNirs.entre(index.nir(premiere.ordinal()), index.nir(comparaison.ordinal()));
        return lien == LienNirs.MEME_NUMERO || sontIdentiques(premiere.ordinal()) ? lien : LienNirs.AUCUN;
    }

    /** Names, first names, sex, date and place are the same in both rows; a usage name may have come since. */
    private boolean sontIdentiques(int premiere) {
        index.lire(premiere, autreFiche);
        return autreFiche.nomNaissance == fiche.nomNaissance
                && autreFiche.prenom1 == fiche.prenom1
                && autreFiche.prenom2 == fiche.prenom2
                && autreFiche.prenom3 == fiche.prenom3
                && autreFiche.sexe == fiche.sexe
                && autreFiche.naissance == fiche.naissance
                && autreFiche.lieu == fiche.lieu;
    }
}
