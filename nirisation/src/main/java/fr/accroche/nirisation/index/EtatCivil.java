package fr.accroche.nirisation.index;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.normalisation.Normalisation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What an index keeps of a person of the registry, normalised; the NIR apart. An empty text is a missing one.
 *
 * @param nomNaissance birth name, words with one space between
 * @param nomUsage usage name, the same way
 * @param prenom1 first names, the same way
 * @param sexe {@link #HOMME} or {@link #FEMME}
 * @param naissance {@code annee * 10000 + mois * 100 + jour}, unknown components 0
 * @param lieu code of the commune as it was at the birth, or {@code 99xxx}
 * @param deces {@code annee * 10000 + mois * 100 + jour}, 0 for somebody not known to be dead
 */
public record EtatCivil(
        String nomNaissance,
        String nomUsage,
        String prenom1,
        String prenom2,
        String prenom3,
        int sexe,
        int naissance,
        String lieu,
        int deces) {
    public static final int HOMME = 1;
    public static final int FEMME = 2;

    private static final String ETRANGER = "99";

    /** Born in France, nobody knows where: nothing to compare. */
    private static final String FRANCE = "99100";

    /** What is kept of this person. */
    public static EtatCivil de(Identite identite) {
        return de(
                identite,
                nom -> Normalisation.nomNaissance(nom).espace(),
                nom -> Normalisation.nomUsage(nom).espace(),
                prenom -> Normalisation.prenom(prenom).espace());
    }

    /**
     * The same, with normalisations that remember: names come back again and again in a registry.
     *
     * @param nomNaissance answers as {@link Normalisation#nomNaissance} does, spaced
     * @param nomUsage answers as {@link Normalisation#nomUsage} does, spaced
     * @param prenom answers as {@link Normalisation#prenom} does, spaced
     */
    public static EtatCivil de(
            Identite identite,
            UnaryOperator<String> nomNaissance,
            UnaryOperator<String> nomUsage,
            UnaryOperator<String> prenom) {
        String usage = identite.nomUsage();
        return new EtatCivil(
                nomNaissance.apply(identite.nomNaissance()),
                usage == null ? "" : nomUsage.apply(usage),
                prenom(identite.prenoms(), 0, prenom),
                prenom(identite.prenoms(), 1, prenom),
                prenom(identite.prenoms(), 2, prenom),
                identite.sexe() == Sexe.M ? HOMME : FEMME,
                identite.dateNaissance().annee() * 10000
                        + identite.dateNaissance().mois() * 100
                        + identite.dateNaissance().jour(),
                lieu(identite.lieuNaissance()),
                identite.dateDeces().map(EtatCivil::jour).orElse(0));
    }

    private static String prenom(List<String> prenoms, int rang, UnaryOperator<String> normalisation) {
        return rang < prenoms.size() ? normalisation.apply(prenoms.get(rang)) : "";
    }

    private static String lieu(LieuNaissance lieu) {
        String code = lieu.codeInsee() == null ? ETRANGER + lieu.codePays() : lieu.codeInsee();
        return (lieu.codeInsee() == null && lieu.codePays() == null) || code.equals(FRANCE) ? "" : code;
    }

    private static int jour(LocalDate date) {
        return date.getYear() * 10000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    public int annee() {
        return naissance / 10000;
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "EtatCivil[*****]";
    }
}
