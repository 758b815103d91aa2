package fr.accroche.portail.compte.motdepasse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The passwords that everybody tries first, in lower case (provenance: {@code portail/donnees/PROVENANCE.md}). Immutable.
 */
final class MotsInterdits {
    private final Set<String> mots;
    private final int longueurMaximale;

    private MotsInterdits(Set<String> mots) {
        this.mots = mots;
        this.longueurMaximale = mots.stream().mapToInt(String::length).max().orElse(0);
    }

    static MotsInterdits charger() {
        InputStream ressource = MotsInterdits.class.getResourceAsStream("interdits.txt");
        if (ressource == null) {
            throw new IllegalStateException("Expected the resource interdits.txt beside this class, found none");
        }
        try (BufferedReader lignes = new BufferedReader(new InputStreamReader(ressource, StandardCharsets.UTF_8))) {
            return new MotsInterdits(lignes.lines().collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contient(String mot) {
        return mots.contains(mot);
    }

    int nombre() {
        return mots.size();
    }

    int longueurMaximale() {
        return longueurMaximale;
    }
}
