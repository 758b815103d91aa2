package fr.accroche.portail.compte.connexion;

import jakarta.servlet.http.HttpServletResponse;

/** One page for every link that opens nothing: unknown, used, or too old. */
public final class PageLienMort {
    private PageLienMort() {}

    /** 410, and the page that says what to do. */
    public static String repondre(HttpServletResponse reponse) {
        reponse.setStatus(HttpServletResponse.SC_GONE);
        return "compte/lien-mort";
    }
}
