package fr.accroche.nirisation.score;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.index.Candidats;
import fr.accroche.nirisation.index.Empreintes;
import fr.accroche.nirisation.index.Fiche;
import fr.accroche.nirisation.index.IndexRegistre;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Estimates the shares {@code m} from holders whose truth nobody knows, by expectation and maximisation (Dempster, Laird
 * and Rubin, 1977) on pairs from blocking passes that are independent of what they estimate: first names where day and
 * name agree, names where day and first name agree, dates where names and place agree, places where names and year agree.
 * {@code u} is not estimated: it is the rarity of each pair, counted on the registry. For one thread.
 */
public final class EstimationPoids {
    private static final int TOURS = 30;

    /** No level is held to be impossible. */
    private static final double PART_MINIMALE = 0.002;

    /**
     * The share of a disagreement: a pair that agrees on all the rest and disagrees there is as well a relative or a
     * namesake, which no estimation tells apart.
     */
    private static final double PART_DISCORDANTE_MAXIMALE = 0.005;

    private static final double DEPART = 0.5;

    private final IndexRegistre index;
    private final ReferentielLieux lieux;
    private final Poids depart;
    private final Rarete rarete;
    private final Map<Passe, List<Paire>> paires = new EnumMap<>(Passe.class);
    private final Memoire noms = new Memoire();
    private final Memoire prenoms = new Memoire();

    /** @param depart weights from which the first round starts */
    public EstimationPoids(IndexRegistre index, ReferentielLieux lieux, Poids depart) {
        this.index = index;
        this.lieux = lieux;
        this.depart = depart;
        this.rarete = new Rarete(index);
        for (Passe passe : Passe.values()) {
            paires.put(passe, new ArrayList<>());
        }
    }

    /** Adds the pairs of one holder. */
    public void observer(DemandeNirisation demande) {
        Question question = Question.de(demande, index, lieux);
        if (!question.estPosable()) {
            return;
        }
        Candidats candidats = new Candidats();
        if (question.aUnJour()) {
            index.duJour(question.naissance(), empreintes(question), candidats);
        }
        int nom = question.noms().get(0).numero();
        int prenom = question.prenom().numero();
        index.parNomPrenomAnnee(nom, prenom, question.annee(), candidats);
        for (int lieu : question.lieux()) {
            index.parNomPrenomLieu(nom, prenom, lieu, candidats);
        }
        candidats.reduire();
        FellegiSunter mesure = new FellegiSunter(index, rarete, depart, question, noms, prenoms);
        Fiche fiche = new Fiche();
        Comparaison comparaison = new Comparaison();
        for (int rang = 0; rang < candidats.taille(); rang++) {
            index.lire(candidats.ordinal(rang), fiche);
            mesure.comparer(candidats.ordinal(rang), fiche, comparaison);
            for (Passe passe : Passe.values()) {
                if (passe.retient(comparaison)) {
                    de(passe).add(Paire.de(comparaison, depart));
                }
            }
        }
    }

    private List<Paire> de(Passe passe) {
        return Objects.requireNonNull(paires.get(passe));
    }

    private static Empreintes empreintes(Question question) {
        NomEcrit nom = question.noms().get(0);
        NomEcrit prenom = question.prenom();
        return new Empreintes(tableau(nom.numero()), new int[0], tableau(prenom.numero()), new int[0], new int[0]);
    }

    private static int[] tableau(int numero) {
        return numero == 0 ? new int[0] : new int[] {numero};
    }

    /** How many pairs were seen, all passes together. */
    public int paires() {
        return paires.values().stream().mapToInt(List::size).sum();
    }

    /** The shares, by the key of their level. */
    public Map<String, Double> parts() {
        Map<String, Double> parts = new LinkedHashMap<>();
        for (Passe passe : Passe.values()) {
            double[] estimees = new Maximisation(de(passe), passe, depart).parts();
            for (Niveau niveau : Niveau.values()) {
                if (niveau.aUnePart() && passe.estime(niveau.critere())) {
                    parts.put(niveau.cle(), estimees[niveau.ordinal()]);
                }
            }
        }
        return parts;
    }

    /** A blocking pass: what has to agree, and what it then estimates. */
    @SuppressWarnings("ImmutableEnumChecker") // lists made by List.of
    private enum Passe {
        JOUR_ET_NOM(List.of(Niveau.NAISSANCE_EXACTE, Niveau.NOM_EXACT), List.of(Critere.PRENOM)),
        JOUR_ET_PRENOM(List.of(Niveau.NAISSANCE_EXACTE, Niveau.PRENOM_EXACT), List.of(Critere.NOM)),
        NOMS_ET_LIEU(List.of(Niveau.NOM_EXACT, Niveau.PRENOM_EXACT, Niveau.LIEU_EXACT), List.of(Critere.NAISSANCE)),
        NOMS_ET_JOUR(
                List.of(Niveau.NOM_EXACT, Niveau.PRENOM_EXACT, Niveau.NAISSANCE_EXACTE),
                List.of(Critere.LIEU, Critere.SEXE, Critere.AUTRES_PRENOMS, Critere.NOM_USAGE));

        private final List<Niveau> exiges;
        private final List<Critere> estimes;

        Passe(List<Niveau> exiges, List<Critere> estimes) {
            this.exiges = exiges;
            this.estimes = estimes;
        }

        boolean retient(Comparaison comparaison) {
            return exiges.stream().allMatch(exige -> comparaison.niveau(exige.critere()) == exige);
        }

        boolean estime(Critere critere) {
            return estimes.contains(critere);
        }

        /** The criteria that say whether a pair is one person: all but those that had to agree. */
        boolean estLibre(Critere critere) {
            return exiges.stream().noneMatch(exige -> exige.critere() == critere);
        }
    }

    /**
     * A pair seen.
     *
     * @param niveaux one per criterion
     * @param raretes bits of {@code u}, one per criterion
     */
    private record Paire(List<Niveau> niveaux, List<Double> raretes) {
        static Paire de(Comparaison comparaison, Poids poids) {
            List<Niveau> niveaux = new ArrayList<>();
            List<Double> raretes = new ArrayList<>();
            for (Critere critere : Critere.values()) {
                Niveau niveau = comparaison.niveau(critere);
                niveaux.add(niveau);
                raretes.add(comparaison.bits(critere) - poids.bits(niveau));
            }
            return new Paire(niveaux, raretes);
        }
    }

    /** The rounds over the pairs of one pass. */
    private static final class Maximisation {
        private final List<Paire> paires;
        private final Passe passe;
        private final double[] parts = new double[Niveau.values().length];
        private double memes = DEPART;

        Maximisation(List<Paire> paires, Passe passe, Poids depart) {
            this.paires = paires;
            this.passe = passe;
            for (Niveau niveau : Niveau.values()) {
                parts[niveau.ordinal()] = Math.pow(2, depart.bits(niveau));
            }
        }

        double[] parts() {
            for (int tour = 0; tour < TOURS && !paires.isEmpty(); tour++) {
                tour();
            }
            return parts;
        }

        private void tour() {
            double[] vues = new double[parts.length];
            double total = 0;
            for (Paire paire : paires) {
                double probabilite = probabilite(paire);
                total += probabilite;
                for (Niveau niveau : paire.niveaux()) {
                    vues[niveau.ordinal()] += probabilite;
                }
            }
            memes = total / paires.size();
            for (Critere critere : Critere.values()) {
                if (passe.estLibre(critere)) {
                    partager(critere, vues);
                }
            }
        }

        /** That the pair is one person. */
        private double probabilite(Paire paire) {
            double bits = Rarete.log2(memes / (1 - memes));
            for (Critere critere : Critere.values()) {
                Niveau niveau = paire.niveaux().get(critere.ordinal());
                if (passe.estLibre(critere)) {
                    bits += Rarete.log2(parts[niveau.ordinal()])
                            + paire.raretes().get(critere.ordinal());
                }
            }
            return 1 / (1 + Math.pow(2, -bits));
        }

        private void partager(Critere critere, double[] vues) {
            double ensemble = 0;
            for (Niveau niveau : Niveau.values()) {
                if (niveau.critere() == critere && niveau.aUnePart()) {
                    ensemble += vues[niveau.ordinal()];
                }
            }
            for (Niveau niveau : Niveau.values()) {
                if (niveau.critere() == critere && niveau.aUnePart() && ensemble > 0) {
                    parts[niveau.ordinal()] = borner(niveau, vues[niveau.ordinal()] / ensemble);
                }
            }
        }

        /** What relatives and namesakes look like is bounded; sex, place and usage name are not of that kind. */
        private static double borner(Niveau niveau, double part) {
            boolean deParents = niveau == Niveau.PRENOM_DIFFERENT
                    || niveau == Niveau.NOM_DIFFERENT
                    || niveau == Niveau.NAISSANCE_DIFFERENTE;
            return Math.max(PART_MINIMALE, deParents ? Math.min(part, PART_DISCORDANTE_MAXIMALE) : part);
        }
    }
}
