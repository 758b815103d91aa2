package fr.accroche.bancs.evaluation;

import fr.accroche.synthese.Absence;
import fr.accroche.synthese.alteration.Alteration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/nirisation-evaluation.md} from what evaluations left in a folder, and puts its curves beside it. */
final class Page {
    private static final List<String> EVALUATIONS = List.of("grande", "tranche");
    private static final String PAGE = "nirisation-evaluation.md";
    private static final String IMAGES = "evaluation";

    private Page() {}

    /** Arguments: the folder of the evaluations, the folder of the documents. */
    public static void main(String[] arguments) throws IOException {
        ecrire(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void ecrire(Path evaluations, Path documents) throws IOException {
        StringBuilder page = new StringBuilder(
                introduction().replace("{alterations}", alterations()).replace("{absences}", absences()));
        Path images = Files.createDirectories(documents.resolve(IMAGES));
        for (String nom : EVALUATIONS) {
            Path section = evaluations.resolve(nom + ".md");
            if (Files.exists(section)) {
                page.append('\n').append(Files.readString(section));
                copierImages(evaluations, nom, images, page);
            }
        }
        Files.writeString(documents.resolve(PAGE), page, StandardCharsets.UTF_8);
    }

    private static void copierImages(Path evaluations, String nom, Path images, StringBuilder page) throws IOException {
        try (Stream<Path> fichiers = Files.list(evaluations)) {
            for (Path fichier : fichiers.sorted().toList()) {
                String image = fichier.getFileName().toString();
                if (image.startsWith(nom + "-") && (image.endsWith(".svg") || image.endsWith(".csv"))) {
                    Files.copy(fichier, images.resolve(image), StandardCopyOption.REPLACE_EXISTING);
                    page.append(image.endsWith(".svg") ? "!" : "")
                            .append('[')
                            .append(image)
                            .append("](")
                            .append(IMAGES)
                            .append('/')
                            .append(image)
                            .append(")\n");
                }
            }
        }
    }

    private static String alterations() {
        double tous =
                Stream.of(Alteration.values()).mapToDouble(Alteration::part).sum();
        return Stream.of(Alteration.values())
                .map(sorte -> String.format(Locale.ENGLISH, "`%s` %.1f", sorte.nom(), 100 * sorte.part() / tous))
                .collect(Collectors.joining(" · "));
    }

    private static String absences() {
        double toutes = Stream.of(Absence.values()).mapToDouble(Absence::part).sum();
        return Stream.of(Absence.values())
                .map(sorte -> String.format(Locale.ENGLISH, "`%s` %.1f", sorte.nom(), 100 * sorte.part() / toutes))
                .collect(Collectors.joining(" · "));
    }

    private static String introduction() throws IOException {
        try (InputStream texte = Page.class.getResourceAsStream("introduction.md")) {
            if (texte == null) {
                throw new IllegalStateException("Expected introduction.md on the class path, found none");
            }
            return new String(texte.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
