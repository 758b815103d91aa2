package fr.accroche.portail.organisme.contact;

import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The drafts of a session; the oldest give way, so that a session never grows without bound. */
@Component
class BrouillonsContact {
    private static final String PREFIXE = "contact.";
    private static final int MAXIMUM = 5;

    /** @param id as the address holds it */
    Optional<BrouillonContact> trouver(HttpSession session, String id) {
        return Optional.ofNullable((BrouillonContact) session.getAttribute(PREFIXE + id));
    }

    void garder(HttpSession session, BrouillonContact brouillon) {
        String nom = PREFIXE + brouillon.id();
        List<String> autres = Collections.list(session.getAttributeNames()).stream()
                .filter(connu -> connu.startsWith(PREFIXE) && !connu.equals(nom))
                .toList();
        autres.stream().limit(Math.max(0, autres.size() - MAXIMUM + 1)).forEach(session::removeAttribute);
        session.setAttribute(nom, brouillon);
    }
}
