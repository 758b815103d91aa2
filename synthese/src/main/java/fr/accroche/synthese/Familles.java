package fr.accroche.synthese;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.synthese.naissance.Annees;
import fr.accroche.synthese.naissance.Commune;
import fr.accroche.synthese.naissance.Communes;
import fr.accroche.synthese.naissance.Deces;
import fr.accroche.synthese.noms.Onomastique;
import fr.accroche.synthese.noms.Origine;
import fr.accroche.synthese.tirage.Hasard;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bears people family by family. Only the family being born is in memory. Not safe to share between threads.
 *
 * <p>Shares: of 100 children of a family, 55 are alone in the registry, 30 have one sibling there, 15 two; 1.6 % of births
 * are of twins; in 2 % of families the eldest bears the name of a parent who is in the registry too; 0.3 % of children have
 * a cousin of the same names, sex and year, 0.02 % one born on the same day elsewhere, 0.002 % one that nothing tells apart.
 */
final class Familles {
    private static final double PART_FAMILLES_DE_DEUX = 0.20;
    private static final double PART_FAMILLES_DE_TROIS = 0.065;
    private static final double PART_JUMEAUX = 0.016;
    private static final double PART_MEMES_PRENOMS_QUE_LE_PARENT = 0.02;
    private static final double PART_HOMONYMES_D_ANNEE = 0.003;
    private static final double PART_HOMONYMES_DU_JOUR = 0.0002;
    private static final double PART_SOSIES = 0.00002;
    private static final double PART_FRATRIES_ETRANGERES = 0.2;
    private static final double PART_RESTES_AU_PAYS = 0.8;
    private static final double PART_RESTES_EN_ILE_DE_FRANCE = 0.4;
    private static final int ESSAIS = 20;
    private static final Set<Integer> ILE_DE_FRANCE = Set.of(75, 77, 78, 91, 92, 93, 94, 95);
    private static final Set<Integer> MELES = Set.of(69, 13, 67, 68, 57, 59, 38, 34, 6, 84, 31, 90);

    private final Hasard hasard;
    private final Annees annees;
    private final Communes communes;
    private final Onomastique onomastique;
    private final EtatCivil etatCivil;
    private final Deque<PersonneSynthetique> nees = new ArrayDeque<>();

    Familles(long graine, Annees annees, Communes communes, Onomastique onomastique) {
        this.hasard = new Hasard(graine);
        this.annees = annees;
        this.communes = communes;
        this.onomastique = onomastique;
        this.etatCivil = new EtatCivil(hasard, onomastique);
    }

    PersonneSynthetique suivante() {
        while (nees.isEmpty()) {
            LocalDate jour = annees.jour(hasard);
            if (hasard.chance(annees.partEtrangers(jour.getYear()))) {
                neesAilleurs(jour);
            } else {
                neesIci(jour);
            }
        }
        return nees.remove();
    }

    /** What the children of a family share, beside their name. */
    private record Foyer(Enfant.Famille famille, Commune residence) {}

    private void neesIci(LocalDate premier) {
        Foyer foyer = foyer(premier);
        List<Enfant> enfants = new ArrayList<>(4);
        LocalDate jour = premier;
        int combien = nombreEnfants();
        while (enfants.size() < combien && jour.getYear() <= Annees.DERNIERE) {
            Enfant enfant = enfant(foyer, jour, enfants);
            enfants.add(enfant);
            if (hasard.chance(PART_JUMEAUX)) {
                enfants.add(jumeau(foyer, enfant, enfants));
            }
            jour = jour.plusDays(hasard.entre(330, 2_200));
        }
        if (hasard.chance(PART_MEMES_PRENOMS_QUE_LE_PARENT)) {
            parent(foyer, enfants.get(0));
        }
        for (Enfant enfant : enfants) {
            nees.add(etatCivil.inscrire(enfant));
            homonymes(foyer, enfant);
        }
    }

    private Foyer foyer(LocalDate jour) {
        Commune residence = communes.residence(hasard, jour);
        int annee = jour.getYear();
        if (hasard.chance(partDescendants(annee) * melange(residence.departement()))) {
            Origine origine = onomastique.origine(hasard, Math.max(Annees.PREMIERE, annee - 28));
            return new Foyer(new Enfant.Famille(etatCivil.nom(origine), Optional.of(origine), residence), residence);
        }
        double restes =
                ILE_DE_FRANCE.contains(residence.departement()) ? PART_RESTES_EN_ILE_DE_FRANCE : PART_RESTES_AU_PAYS;
        Commune pays = hasard.chance(restes) ? residence : communes.residence(hasard, jour);
        String nom = etatCivil.nom(pays, annee);
        return new Foyer(new Enfant.Famille(nom, Optional.empty(), residence), residence);
    }

    private Enfant enfant(Foyer foyer, LocalDate jour, List<Enfant> aines) {
        Sexe sexe = sexe();
        LieuNaissance lieu = communes.naissance(hasard, foyer.residence(), jour);
        return new Enfant(foyer.famille(), prenomNouveau(foyer, sexe, jour, aines), sexe, jour, lieu);
    }

    private Enfant jumeau(Foyer foyer, Enfant premier, List<Enfant> aines) {
        Sexe sexe = hasard.chance(0.65) ? premier.sexe() : sexe();
        String prenom = prenomNouveau(foyer, sexe, premier.jour(), aines);
        return new Enfant(foyer.famille(), prenom, sexe, premier.jour(), premier.lieu());
    }

    /** Brothers and sisters have different first names, unless the tables hold too few. */
    private String prenomNouveau(Foyer foyer, Sexe sexe, LocalDate jour, List<Enfant> aines) {
        String prenom = etatCivil.prenom(foyer.famille(), sexe, jour.getYear());
        for (int essai = 0; essai < ESSAIS && dejaDonne(prenom, aines); essai++) {
            prenom = etatCivil.prenom(foyer.famille(), sexe, jour.getYear());
        }
        return prenom;
    }

    private static boolean dejaDonne(String prenom, List<Enfant> aines) {
        for (Enfant aine : aines) {
            if (aine.prenom().equals(prenom)) {
                return true;
            }
        }
        return false;
    }

    /** Father and son, more rarely mother and daughter, of one name, from 20 to 42 years older. */
    private void parent(Foyer foyer, Enfant enfant) {
        int annee = enfant.jour().getYear() - hasard.entre(20, 42);
        if (annee >= Annees.PREMIERE && (enfant.sexe() == Sexe.M || hasard.chance(0.2))) {
            LocalDate jour = annees.jour(hasard, annee);
            LieuNaissance lieu = communes.naissance(hasard, foyer.residence(), jour);
            nees.add(etatCivil.inscrire(new Enfant(foyer.famille(), enfant.prenom(), enfant.sexe(), jour, lieu)));
        }
    }

    private void homonymes(Foyer foyer, Enfant enfant) {
        double sorte = hasard.reel();
        if (sorte < PART_SOSIES) {
            nees.add(etatCivil.inscrire(enfant));
        } else if (sorte < PART_HOMONYMES_DU_JOUR) {
            nees.add(etatCivil.inscrire(ailleurs(foyer, enfant, enfant.jour())));
        } else if (sorte < PART_HOMONYMES_D_ANNEE) {
            nees.add(etatCivil.inscrire(
                    ailleurs(foyer, enfant, annees.jour(hasard, enfant.jour().getYear()))));
        }
    }

    /** A cousin: same names and sex; born somewhere else as often as not. */
    private Enfant ailleurs(Foyer foyer, Enfant enfant, LocalDate jour) {
        Commune residence = hasard.chance(0.5) ? foyer.residence() : communes.residence(hasard, jour);
        return new Enfant(
                enfant.famille(), enfant.prenom(), enfant.sexe(), jour, communes.naissance(hasard, residence, jour));
    }

    private void neesAilleurs(LocalDate premier) {
        Origine origine = onomastique.origine(hasard, premier.getYear());
        String pays = origine.pays().tirer(hasard);
        Commune residence = communes.residence(hasard, Deces.DERNIER);
        Enfant.Famille famille = new Enfant.Famille(etatCivil.nom(origine), Optional.of(origine), residence);
        List<Enfant> enfants = new ArrayList<>(2);
        LocalDate jour = premier;
        int combien = hasard.chance(PART_FRATRIES_ETRANGERES) ? hasard.entre(2, 3) : 1;
        while (enfants.size() < combien && jour.getYear() <= Annees.DERNIERE) {
            Sexe sexe = sexe();
            String prenom = etatCivil.prenomDAilleurs(origine, sexe, jour.getYear());
            if (!dejaDonne(prenom, enfants)) {
                LieuNaissance lieu = communes.etranger(hasard, pays, jour);
                Enfant enfant = new Enfant(famille, prenom, sexe, jour, lieu);
                enfants.add(enfant);
                nees.addAll(etatCivil.inscrireNeAilleurs(enfant, origine));
            }
            jour = jour.plusDays(hasard.entre(330, 2_200));
        }
    }

    private int nombreEnfants() {
        double sorte = hasard.reel();
        if (sorte < PART_FAMILLES_DE_TROIS) {
            return 3;
        }
        return sorte < PART_FAMILLES_DE_TROIS + PART_FAMILLES_DE_DEUX ? 2 : 1;
    }

    /** Children born in France of parents who came from elsewhere, for the whole country: 3 % in 1900, 20 % in 2010. */
    private static double partDescendants(int annee) {
        return annee < 1960 ? 0.03 + (annee - 1900) / 60.0 * 0.05 : 0.08 + Math.min(1, (annee - 1960) / 50.0) * 0.12;
    }

    private static double melange(int departement) {
        if (ILE_DE_FRANCE.contains(departement)) {
            return departement == 93 ? 2.4 : 1.7;
        }
        return MELES.contains(departement) ? 1.2 : 0.55;
    }

    private Sexe sexe() {
        return hasard.chance(0.505) ? Sexe.F : Sexe.M;
    }
}
