package fr.accroche.portail.correction;

/**
 * One datum in two versions of a passage.
 *
 * @param avant empty when it was not given
 * @param apres empty when it is not given
 */
record LigneComparee(String libelle, String balise, String avant, String apres) {
    /** Public for the template. */
    public boolean change() {
        return !avant.equals(apres);
    }
}
