package fr.accroche.nirisation.index;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;
import fr.accroche.nirisation.Identite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A population in which names, dates and places meet often, with everything that is rare in a true one. */
public final class PopulationEssai {
    private static final String[] NOMS = {
        "MARTIN", "MARTAIN", "DUPONT", "DUPOND", "LE GOFF", "LEGOFF", "D’ARTAGNAN", "MARTIN DIT LAFLEUR",
        "LAFLEUR", "SANS NOM", "NGUYEN", "12", "DE LA TOUR DIT LE GOFF", "MÜLLER", "EL-AMRANI", "KONÉ"
    };
    private static final String[] PRENOMS = {
        "JEAN", "JEANNE", "JEAN-PIERRE", "JEANPIERRE", "PIERRE", "MARIE", "FILIPE", "PHILIPPE", "SNP", "ZOÉ", "鈴木"
    };
    private static final @Nullable String[] COMMUNES = {"31555", "75056", "75112", "91352", "99352", "2A004", null};

    private PopulationEssai() {}

    public static List<Identite> de(int taille, long graine) {
        Random hasard = new Random(graine);
        List<Identite> population = new ArrayList<>();
        for (int i = 0; i < taille; i++) {
            population.add(personne(hasard, i));
        }
        return population;
    }

    private static Identite personne(Random hasard, int ordre) {
        int annee = 1948 + hasard.nextInt(6) * 4;
        String commune = COMMUNES[hasard.nextInt(COMMUNES.length)];
        return new Identite(
                Nir.deSansCle("%d%02d%02d00%06d"
                        .formatted(1 + hasard.nextInt(2), annee % 100, 1 + hasard.nextInt(12), ordre)),
                NOMS[hasard.nextInt(NOMS.length)],
                hasard.nextInt(3) == 0 ? NOMS[hasard.nextInt(NOMS.length)] : null,
                prenoms(hasard),
                hasard.nextBoolean() ? Sexe.M : Sexe.F,
                new DateNaissance(annee, hasard.nextInt(3), hasard.nextInt(4)),
                new LieuNaissance(commune, null, null, hasard.nextInt(4) == 0 ? "350" : null, null),
                hasard.nextInt(4) == 0
                        ? Optional.of(LocalDate.of(1990 + hasard.nextInt(30), 2, 28))
                        : Optional.empty());
    }

    private static List<String> prenoms(Random hasard) {
        List<String> prenoms = new ArrayList<>();
        for (int i = hasard.nextInt(4); i > 0; i--) {
            prenoms.add(PRENOMS[hasard.nextInt(PRENOMS.length)]);
        }
        return prenoms;
    }
}
