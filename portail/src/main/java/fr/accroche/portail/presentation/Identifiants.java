package fr.accroche.portail.presentation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers as addresses and forms hold them: what is none answers as an unknown one. */
public final class Identifiants {
    private static final Pattern FORME = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Identifiants() {}

    public static Optional<UUID> lire(String texte) {
        return FORME.matcher(texte).matches() ? Optional.of(UUID.fromString(texte)) : Optional.empty();
    }
}
