package fr.accroche.portail.information;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A text of the portal and its state.
 *
 * @param cle its name in its address, unique in its rubrique
 * @param ordre its place among the others, the lowest first
 * @param enLigne the version that anybody reads
 * @param derniere the newest version, draft or not
 * @param publieeLe when it was first put on line
 */
public record Publication(
        UUID id,
        Rubrique rubrique,
        String cle,
        int ordre,
        boolean archivee,
        Optional<Version> enLigne,
        Version derniere,
        Optional<Instant> publieeLe) {
    /** Author of the texts that come with the software. */
    public static final String ORIGINE = "origine";

    /** Where it is read once it is on line, from the root of the portal. */
    public String chemin() {
        return rubrique.chemin(cle);
    }

    public EtatPublication etat() {
        if (archivee) {
            return EtatPublication.ARCHIVEE;
        }
        return enLigne.isPresent() ? EtatPublication.PUBLIEE : EtatPublication.BROUILLON;
    }

    /** True when the newest version is not the one on line. */
    public boolean aUnBrouillon() {
        return enLigne.map(lue -> lue.numero() < derniere.numero()).orElse(true);
    }

    /**
     * One state of the text; it never changes.
     *
     * @param numero from 1
     * @param auteur agent, or {@link #ORIGINE}
     */
    public record Version(int numero, Texte texte, String auteur, Instant ecriteLe) {}

    /**
     * What is written.
     *
     * @param titre 1 to 200 characters
     * @param resume one sentence for lists and search, at most 500 characters
     * @param corps Markdown, at most 200 000 characters
     */
    public record Texte(String titre, String resume, String corps) {}
}
