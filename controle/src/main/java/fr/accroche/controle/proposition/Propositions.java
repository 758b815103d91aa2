package fr.accroche.controle.proposition;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.modele.ReferentielPrenoms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The proposals for a holder, in the order in which they are worth a look. A function of the submitted data, the public
 * places and first names, and the day alone. Immutable and safe to share between threads.
 */
public final class Propositions {
    private static final int MOIS_PAR_AN = 12;
    private static final int JOURS_PAR_MOIS = 31;
    private static final int SIECLE = 100;
    private static final int AGE_MINIMAL = 14;

    private final ReferentielPrenoms prenoms;
    private final PropositionsLieu lieux;

    public Propositions(ReferentielLieux lieux, ReferentielPrenoms prenoms) {
        this.prenoms = prenoms;
        this.lieux = new PropositionsLieu(lieux);
    }

    /**
     * @param valeurs the data of the passage, by the tags that lead to them
     * @param jour today
     */
    public List<Proposition> de(Map<String, String> valeurs, LocalDate jour) {
        List<Proposition> trouvees = new ArrayList<>();
        AccentsAbimes.proposer(valeurs, trouvees);
        annee(valeurs, jour, trouvees);
        jourEtMois(valeurs, trouvees);
        noms(valeurs, trouvees);
        sexe(valeurs, trouvees);
        lieux.proposer(valeurs, trouvees);
        return List.copyOf(trouvees);
    }

    private static String valeur(Map<String, String> valeurs, String chemin) {
        return valeurs.getOrDefault(chemin, "").strip();
    }

    private static void annee(Map<String, String> valeurs, LocalDate jour, List<Proposition> trouvees) {
        String annee = valeur(valeurs, Titulaires.ANNEE);
        if (!annee.matches("\\d{2}")) {
            return;
        }
        int fin = Integer.parseInt(annee);
        int siecle = jour.getYear() / SIECLE * SIECLE;
        for (int entiere : List.of(siecle - SIECLE + fin, siecle + fin)) {
            if (entiere <= jour.getYear() - AGE_MINIMAL) {
                trouvees.add(new Proposition(
                        "L’année est écrite sur deux chiffres : " + entiere + " ?",
                        Map.of(Titulaires.ANNEE, Integer.toString(entiere))));
            }
        }
    }

    private static void jourEtMois(Map<String, String> valeurs, List<Proposition> trouvees) {
        Optional<Integer> jour = entier(valeur(valeurs, Titulaires.JOUR));
        Optional<Integer> mois = entier(valeur(valeurs, Titulaires.MOIS));
        if (jour.isEmpty() || mois.isEmpty() || jour.get().equals(mois.get())) {
            return;
        }
        if (jour.get() >= 1 && jour.get() <= MOIS_PAR_AN && mois.get() >= 1 && mois.get() <= JOURS_PAR_MOIS) {
            String raison = mois.get() > MOIS_PAR_AN
                    ? "Il n’y a pas de mois " + mois.get() + " : jour et mois inversés ?"
                    : "Jour et mois de naissance inversés ?";
            trouvees.add(new Proposition(
                    raison,
                    Map.of(
                            Titulaires.JOUR, mois.get().toString(),
                            Titulaires.MOIS, jour.get().toString())));
        }
    }

    private static Optional<Integer> entier(String texte) {
        return texte.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(texte)) : Optional.empty();
    }

    private void noms(Map<String, String> valeurs, List<Proposition> trouvees) {
        String naissance = valeur(valeurs, Titulaires.NOM_NAISSANCE);
        String usage = valeur(valeurs, Titulaires.NOM_USAGE);
        String prenom1 = valeur(valeurs, Titulaires.PRENOM1);
        String prenom2 = valeur(valeurs, Titulaires.PRENOM2);
        if (!naissance.isEmpty()
                && prenoms.sexeUsuel(naissance).isPresent()
                && prenoms.sexeUsuel(prenom1).isEmpty()
                && !prenom1.isEmpty()) {
            trouvees.add(new Proposition(
                    "« " + naissance + " » est un prénom : nom et prénom inversés ?",
                    Map.of(Titulaires.NOM_NAISSANCE, prenom1, Titulaires.PRENOM1, naissance)));
        }
        if (!usage.isEmpty() && !usage.equalsIgnoreCase(naissance)) {
            trouvees.add(new Proposition(
                    "Nom d’usage écrit à la place du nom de naissance ?",
                    Map.of(Titulaires.NOM_NAISSANCE, usage, Titulaires.NOM_USAGE, naissance)));
        }
        if (prenom1.indexOf('-') < 0 && prenom1.indexOf(' ') < 0 && !prenom1.isEmpty() && !prenom2.isEmpty()) {
            trouvees.add(new Proposition(
                    "Prénom composé coupé en deux ?",
                    Map.of(
                            Titulaires.PRENOM1,
                            prenom1 + "-" + prenom2,
                            Titulaires.PRENOM2,
                            valeur(valeurs, Titulaires.PRENOM3),
                            Titulaires.PRENOM3,
                            "")));
        }
    }

    private void sexe(Map<String, String> valeurs, List<Proposition> trouvees) {
        String sexe = valeur(valeurs, Titulaires.SEXE);
        String prenom = valeur(valeurs, Titulaires.PRENOM1);
        prenoms.sexeUsuel(prenom)
                .map(Enum::name)
                .filter(usuel -> !usuel.equals(sexe))
                .ifPresent(usuel -> trouvees.add(new Proposition(
                        "« " + prenom + " » est le plus souvent un prénom "
                                + (usuel.equals("F") ? "féminin" : "masculin") + " : sexe à corriger ?",
                        Map.of(Titulaires.SEXE, usuel))));
    }
}
