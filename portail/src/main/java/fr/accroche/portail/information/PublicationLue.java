package fr.accroche.portail.information;

import fr.accroche.portail.information.Publication.Version;
import fr.accroche.portail.presentation.TexteFrancais;

/**
 * A publication as a page shows it.
 *
 * @param corps HTML made by {@link RenduMarkdown}
 * @param publieeLe in words
 * @param misAJourLe in words
 */
record PublicationLue(
        String cle, String chemin, String titre, String resume, String corps, String publieeLe, String misAJourLe) {
    /** @throws IllegalStateException when it is not on line */
    static PublicationLue de(Publication publication, RenduMarkdown rendu) {
        Version version = publication
                .enLigne()
                .orElseThrow(() -> new IllegalStateException("Expected a publication on line: " + publication.id()));
        return de(publication, version, rendu);
    }

    /** Any version: for the preview too. */
    static PublicationLue de(Publication publication, Version version, RenduMarkdown rendu) {
        return new PublicationLue(
                publication.cle(),
                publication.chemin(),
                version.texte().titre(),
                version.texte().resume(),
                rendu.texte(version.texte().corps()),
                publication.publieeLe().map(TexteFrancais::date).orElse(""),
                TexteFrancais.date(version.ecriteLe()));
    }
}
