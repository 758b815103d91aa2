package fr.accroche.synthese;

import fr.accroche.synthese.tirage.Hasard;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Draws holders from a registry that is read once: people of 15 years or more and alive, young ones the most often, never by
 * a provisional number. Weighted sampling without replacement (Efraimidis and Spirakis, « Weighted random sampling with a
 * reservoir », 2006: the k greatest of {@code ln(u) / weight}), then a shuffle.
 */
final class TirageTitulaires {
    private static final int AGE_MINIMAL = 15;

    private record Tire(double cle, Modele modele) {}

    /**
     * Somebody of the registry.
     *
     * @param famille first names of those of the same name who stand beside it in the file: its family, when it has one
     */
    record Modele(PersonneSynthetique personne, List<String> famille) {}

    /** Families stand together in a synthetic registry: follows the one being read. */
    private static final class Famille {
        private String nom = "";
        private List<String> prenoms = new ArrayList<>(1);

        /** The list grows while the family is read. */
        List<String> de(PersonneSynthetique personne) {
            if (!personne.nomNaissance().equals(nom)) {
                nom = personne.nomNaissance();
                prenoms = new ArrayList<>(1);
            }
            prenoms.add(personne.prenoms().get(0));
            return prenoms;
        }
    }

    private TirageTitulaires() {}

    /**
     * @param voulus as many as this when the registry has them
     * @param auMoins with fewer it is too small
     * @throws RegistreTropPetitException when it has fewer than {@code auMoins}
     */
    static List<Modele> tirer(InputStream registre, LocalDate jour, int voulus, int auMoins, Hasard hasard)
            throws IOException {
        PriorityQueue<Tire> gardes = new PriorityQueue<>(Comparator.comparingDouble(Tire::cle));
        Famille famille = new Famille();
        RegistreReader.lire(registre, personne -> {
            List<String> prenoms = famille.de(personne);
            double poids = poids(personne, jour);
            if (poids > 0) {
                double cle = Math.log(1 - hasard.reel()) / poids;
                if (gardes.size() < voulus) {
                    gardes.add(new Tire(cle, new Modele(personne, prenoms)));
                } else if (!gardes.isEmpty() && cle > gardes.element().cle()) {
                    gardes.remove();
                    gardes.add(new Tire(cle, new Modele(personne, prenoms)));
                }
            }
        });
        if (gardes.size() < auMoins) {
            throw new RegistreTropPetitException(gardes.size(), auMoins);
        }
        List<Modele> tires = new ArrayList<>(gardes.stream()
                .sorted(Comparator.comparingDouble(Tire::cle))
                .map(Tire::modele)
                .toList());
        melanger(tires, hasard);
        return tires;
    }

    /** How often somebody obtains a certification at that age; 0 for who cannot. */
    static double poids(PersonneSynthetique personne, LocalDate jour) {
        int age = jour.getYear() - personne.dateNaissance().annee();
        boolean vivant = personne.dateDeces().map(jour::isBefore).orElse(true);
        if (!vivant || age <= AGE_MINIMAL || personne.estProvisoire()) {
            return 0;
        }
        if (age < 30) {
            return 1;
        }
        if (age < 45) {
            return 0.6;
        }
        return age < 62 ? 0.3 : 0.03;
    }

    /** Fisher–Yates. */
    static <T> void melanger(List<T> liste, Hasard hasard) {
        for (int i = liste.size() - 1; i > 0; i--) {
            Collections.swap(liste, i, hasard.entier(i + 1));
        }
    }
}
