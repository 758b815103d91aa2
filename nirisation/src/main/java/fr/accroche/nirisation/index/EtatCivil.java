package fr.accroche.nirisation.index;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.normalisation.NomNormalise;
import fr.accroche.nirisation.normalisation.Normalisation;
import java.time.LocalDate;
import java.util.List;

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

    public static EtatCivil de(Identite identite) {
        return new EtatCivil(
                Normalisation.nomNaissance(identite.nomNaissance()).espace(),
                Normalisation.nomUsage(identite.nomUsage()).espace(),
                prenom(identite.prenoms(), 0).espace(),
                prenom(identite.prenoms(), 1).espace(),
                prenom(identite.prenoms(), 2).espace(),
                identite.sexe() == Sexe.M ? HOMME : FEMME,
                identite.dateNaissance().annee() * 10000
                        + identite.dateNaissance().mois() * 100
                        + identite.dateNaissance().jour(),
                lieu(identite.lieuNaissance()),
                identite.dateDeces().map(EtatCivil::jour).orElse(0));
    }

    private static NomNormalise prenom(List<String> prenoms, int rang) {
        return rang < prenoms.size() ? Normalisation.prenom(prenoms.get(rang)) : NomNormalise.MANQUANT;
    }

    private static String lieu(LieuNaissance lieu) {
        if (lieu.codeInsee() != null) {
            return lieu.codeInsee();
        }
        return lieu.codePays() == null ? "" : ETRANGER + lieu.codePays();
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
