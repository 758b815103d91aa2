package fr.accroche.referentiels;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of lines in the order of their codes (the first five bytes, unsigned), searched where it stands: opening one
 * costs nothing but the reading of its bytes, which is what a control that meets a dozen communes wants. Immutable.
 */
final class TableTriee {
    private static final int CODE = 5;

    private final byte[] octets;
    private final int premiere;

    /** @param octets UTF-8, a heading first, each line ended */
    TableTriee(byte[] octets) {
        this.octets = octets;
        premiere = finDeLigne(0) + 1;
    }

    /** Each line but the heading. */
    Stream<String> lignes() {
        return new String(octets, premiere, octets.length - premiere, StandardCharsets.UTF_8).lines();
    }

    /** The line of this code. */
    Optional<String> ligne(String code) {
        byte[] cherche = code.getBytes(StandardCharsets.UTF_8);
        int bas = premiere;
        int haut = octets.length;
        while (cherche.length == CODE && bas < haut) {
            int milieu = debutDeLigne((bas + haut) >>> 1, bas);
            int ordre = comparer(cherche, milieu);
            if (ordre == 0) {
                return Optional.of(new String(octets, milieu, finDeLigne(milieu) - milieu, StandardCharsets.UTF_8));
            }
            if (ordre < 0) {
                haut = milieu;
            } else {
                bas = finDeLigne(milieu) + 1;
            }
        }
        return Optional.empty();
    }

    private int comparer(byte[] cherche, int ligne) {
        for (int i = 0; i < CODE; i++) {
            int ordre = Byte.compareUnsigned(cherche[i], octets[ligne + i]);
            if (ordre != 0) {
                return ordre;
            }
        }
        return 0;
    }

    private int debutDeLigne(int place, int auPlusTot) {
        int debut = place;
        while (debut > auPlusTot && octets[debut - 1] != '\n') {
            debut--;
        }
        return debut;
    }

    private int finDeLigne(int place) {
        int fin = place;
        while (fin < octets.length && octets[fin] != '\n') {
            fin++;
        }
        return fin;
    }
}
