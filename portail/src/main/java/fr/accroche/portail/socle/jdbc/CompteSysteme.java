package fr.accroche.portail.socle.jdbc;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An account of this machine, with its numbers as {@code passwd(5)} gives them. */
record CompteSysteme(String nom, int uid, int gid) {
    static final CompteSysteme RACINE = new CompteSysteme("root", 0, 0);
    private static final Pattern DEUX_POINTS = Pattern.compile(":");
    private static final String NOMBRE = "\\d{1,9}";

    static boolean estRacine() {
        return new UnixSystem().getUid() == RACINE.uid;
    }

    /** @param comptes the file {@code /etc/passwd}; an unreadable one names nobody */
    static Optional<CompteSysteme> nomme(String nom, Path comptes) {
        if (!Files.isReadable(comptes)) {
            return Optional.empty();
        }
        try (Stream<String> lignes = Files.lines(comptes, StandardCharsets.ISO_8859_1)) {
            return lignes.map(ligne -> DEUX_POINTS.split(ligne, -1))
                    .filter(champs -> champs.length > 3
                            && champs[0].equals(nom)
                            && champs[2].matches(NOMBRE)
                            && champs[3].matches(NOMBRE))
                    .map(champs -> new CompteSysteme(nom, Integer.parseInt(champs[2]), Integer.parseInt(champs[3])))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Gives a folder and what it holds to this account. Asks to be root, unless the folder is this account's already. */
    void recevoir(Path dossier) throws IOException {
        if (Files.getAttribute(dossier, "unix:uid").equals(uid)) {
            return;
        }
        List<Path> tous;
        try (Stream<Path> chemins = Files.walk(dossier)) {
            tous = chemins.sorted(Comparator.reverseOrder()).toList();
        }
        // The folder itself comes last: when it has changed hands, so has all the rest.
        for (Path chemin : tous) {
            Files.setAttribute(chemin, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(chemin, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
