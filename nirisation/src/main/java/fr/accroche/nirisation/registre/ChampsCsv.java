package fr.accroche.nirisation.registre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of one line: separated by {@code ;}, quoted as RFC 4180 says. A field never goes on to the next line (one person
 * a line), so that a stray quote spoils its own line only. Stateless.
 */
final class ChampsCsv {
    private static final char SEPARATEUR = ';';
    private static final char GUILLEMET = '"';
    private static final int CHAMPS_USUELS = 12;

    private ChampsCsv() {}

    /** Nothing when the quotes do not match, or something stands beside them. */
    static Optional<List<String>> lire(String ligne) {
        List<String> champs = new ArrayList<>(CHAMPS_USUELS);
        int debut = 0;
        while (debut <= ligne.length()) {
            boolean entreGuillemets = debut < ligne.length() && ligne.charAt(debut) == GUILLEMET;
            int fin = entreGuillemets ? finDesGuillemets(ligne, debut) : finDuChamp(ligne, debut);
            if (fin < 0 || (fin < ligne.length() && ligne.charAt(fin) != SEPARATEUR)) {
                return Optional.empty();
            }
            champs.add(
                    entreGuillemets
                            ? ligne.substring(debut + 1, fin - 1).replace("\"\"", "\"")
                            : ligne.substring(debut, fin));
            debut = fin + 1;
        }
        return Optional.of(champs);
    }

    private static int finDuChamp(String ligne, int debut) {
        int fin = ligne.indexOf(SEPARATEUR, debut);
        return fin < 0 ? ligne.length() : fin;
    }

    /** Just after the quote that closes, negative when none does; two quotes are one that stands for itself. */
    private static int finDesGuillemets(String ligne, int debut) {
        int guillemet = ligne.indexOf(GUILLEMET, debut + 1);
        while (guillemet >= 0 && guillemet + 1 < ligne.length() && ligne.charAt(guillemet + 1) == GUILLEMET) {
            guillemet = ligne.indexOf(GUILLEMET, guillemet + 2);
        }
        return guillemet < 0 ? -1 : guillemet + 1;
    }
}
