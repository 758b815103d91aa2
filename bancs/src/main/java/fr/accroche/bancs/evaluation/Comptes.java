package fr.accroche.bancs.evaluation;

/** Counts of right and wrong matches. Mutable; for one thread. */
final class Comptes {
    private long titulaires;
    private long presents;
    private long acceptes;
    private long justes;
    private long anciens;

    void compter(Cas cas, String trouve) {
        titulaires++;
        presents += cas.estPresent() ? 1 : 0;
        if (!trouve.isEmpty()) {
            acceptes++;
            justes += trouve.equals(cas.nir()) ? 1 : 0;
            anciens += cas.estAncienNumero(trouve) ? 1 : 0;
        }
    }

    long titulaires() {
        return titulaires;
    }

    long presents() {
        return presents;
    }

    long acceptes() {
        return acceptes;
    }

    /** Another person's number. */
    long faux() {
        return acceptes - justes - anciens;
    }

    /** The right person, by the number she had before: neither right nor another's. */
    long anciens() {
        return anciens;
    }

    /** NaN when nobody was accepted. */
    double precision() {
        return (acceptes - faux()) / (double) acceptes;
    }

    double rappel() {
        return justes / (double) presents;
    }

    double partRefusee() {
        return (titulaires - acceptes) / (double) titulaires;
    }

    double f1() {
        double precision = acceptes == 0 ? 0 : precision();
        double rappel = presents == 0 ? 0 : rappel();
        return precision + rappel == 0 ? 0 : 2 * precision * rappel / (precision + rappel);
    }

    /**
     * What the share of false matches is below with 95 % confidence. Poisson's exact bound by the approximation of Wilson and
     * Hilferty (1931); with no false match it is the rule of three, 3 / n.
     */
    double borneDesFaux() {
        double k = faux() + 1.0;
        double racine = 1 - 1 / (9 * k) + 1.645 / (3 * Math.sqrt(k));
        return acceptes == 0 ? Double.NaN : k * racine * racine * racine / acceptes;
    }
}
