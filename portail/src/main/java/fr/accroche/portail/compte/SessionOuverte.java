package fr.accroche.portail.compte;

import java.time.Instant;

/**
 * A session of a user, as its owner sees it.
 *
 * @param cle names it among the sessions of its owner; opens nothing
 * @param appareil browser and system, as they said
 * @param origine network address
 * @param finAuPlusTard when it ends however busy
 */
public record SessionOuverte(
        String cle, String appareil, String origine, Instant ouverteLe, Instant utiliseeLe, Instant finAuPlusTard) {}
