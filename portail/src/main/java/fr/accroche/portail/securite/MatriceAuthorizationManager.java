package fr.accroche.portail.securite;

import fr.accroche.portail.autorisation.Matrice;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets a request pass when the authorisation table does: the one authorisation rule of every chain. */
@Component
class MatriceAuthorizationManager implements AuthorizationManager<RequestAuthorizationContext> {
    private final Matrice matrice;

    MatriceAuthorizationManager(Matrice matrice) {
        this.matrice = matrice;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> qui, RequestAuthorizationContext contexte) {
        return new AuthorizationDecision(
                matrice.permet(ActeursRequete.de(qui.get(), contexte.getRequest()), contexte.getRequest()));
    }
}
