package fr.accroche.portail.depot.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The hand-written description says neither more nor less than the controllers do. */
class DescriptionApiTest extends EssaiPortail {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void describesEveryRouteOfTheApiAndNoOther() throws Exception {
        JsonNode description =
                ClientHttp.json(new ClientHttp(port, "").lire("/api/v1/openapi.json", "application/json"));

        Set<String> decrites = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(chemin -> chemin.getValue()
                        .properties()
                        .forEach(methode -> decrites.add(
                                methode.getKey().toUpperCase(Locale.ROOT) + " /api/v1" + chemin.getKey())));
        Set<String> servies = new TreeSet<>();
        routes.getHandlerMethods()
                .keySet()
                .forEach(route -> route.getPatternValues().stream()
                        .filter(chemin -> chemin.startsWith("/api/v1/") && !chemin.endsWith("openapi.json"))
                        .forEach(chemin -> route.getMethodsCondition()
                                .getMethods()
                                .forEach(methode -> servies.add(methode + " " + chemin))));

        assertThat(description.get("openapi").asString()).startsWith("3.1");
        assertThat(decrites).isEqualTo(servies).isNotEmpty();
    }
}
