package fr.accroche.synthese.demonstration;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;
import fr.accroche.modele.Titulaire;
import fr.accroche.synthese.PersonneSynthetique;
import java.util.List;
import java.util.Optional;

/** The people of the cast: rare names that the tables of the population do not hold, and NIRs it does not give. */
final class Personnage {
    private Personnage() {}

    /** @param rang 1 to 99, another for each person of the cast */
    static PersonneSynthetique de(
            int rang, String nom, List<String> prenoms, Sexe sexe, String date, LieuNaissance lieu) {
        DateNaissance naissance = date(date);
        return new PersonneSynthetique(
                nir(rang, sexe, naissance), nom, null, prenoms, sexe, naissance, lieu, Optional.empty());
    }

    static PersonneSynthetique avecNomUsage(PersonneSynthetique personne, String nomUsage) {
        return new PersonneSynthetique(
                personne.nir(),
                personne.nomNaissance(),
                nomUsage,
                personne.prenoms(),
                personne.sexe(),
                personne.dateNaissance(),
                personne.lieuNaissance(),
                personne.dateDeces());
    }

    static LieuNaissance commune(String code, String libelle) {
        return new LieuNaissance(code, null, libelle, null, null);
    }

    static LieuNaissance pays(String code, String libelle) {
        return new LieuNaissance(code, null, null, code.substring(2), libelle);
    }

    /** {@code AAAA-MM-JJ}, 00 for unknown. */
    static DateNaissance date(String texte) {
        return new DateNaissance(
                Integer.parseInt(texte.substring(0, 4)),
                Integer.parseInt(texte.substring(5, 7)),
                Integer.parseInt(texte.substring(8)));
    }

    static Titulaire titulaire(String nom, List<String> prenoms, Sexe sexe, String date, LieuNaissance lieu) {
        return new Titulaire(nom, null, prenoms, sexe, date(date), lieu);
    }

    private static Nir nir(int rang, Sexe sexe, DateNaissance naissance) {
        int mois = naissance.moisConnu() ? naissance.mois() : 1;
        return Nir.deSansCle((sexe == Sexe.M ? "1" : "2") + deuxChiffres(naissance.annee() % 100) + deuxChiffres(mois)
                + "009990" + deuxChiffres(rang));
    }

    private static String deuxChiffres(int nombre) {
        return nombre < 10 ? "0" + nombre : Integer.toString(nombre);
    }
}
