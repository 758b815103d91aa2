package fr.accroche.portail.compte.lien;

import java.time.Duration;

/** What a link sent by mail opens, and for how long. */
public enum UsageLien {
    /** The sign-up, from the mail that brings the matricule and the contract; about an account. */
    INSCRIPTION("/inscription/lien", Duration.ofDays(7)),
    /** The referent's word on a sign-up made without that link; about a sign-up. */
    CONFIRMATION("/inscription/confirmer", Duration.ofDays(7)),
    /** The referent's protest against a sign-up; about a sign-up. */
    CONTESTATION("/inscription/contester", Duration.ofHours(24)),
    /** The choice of a first password; about a user. */
    PREMIER_MOT_DE_PASSE("/connexion/mot-de-passe", Duration.ofDays(7)),
    /** The choice of another password, forgotten; about a user. */
    MOT_DE_PASSE_OUBLIE("/connexion/mot-de-passe", Duration.ofMinutes(30)),
    /** The confirmation of a new mail address; about a user, with the address. */
    ADRESSE("/connexion/adresse", Duration.ofDays(1));

    private final String chemin;
    private final Duration duree;

    UsageLien(String chemin, Duration duree) {
        this.chemin = chemin;
        this.duree = duree;
    }

    String chemin() {
        return chemin;
    }

    public Duration duree() {
        return duree;
    }
}
