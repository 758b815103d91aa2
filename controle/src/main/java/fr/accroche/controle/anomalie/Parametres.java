package fr.accroche.controle.anomalie;

import java.util.LinkedHashMap;
import java.util.Map;

/** What fills the {@code {nom}} places of a text. Immutable. */
public final class Parametres {
    /** Nothing to fill. */
    public static final Parametres AUCUN = new Parametres(Map.of());

    private final Map<String, String> valeurs;

    private Parametres(Map<String, String> valeurs) {
        this.valeurs = valeurs;
    }

    /** One value. */
    public static Parametres de(String nom, String valeur) {
        return AUCUN.et(nom, valeur);
    }

    /** These and one more. */
    public Parametres et(String nom, String valeur) {
        Map<String, String> tous = new LinkedHashMap<>(valeurs);
        tous.put(nom, valeur);
        return new Parametres(tous);
    }

    /** The text with its places filled. */
    public String remplir(String texte) {
        String rempli = texte;
        for (Map.Entry<String, String> entree : valeurs.entrySet()) {
            rempli = rempli.replace("{" + entree.getKey() + "}", entree.getValue());
        }
        return rempli;
    }
}
