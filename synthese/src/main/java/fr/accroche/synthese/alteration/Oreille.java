package fr.accroche.synthese.alteration;

import fr.accroche.synthese.noms.Ecriture;
import fr.accroche.synthese.tirage.Hasard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Another spelling of the same sound in French, as somebody writes who only heard the name. */
final class Oreille {
    /** Spellings that sound alike; each may become any other of its line. */
    private static final List<List<String>> MEMES_SONS = List.of(
            List.of("EAU", "AUT", "AUX", "AU", "O", "OT", "EAUX", "AULT"),
            List.of("PH", "F", "FF"),
            List.of("QU", "C", "K"),
            List.of("AIN", "EIN", "IN", "AIM"),
            List.of("AN", "EN", "AM"),
            List.of("AY", "EY", "AI", "E", "ET"),
            List.of("Y", "I"),
            List.of("SS", "S", "C"),
            List.of("TH", "T", "TT"),
            List.of("LL", "L"),
            List.of("NN", "N"),
            List.of("RR", "R"),
            List.of("MM", "M"),
            List.of("CH", "SH"),
            List.of("GN", "NI"),
            List.of("ER", "EZ", "E"),
            List.of("OU", "W"),
            List.of("D", "T", ""),
            List.of("S", ""),
            List.of("E", ""),
            List.of("H", ""));

    /** The last lines are silent letters: only at the end of the name. */
    private static final int PREMIERE_FINALE = 17;

    private static final int ESSAIS = 12;

    private Oreille() {}

    private record Reecriture(int place, String avant, List<String> apres) {}

    /** Nothing when no other spelling was found. */
    static Optional<String> ecrire(String nom, Hasard hasard) {
        String majuscules = Ecriture.etatCivil(nom);
        List<Reecriture> possibles = possibles(majuscules);
        if (majuscules.length() != nom.length() || possibles.isEmpty()) {
            return Optional.empty();
        }
        for (int essai = 0; essai < ESSAIS; essai++) {
            Reecriture choix = hasard.parmi(possibles);
            String apres = hasard.parmi(choix.apres());
            String ecrit = majuscules.substring(0, choix.place())
                    + apres
                    + majuscules.substring(choix.place() + choix.avant().length());
            if (!apres.equals(choix.avant()) && ecrit.length() > 2) {
                boolean capitales = nom.equals(nom.toUpperCase(Locale.ROOT));
                return Optional.of(capitales ? ecrit : Ecriture.courante(ecrit));
            }
        }
        return Optional.empty();
    }

    private static List<Reecriture> possibles(String nom) {
        List<Reecriture> possibles = new ArrayList<>();
        for (int rang = 0; rang < MEMES_SONS.size(); rang++) {
            for (String graphie : MEMES_SONS.get(rang)) {
                int place = graphie.isEmpty() ? -1 : nom.lastIndexOf(graphie);
                boolean enFin = place >= 0 && place + graphie.length() == nom.length();
                if (place > 0 && (rang < PREMIERE_FINALE || enFin)) {
                    possibles.add(new Reecriture(place, graphie, MEMES_SONS.get(rang)));
                }
            }
        }
        return possibles;
    }
}
