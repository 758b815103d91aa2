package fr.accroche.nirisation.index.fichier;

import fr.accroche.nirisation.index.EtatCivil;
import fr.accroche.nirisation.index.Frequences;
import fr.accroche.nirisation.index.Lexique;

/** The counts in their three sections. Safe to share between threads. */
final class FrequencesProjetees implements Frequences {
    private final Projection comptes;
    private final FormatComptes format;
    private final LignesComptes noms;
    private final LignesComptes prenoms;
    private final LieuxProjetes lieux;

    FrequencesProjetees(Projection comptes, LignesComptes noms, LignesComptes prenoms, LieuxProjetes lieux) {
        this.comptes = comptes;
        this.format = new FormatComptes(comptes.entier(0), comptes.entier(Integer.BYTES));
        this.noms = noms;
        this.prenoms = prenoms;
        this.lieux = lieux;
    }

    @Override
    public int zone(int lieu) {
        return lieux.zone(lieu);
    }

    @Override
    public int population(int sexe, int decennie, int zone) {
        return FormatComptes.existe(decennie) ? compte(format.rangPopulation(sexe, decennie, zone)) : 0;
    }

    @Override
    public int nom(int nom, int zone) {
        return nom == Lexique.ABSENT ? 0 : noms.lire(nom, zone);
    }

    @Override
    public int prenom(int prenom, int sexe, int decennie, int zone) {
        if (prenom == Lexique.ABSENT || !FormatComptes.existe(decennie)) {
            return 0;
        }
        return sexe == 0
                ? prenoms.lire(prenom, CasPrenom.de(EtatCivil.HOMME, decennie, zone))
                        + prenoms.lire(prenom, CasPrenom.de(EtatCivil.FEMME, decennie, zone))
                : prenoms.lire(prenom, CasPrenom.de(sexe, decennie, zone));
    }

    @Override
    public int jour(int moisJour, int zone) {
        return compte(format.rangJour(moisJour, zone));
    }

    @Override
    public int lieu(int lieu) {
        return lieu == Lexique.ABSENT ? 0 : compte(format.rangLieu(lieu));
    }

    private int compte(int rang) {
        return comptes.entier(FormatComptes.DEBUT + (long) rang * Integer.BYTES);
    }
}
