package fr.accroche.portail.compte.profil;

import fr.accroche.portail.compte.SessionOuverte;
import fr.accroche.portail.compte.lettre.QuandFrancais;

/**
 * A session as the page shows it.
 *
 * @param ici whether it is the one that reads the page
 */
record VueSession(
        String cle, String appareil, String origine, String ouverte, String utilisee, String fin, boolean ici) {
    static VueSession de(SessionOuverte session, String cleIci) {
        return new VueSession(
                session.cle(),
                session.appareil(),
                session.origine(),
                QuandFrancais.dateHeure(session.ouverteLe()),
                QuandFrancais.dateHeure(session.utiliseeLe()),
                QuandFrancais.dateHeure(session.finAuPlusTard()),
                session.cle().equals(cleIci));
    }
}
