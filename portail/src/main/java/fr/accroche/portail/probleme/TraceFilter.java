package fr.accroche.portail.probleme;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a {@code traceId}, found again in the logs and in the answer to a refused request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TraceFilter extends OncePerRequestFilter {
    static final String ATTRIBUT = "traceId";

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain chaine)
            throws ServletException, IOException {
        String trace = UUID.randomUUID().toString();
        requete.setAttribute(ATTRIBUT, trace);
        MDC.put(ATTRIBUT, trace);
        try {
            chaine.doFilter(requete, reponse);
        } finally {
            MDC.remove(ATTRIBUT);
        }
    }
}
