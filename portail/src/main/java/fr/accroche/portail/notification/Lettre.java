package fr.accroche.portail.notification;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a mail says, written once: its plain text and its HTML are both made of this, so that they cannot disagree.
 * Immutable.
 *
 * @param sujet subject, one line
 * @param blocs what follows the greeting, in order
 */
public record Lettre(String sujet, List<Bloc> blocs) {
    /** @throws IllegalArgumentException when the subject holds a line end */
    public Lettre {
        if (sujet.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Expected a subject on one line, found a control character in it");
        }
        blocs = List.copyOf(blocs);
    }

    /** A part of a letter. */
    public sealed interface Bloc {
        /** A kind name, for the template. */
        default String sorte() {
            return getClass().getSimpleName();
        }

        /** A paragraph of plain text. */
        record Paragraphe(String texte) implements Bloc {}

        /** Titled values, in order. */
        record Donnees(Map<String, String> valeurs) implements Bloc {
            public Donnees {
                valeurs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(valeurs));
            }
        }

        /** A link to follow; its address is shown too. */
        record Lien(String texte, URI adresse) implements Bloc {}
    }

    /** Begins a letter. */
    public static Redaction sur(String sujet) {
        return new Redaction(sujet);
    }

    /** Builds a letter, part by part. */
    public static final class Redaction {
        private final String sujet;
        private final List<Bloc> blocs = new ArrayList<>();

        private Redaction(String sujet) {
            this.sujet = sujet;
        }

        public Redaction paragraphe(String texte) {
            blocs.add(new Bloc.Paragraphe(texte));
            return this;
        }

        /** One titled value; consecutive ones make one list. */
        public Redaction donnee(String titre, String valeur) {
            Map<String, String> valeurs = new LinkedHashMap<>();
            if (!blocs.isEmpty() && blocs.get(blocs.size() - 1) instanceof Bloc.Donnees precedentes) {
                valeurs.putAll(precedentes.valeurs());
                blocs.remove(blocs.size() - 1);
            }
            valeurs.put(titre, valeur);
            blocs.add(new Bloc.Donnees(valeurs));
            return this;
        }

        public Redaction lien(String texte, URI adresse) {
            blocs.add(new Bloc.Lien(texte, adresse));
            return this;
        }

        public Lettre ecrire() {
            return new Lettre(sujet, blocs);
        }
    }
}
