package fr.accroche.synthese.alteration;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.modele.Titulaire;
import java.util.ArrayList;
import java.util.List;

/** Holders that differ from another by one datum. */
final class Copie {
    private Copie() {}

    static Titulaire avecNom(Titulaire t, String nom) {
        return new Titulaire(nom, t.nomUsage(), t.prenoms(), t.sexe(), t.dateNaissance(), t.lieuNaissance());
    }

    static Titulaire avecPrenom(Titulaire t, String prenom) {
        List<String> prenoms = new ArrayList<>(t.prenoms());
        prenoms.set(0, prenom);
        return avecPrenoms(t, prenoms);
    }

    static Titulaire avecPrenoms(Titulaire t, List<String> prenoms) {
        return new Titulaire(t.nomNaissance(), t.nomUsage(), prenoms, t.sexe(), t.dateNaissance(), t.lieuNaissance());
    }

    static Titulaire avecSexe(Titulaire t, Sexe sexe) {
        return new Titulaire(t.nomNaissance(), t.nomUsage(), t.prenoms(), sexe, t.dateNaissance(), t.lieuNaissance());
    }

    static Titulaire avecDate(Titulaire t, DateNaissance date) {
        return new Titulaire(t.nomNaissance(), t.nomUsage(), t.prenoms(), t.sexe(), date, t.lieuNaissance());
    }

    static Titulaire avecLieu(Titulaire t, LieuNaissance lieu) {
        return new Titulaire(t.nomNaissance(), t.nomUsage(), t.prenoms(), t.sexe(), t.dateNaissance(), lieu);
    }
}
