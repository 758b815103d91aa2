package fr.accroche.portail.depot.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API, to which answers are held: status, type and, for JSON, schema (JSON Schema 2020-12). */
final class DescriptionOpenApi {
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode description;
    private final Set<String> reussies = new TreeSet<>();

    DescriptionOpenApi(String description) {
        this.description = JSON.readTree(description);
    }

    /** All operations. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(chemin -> chemin.getValue()
                        .properties()
                        .forEach(operation -> operations.add(
                                operation.getValue().get("operationId").asString())));
        return operations;
    }

    /** Those that answered well to a call that was verified. */
    Set<String> reussies() {
        return reussies;
    }

    private JsonNode operation(String nom) {
        return description.get("paths").properties().stream()
                .flatMap(chemin -> chemin.getValue().properties().stream())
                .map(Map.Entry::getValue)
                .filter(operation -> operation.get("operationId").asString().equals(nom))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operation " + nom));
    }

    /** Fails when the answer is not one that the description announces. */
    HttpResponse<String> verifier(String nom, HttpResponse<String> reponse) {
        String statut = Integer.toString(reponse.statusCode());
        JsonNode annoncee = operation(nom).get("responses").get(statut);
        assertThat(annoncee)
                .as("%s answers %s: %s", nom, statut, reponse.body())
                .isNotNull();
        if (annoncee.has("$ref")) {
            annoncee = description.at(annoncee.get("$ref").asString().substring(1));
        }
        verifierEntetes(nom, annoncee, reponse);
        verifierCorps(nom, annoncee, reponse);
        if (reponse.statusCode() < 300) {
            reussies.add(nom);
        }
        return reponse;
    }

    private static void verifierEntetes(String nom, JsonNode annoncee, HttpResponse<String> reponse) {
        if (annoncee.has("headers") && reponse.statusCode() != 200) {
            annoncee.get("headers")
                    .propertyNames()
                    .forEach(entete -> assertThat(reponse.headers().firstValue(entete))
                            .as("%s of %s", entete, nom)
                            .isPresent());
        }
    }

    private void verifierCorps(String nom, JsonNode annoncee, HttpResponse<String> reponse) {
        if (!annoncee.has("content")) {
            assertThat(reponse.body()).as(nom).isEmpty();
            return;
        }
        String type = reponse.headers().firstValue("Content-Type").orElse("").split(";")[0];
        JsonNode contenu = annoncee.get("content").get(type);
        assertThat(contenu).as("%s answers %s", nom, type).isNotNull();
        if (type.endsWith("json")) {
            assertThat(valider(contenu.get("schema"), reponse.body()))
                    .as("%s: %s", nom, reponse.body())
                    .isEmpty();
        }
    }

    /** A value of {@code components/schemas}. */
    List<String> valider(String schema, String json) {
        return valider(JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema), json);
    }

    private List<String> valider(JsonNode schema, String json) {
        ObjectNode racine = ((ObjectNode) schema.deepCopy());
        racine.set("components", description.get("components"));
        Schema lu = SCHEMAS.getSchema(racine);
        return lu
                .validate(
                        json,
                        InputFormat.JSON,
                        contexte -> contexte.executionConfig(reglage -> reglage.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
