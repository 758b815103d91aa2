package fr.accroche.portail.securite;

import fr.accroche.portail.autorisation.Matrice;
import fr.accroche.portail.autorisation.Route;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Keeps the portal from starting with a controller that the authorisation table does not know. */
@Component
@SiRole(RoleNoeud.WEB)
class RoutesInscrites implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping controleurs;
    private final Matrice matrice;

    RoutesInscrites(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controleurs, Matrice matrice) {
        this.controleurs = controleurs;
        this.matrice = matrice;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Route> inconnues = routes().filter(route -> !matrice.connait(route.methode(), route.chemin()))
                .toList();
        if (!inconnues.isEmpty()) {
            throw new IllegalStateException(
                    "Expected every route in the table fr.accroche.portail.autorisation.Habilitation, missing: "
                            + inconnues);
        }
    }

    /** Every route of the application. */
    Stream<Route> routes() {
        return controleurs.getHandlerMethods().keySet().stream().flatMap(RoutesInscrites::routes);
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(chemin -> info.getMethodsCondition().getMethods().isEmpty()
                        ? Stream.of(new Route(Optional.empty(), chemin))
                        : info.getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::name)
                                .map(methode -> new Route(Optional.of(methode), chemin)));
    }
}
