package fr.accroche.nirisation.lieu;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.ReferentielLieux;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place of birth as the codes it may mean, at any time.
 *
 * @param codes communes, or {@code 99xxx} for a birth abroad; none: the place is not known, or only {@code enFrance} is
 * @param enFrance all that is known is that the country is France
 * @param unSeulLieu the datum names one place; false for a postal code that serves several communes, or a name that
 *     several bear: codes in common are then no agreement on a commune
 */
public record LieuCompare(Set<String> codes, boolean enFrance, boolean unSeulLieu) {
    public LieuCompare {
        codes = Set.copyOf(codes);
    }

    private static final String ETRANGER = "99";
    private static final String FRANCE = "100";

    /**
     * From the best datum that is understood: commune code, country abroad, postal code, name of the commune. The country
     * comes before the postal code since foreign postal codes and towns have French namesakes (20000 is Casablanca's and
     * Ajaccio's).
     */
    public static LieuCompare de(LieuNaissance lieu, ReferentielLieux lieux) {
        Set<String> ecrits = parCodeInsee(lieu.codeInsee(), lieux);
        if (ecrits.isEmpty()) {
            ecrits = parPays(lieu, lieux);
        }
        if (ecrits.isEmpty()) {
            ecrits = parCodePostal(lieu, lieux);
        }
        if (ecrits.isEmpty()) {
            ecrits = parLibelle(lieu.libelleCommune(), lieux);
        }
        return new LieuCompare(
                aTousLesAges(ecrits, lieux), ecrits.isEmpty() && estFrance(lieu), estUnSeul(ecrits, lieux));
    }

    private static Set<String> aTousLesAges(Set<String> ecrits, ReferentielLieux lieux) {
        Set<String> codes = new HashSet<>();
        ecrits.forEach(code -> codes.addAll(lieux.memesLieux(code)));
        return Set.copyOf(codes);
    }

    /** Codes that meant one place at some time are one place. */
    private static boolean estUnSeul(Set<String> ecrits, ReferentielLieux lieux) {
        return ecrits.stream().anyMatch(code -> lieux.memesLieux(code).containsAll(ecrits));
    }

    private static Set<String> parCodeInsee(@Nullable String code, ReferentielLieux lieux) {
        return code == null || code.equals(ETRANGER + FRANCE) || !lieux.aExiste(code) ? Set.of() : Set.of(code);
    }

    private static Set<String> parPays(LieuNaissance lieu, ReferentielLieux lieux) {
        String code = lieu.codePays();
        if (code != null && !code.equals(FRANCE) && lieux.aExiste(ETRANGER + code)) {
            return Set.of(ETRANGER + code);
        }
        if (estFrance(lieu)) {
            return Set.of();
        }
        Set<String> codes = parLibelle(lieu.libellePays(), lieux);
        boolean etranger = codes.stream().anyMatch(LieuCompare::estEtranger);
        return etranger ? codes : Set.of();
    }

    /** A postal code written in place of a commune code is the classic slip of depositors. */
    private static Set<String> parCodePostal(LieuNaissance lieu, ReferentielLieux lieux) {
        String codePostal = lieu.codePostal() == null ? lieu.codeInsee() : lieu.codePostal();
        return codePostal == null ? Set.of() : lieux.communesDuCodePostal(codePostal.strip());
    }

    private static Set<String> parLibelle(@Nullable String libelle, ReferentielLieux lieux) {
        return libelle == null ? Set.of() : lieux.lieuxDeNom(libelle);
    }

    private static boolean estFrance(LieuNaissance lieu) {
        String libelle = lieu.libellePays();
        return FRANCE.equals(lieu.codePays())
                || (ETRANGER + FRANCE).equals(lieu.codeInsee())
                || (libelle != null && libelle.strip().toUpperCase(Locale.ROOT).equals("FRANCE"));
    }

    private static boolean estEtranger(String code) {
        return code.startsWith(ETRANGER);
    }

    /** False when nothing says where the person was born, to the commune or to the country abroad. */
    public boolean estConnu() {
        return !codes.isEmpty();
    }

    /**
     * True when the place is, or once became, abroad: Algeria keeps its departments of before 1962 beside its country
     * code, and is a country all the same.
     */
    public boolean estEtranger() {
        return codes.stream().anyMatch(LieuCompare::estEtranger);
    }

    /** True when both are known and may be one place. */
    public boolean concorde(LieuCompare autre) {
        return communs(autre).findAny().isPresent();
    }

    /** True when both are known, be it only to be in France, and cannot be one place. */
    public boolean contredit(LieuCompare autre) {
        return (estConnu() && autre.estConnu())
                ? !concorde(autre)
                : (enFrance && autre.estEtranger()) || (autre.enFrance && estEtranger());
    }

    /** True when both name the same commune of France, not only the same country or two places of one name. */
    public boolean estLaMemeCommune(LieuCompare autre) {
        return unSeulLieu
                && autre.unSeulLieu
                && !estEtranger()
                && !autre.estEtranger()
                && communs(autre).findAny().isPresent();
    }

    private Stream<String> communs(LieuCompare autre) {
        return codes.stream().filter(autre.codes::contains);
    }

    /** Masked: a place of birth is a personal datum. */
    @Override
    public String toString() {
        return "LieuCompare[*****]";
    }
}
