package fr.accroche.cli.registre;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A result as one JSON object, its properties in the order of their addition. For one thread. */
final class ObjetJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, Object> proprietes = new LinkedHashMap<>();

    private ObjetJson() {}

    static ObjetJson de() {
        return new ObjetJson();
    }

    ObjetJson texte(String nom, String valeur) {
        proprietes.put(nom, valeur);
        return this;
    }

    ObjetJson nombre(String nom, long valeur) {
        proprietes.put(nom, valeur);
        return this;
    }

    ObjetJson booleen(String nom, boolean valeur) {
        proprietes.put(nom, valeur);
        return this;
    }

    ObjetJson textes(String nom, List<String> valeurs) {
        proprietes.put(nom, valeurs);
        return this;
    }

    ObjetJson objets(String nom, List<ObjetJson> valeurs) {
        proprietes.put(nom, valeurs.stream().map(objet -> objet.proprietes).toList());
        return this;
    }

    String ecrire() {
        return MAPPER.writeValueAsString(proprietes);
    }
}
