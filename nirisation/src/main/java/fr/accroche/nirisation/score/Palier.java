package fr.accroche.nirisation.score;

/**
 * How many bits the best candidate has to reach: fewer when the whole declaration agrees with it, more when something that
 * would tell it from a namesake or a relative was not sent or does not agree. Which one applies is a question of what was
 * compared; reasons and figures: {@code docs/adr/0019-paliers-et-numeros-provisoires.md}.
 */
enum Palier {
    /**
     * One side alone knows other first names or they differ, nobody tells the place, or what does not agree is of the kind
     * that relatives and namesakes share.
     */
    RENFORCE,

    /** All that was sent agrees, place included, with one slip at most. */
    COMPLET,

    COURANT;

    /** Bits above the usual threshold: the chance of such a stranger has to be sixteen times smaller. */
    private static final double RENFORT = 4;

    /**
     * Bits of a first name that is the registry's second one rather than a twin's first: given to one child in 512 at most,
     * since its rank takes one bit from its rarity.
     */
    private static final double BITS_PRENOM_RARE = 8;

    static Palier pour(Veto.Cas cas) {
        Comparaison elu = cas.elu();
        boolean renforce = (!elu.aUnAppui() && aUnSilence(elu))
                || elu.accord(Critere.AUTRES_PRENOMS) == Accord.DISCORDANT
                || estUnAutreRangIsole(cas)
                || estUnDepartementIsole(cas);
        if (renforce) {
            return RENFORCE;
        }
        return estComplet(elu) ? COMPLET : COURANT;
    }

    double bits(Poids poids) {
        return switch (this) {
            case RENFORCE -> poids.seuil() + RENFORT;
            case COMPLET -> poids.seuilParfait();
            case COURANT -> poids.seuil();
        };
    }

    private static boolean aUnSilence(Comparaison elu) {
        return elu.niveau(Critere.AUTRES_PRENOMS) == Niveau.AUTRES_PRENOMS_TUS
                || elu.niveau(Critere.LIEU) == Niveau.LIEU_MUET;
    }

    /** A date without a sure day is no slip among others: it has to be the very one. */
    private static boolean estComplet(Comparaison elu) {
        return elu.estParfaite() || (elu.ecarts() <= 1 && elu.accord(Critere.LIEU) == Accord.EXACT && elu.aUnJourSur());
    }

    /**
     * The only first name that was sent is another one of the registry's, all the rest is exact, and few children of that
     * time were given it: people go by their second first name more often than twins share names.
     */
    static boolean estUnAutreRangIsole(Veto.Cas cas) {
        Comparaison elu = cas.elu();
        return elu.niveau(Critere.PRENOM) == Niveau.PRENOM_AUTRE_RANG
                && cas.question().prenoms().size() == 1
                && estSeulEcart(elu)
                && elu.accord(Critere.LIEU) == Accord.EXACT
                && cas.rarete(Critere.PRENOM) >= BITS_PRENOM_RARE;
    }

    /** The commune is another one of the department, and all the rest is exact. */
    static boolean estUnDepartementIsole(Veto.Cas cas) {
        Comparaison elu = cas.elu();
        return elu.niveau(Critere.LIEU) == Niveau.LIEU_DEPARTEMENT
                && elu.niveau(Critere.AUTRES_PRENOMS) != Niveau.AUTRES_PRENOMS_TUS
                && !elu.aUnAppui()
                && estSeulEcart(elu);
    }

    private static boolean estSeulEcart(Comparaison elu) {
        return elu.ecarts() == 1 && elu.aUnJourSur();
    }
}
