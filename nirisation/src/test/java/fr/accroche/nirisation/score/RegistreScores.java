package fr.accroche.nirisation.score;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;
import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.PersonneEssai;
import fr.accroche.nirisation.index.IndexRegistre;
import fr.accroche.nirisation.index.memoire.IndexMemoire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Registries of a few persons that matter among strangers, so that names, days and places have a rarity. */
final class RegistreScores {
    private static final String[] SYLLABES = {"BA", "DO", "FI", "GU", "KE", "LO", "MI", "NU", "PA", "RO", "SI", "TU"};
    private static final String[] COMMUNES = {"31555", "31149", "75056", "75112", "2A004", "99352", "99350"};

    private RegistreScores() {}

    /** These persons among strangers. */
    static IndexRegistre parmi(int inconnus, PersonneEssai... personnes) {
        return parmi(inconnus, Stream.of(personnes).map(PersonneEssai::connue).toList());
    }

    static IndexRegistre parmi(int inconnus, List<Identite> personnes) {
        List<Identite> tous = new ArrayList<>(personnes);
        Random hasard = new Random(20261123);
        for (int rang = 0; rang < inconnus; rang++) {
            tous.add(inconnu(hasard, rang));
        }
        return IndexMemoire.de(tous, new LieuxEssai());
    }

    private static Identite inconnu(Random hasard, int rang) {
        return new Identite(
                Nir.deSansCle("2500100" + String.format("%06d", rang)),
                mot(hasard, 3),
                null,
                List.of(mot(hasard, 2), mot(hasard, 2)),
                hasard.nextBoolean() ? Sexe.M : Sexe.F,
                new DateNaissance(1940 + hasard.nextInt(60), 1 + hasard.nextInt(12), 1 + hasard.nextInt(28)),
                new LieuNaissance(COMMUNES[hasard.nextInt(COMMUNES.length)], null, null, null, null),
                Optional.empty());
    }

    private static String mot(Random hasard, int syllabes) {
        StringBuilder mot = new StringBuilder();
        for (int i = 0; i < syllabes; i++) {
            mot.append(SYLLABES[hasard.nextInt(SYLLABES.length)]);
        }
        return mot.toString();
    }
}
