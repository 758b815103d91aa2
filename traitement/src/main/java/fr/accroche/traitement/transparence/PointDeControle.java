package fr.accroche.traitement.transparence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the portal commits to when it signs the state of its log: so many leaves, this root, at this time (C2SP
 * tlog-checkpoint; the time is an extension line).
 *
 * @param origine name of the log, without a space
 * @param taille how many leaves
 * @param signeLe to the second
 */
public record PointDeControle(String origine, long taille, Empreinte racine, Instant signeLe) {
    private static final Pattern ORIGINE = Pattern.compile("[!-~&&[^+]]{1,255}");
    private static final Pattern NOMBRE = Pattern.compile("0|[1-9]\\d{0,17}");
    private static final int LIGNES = 4;

    public PointDeControle {
        if (!ORIGINE.matcher(origine).matches() || taille < 0) {
            throw new IllegalArgumentException("Expected the name and size of a log, found others");
        }
        signeLe = signeLe.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The lines that are signed, each with its end. */
    public String texte() {
        return origine + "\n" + taille + "\n" + racine.base64() + "\n" + signeLe + "\n";
    }

    /** Reads {@link #texte()}; empty when it is not one. Further extension lines are allowed. */
    static Optional<PointDeControle> lire(String texte) {
        List<String> lignes = texte.lines().toList();
        if (lignes.size() < LIGNES
                || !ORIGINE.matcher(lignes.get(0)).matches()
                || !NOMBRE.matcher(lignes.get(1)).matches()) {
            return Optional.empty();
        }
        return Empreinte.lire(lignes.get(2))
                .flatMap(racine -> instant(lignes.get(3))
                        .map(instant ->
                                new PointDeControle(lignes.get(0), Long.parseLong(lignes.get(1)), racine, instant)));
    }

    private static Optional<Instant> instant(String texte) {
        try {
            return Optional.of(Instant.parse(texte));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
