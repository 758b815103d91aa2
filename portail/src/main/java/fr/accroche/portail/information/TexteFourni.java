package fr.accroche.portail.information;

import fr.accroche.portail.information.Publication.Texte;
import fr.accroche.portail.presentation.TexteFrancais;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.parser.Parser;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A text that comes with the software: a Markdown file with its title, its summary and its place in a head between two
 * lines of dashes. Its folder is its rubrique, its name its key.
 *
 * @param date of a piece of news
 */
record TexteFourni(Rubrique rubrique, String cle, int ordre, Optional<Instant> date, Texte texte) {
    private static final String FICHIERS = "classpath*:guides/**/*.md";
    private static final Pattern CHEMIN = Pattern.compile(".*/guides/(?:([a-z]+)/)?([a-z0-9-]+)\\.md");
    private static final Pattern TETE = Pattern.compile("---\\n.*?\\n---\\n", Pattern.DOTALL);
    private static final Parser LECTEUR = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .build();

    /** All of them. A file without a head is a generated guide, and none of them. */
    static List<TexteFourni> tous() throws IOException {
        List<TexteFourni> fournis = new ArrayList<>();
        for (Resource fichier : new PathMatchingResourcePatternResolver().getResources(FICHIERS)) {
            Matcher chemin = CHEMIN.matcher(fichier.getURL().toString());
            String source = fichier.getContentAsString(StandardCharsets.UTF_8);
            Matcher tete = TETE.matcher(source);
            if (chemin.matches() && tete.lookingAt()) {
                fournis.add(lire(chemin, tete, source));
            }
        }
        return List.copyOf(fournis);
    }

    private static TexteFourni lire(Matcher chemin, Matcher tete, String source) {
        YamlFrontMatterVisitor visiteur = new YamlFrontMatterVisitor();
        LECTEUR.parse(tete.group()).accept(visiteur);
        Map<String, List<String>> donnees = visiteur.getData();
        String dossier = chemin.group(1) == null ? "guides" : chemin.group(1);
        Rubrique rubrique = Rubrique.duDossier(dossier)
                .orElseThrow(() -> new IllegalStateException("Expected a known rubrique, found folder " + dossier));
        return new TexteFourni(
                rubrique,
                chemin.group(2),
                Integer.parseInt(une(donnees, "ordre").orElse("100")),
                une(donnees, "date")
                        .map(jour -> LocalDate.parse(jour)
                                .atStartOfDay(TexteFrancais.PARIS)
                                .toInstant()),
                new Texte(
                        une(donnees, "titre").orElseThrow(),
                        une(donnees, "resume").orElse(""),
                        source.substring(tete.end()).strip() + "\n"));
    }

    private static Optional<String> une(Map<String, List<String>> donnees, String nom) {
        return Optional.ofNullable(donnees.get(nom))
                .flatMap(valeurs -> valeurs.stream().findFirst());
    }
}
