package fr.accroche.portail.compte.secondfacteur;

/**
 * The second factors of a user.
 *
 * @param application whether it has an application that makes codes
 * @param cles how many passkeys
 * @param codesSecours how many recovery codes are left
 */
public record MoyensSecondFacteur(boolean application, int cles, int codesSecours) {
    /** True when the user must enrol one first. */
    public boolean estVide() {
        return !application && cles == 0;
    }
}
