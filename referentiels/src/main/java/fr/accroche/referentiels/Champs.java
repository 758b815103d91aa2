package fr.accroche.referentiels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cuts the fields of a table of places, without regular expressions: it is done forty thousand times at each start. */
final class Champs {
    private static final List<Periode> TOUJOURS = List.of(Periode.TOUJOURS);

    private Champs() {}

    static List<String> couper(String texte, char separateur) {
        int fin = texte.indexOf(separateur);
        if (fin < 0) {
            return List.of(texte);
        }
        List<String> parties = new ArrayList<>(6);
        int debut = 0;
        while (fin >= 0) {
            parties.add(texte.substring(debut, fin));
            debut = fin + 1;
            fin = texte.indexOf(separateur, debut);
        }
        parties.add(texte.substring(debut));
        return parties;
    }

    /** Nothing of an empty field. */
    static List<String> mots(String champ, char separateur) {
        return champ.isEmpty() ? List.of() : couper(champ, separateur);
    }

    /** {@code start/end} periods separated by spaces; an empty date is open. */
    static List<Periode> periodes(String champ) {
        return "/".equals(champ)
                ? TOUJOURS
                : mots(champ, ' ').stream().map(Champs::periode).toList();
    }

    private static Periode periode(String texte) {
        int barre = texte.indexOf('/');
        return new Periode(
                jour(texte.substring(0, barre), LocalDate.MIN), jour(texte.substring(barre + 1), LocalDate.MAX));
    }

    private static LocalDate jour(String texte, LocalDate absent) {
        return texte.isEmpty()
                ? absent
                : LocalDate.of(
                        Integer.parseInt(texte, 0, 4, 10),
                        Integer.parseInt(texte, 5, 7, 10),
                        Integer.parseInt(texte, 8, 10, 10));
    }
}
