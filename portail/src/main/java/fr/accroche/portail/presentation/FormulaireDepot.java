package fr.accroche.portail.presentation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * The upload form as a browser without script sends it. The security chain must leave its CSRF check to the controller,
 * which reads the token from the stream before the file: the chain could only find it by having the container parse, and
 * spool, the whole form.
 */
public final class FormulaireDepot {
    private FormulaireDepot() {}

    /** True for {@code POST /espace/depots} in {@code multipart/form-data}, and for nothing else. */
    public static boolean correspond(HttpServletRequest requete) {
        String type = requete.getContentType();
        return requete.getMethod().equals("POST")
                && requete.getServletPath().equals("/espace/depots")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }
}
