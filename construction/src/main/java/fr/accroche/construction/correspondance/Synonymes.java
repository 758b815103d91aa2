package fr.accroche.construction.correspondance;

import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names under which the headings of spreadsheets speak of the data. Immutable. */
final class Synonymes {
    private static final String RESSOURCE = "synonymes.txt";

    private final Map<String, Rubrique> propres = new HashMap<>();
    private final Map<String, Rubrique> autres = new HashMap<>();

    Synonymes(Rubriques rubriques) {
        for (Rubrique rubrique : rubriques.toutes()) {
            propres.put(Mots.de(rubrique.intitule()), rubrique);
            propres.putIfAbsent(Mots.de(rubrique.cle()), rubrique);
        }
        texte().lines().filter(ligne -> ligne.contains("=")).forEach(ligne -> apprendre(ligne, rubriques));
    }

    private void apprendre(String ligne, Rubriques rubriques) {
        String[] parties = ligne.split("=", 2);
        rubriques.trouver(parties[0].strip()).ifPresent(rubrique -> {
            for (String nom : parties[1].split("\\|")) {
                autres.putIfAbsent(Mots.de(nom), rubrique);
            }
        });
    }

    private static String texte() {
        try (InputStream ressource = Synonymes.class.getResourceAsStream(RESSOURCE)) {
            if (ressource == null) {
                throw new IllegalStateException("Expected the resource " + RESSOURCE + " beside this class");
            }
            return new String(ressource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The datum that this heading names by its tag. */
    Optional<Rubrique> exact(String intitule) {
        return Optional.ofNullable(propres.get(Mots.de(intitule)));
    }

    /** The datum that this heading names in other words. */
    Optional<Rubrique> autrement(String intitule) {
        return Optional.ofNullable(autres.get(Mots.de(intitule)));
    }
}
