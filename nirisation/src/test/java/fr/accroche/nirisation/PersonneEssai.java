package fr.accroche.nirisation;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;
import fr.accroche.modele.Titulaire;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A synthetic person, as the registry knows it or as a depositor writes it, built from a usual one by what differs. */
public record PersonneEssai(
        int ordre,
        String nom,
        @Nullable String usage,
        List<String> prenoms,
        Sexe sexe,
        DateNaissance date,
        LieuNaissance lieu) {
    /** Jean-Pierre Martin, born in Toulouse on 15 November 1985, second first name Louis. */
    public static final PersonneEssai USUELLE = new PersonneEssai(
            1,
            "MARTIN",
            null,
            List.of("JEAN-PIERRE", "LOUIS"),
            Sexe.M,
            new DateNaissance(1985, 11, 15),
            commune("31555"));

    public static LieuNaissance commune(String codeInsee) {
        return new LieuNaissance(codeInsee, null, null, null, null);
    }

    public PersonneEssai numero(int autre) {
        return new PersonneEssai(autre, nom, usage, prenoms, sexe, date, lieu);
    }

    public PersonneEssai nomme(String autre) {
        return new PersonneEssai(ordre, autre, usage, prenoms, sexe, date, lieu);
    }

    public PersonneEssai usage(@Nullable String autre) {
        return new PersonneEssai(ordre, nom, autre, prenoms, sexe, date, lieu);
    }

    public PersonneEssai prenomme(String... autres) {
        return new PersonneEssai(ordre, nom, usage, List.of(autres), sexe, date, lieu);
    }

    public PersonneEssai neLe(int annee, int mois, int jour) {
        return new PersonneEssai(ordre, nom, usage, prenoms, sexe, new DateNaissance(annee, mois, jour), lieu);
    }

    public PersonneEssai neA(LieuNaissance autre) {
        return new PersonneEssai(ordre, nom, usage, prenoms, sexe, date, autre);
    }

    public PersonneEssai neA(String codeInsee) {
        return neA(commune(codeInsee));
    }

    public PersonneEssai sexe(Sexe autre) {
        return new PersonneEssai(ordre, nom, usage, prenoms, autre, date, lieu);
    }

    public Nir nir() {
        return Nir.deSansCle("1850500" + String.format("%06d", ordre));
    }

    public Identite connue() {
        return new Identite(nir(), nom, usage, prenoms, sexe, date, lieu, Optional.empty());
    }

    /** As asked for, the day of delivery not known. */
    public DemandeNirisation demande() {
        return new DemandeNirisation(ecrite(), Optional.empty());
    }

    public Titulaire ecrite() {
        return new Titulaire(nom, usage, prenoms, sexe, date, lieu);
    }
}
