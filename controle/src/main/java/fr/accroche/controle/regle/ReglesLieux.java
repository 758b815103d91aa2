package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.regle.Regle.Constat;
import fr.accroche.controle.regle.Regle.Verification;
import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.ReferentielLieux;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules on the place of birth. */
final class ReglesLieux {
    private static final String ETRANGER = "99";
    private static final List<String> LIBELLES = List.of("libelleCommuneNaissance", "libellePaysNaissance");
    private static final int LIBELLE_MAXIMAL = 40;

    private ReglesLieux() {}

    static void paysEtCommune(PassageExamine passage, Constat constat) {
        Donnee titulaire = passage.titulaire();
        Donnee code = codeInsee(titulaire);
        if (titulaire == null || code == null || code.valeur() == null) {
            return;
        }
        String insee = code.valeur();
        Donnee pays = titulaire.enfant("codePaysNaissance");
        String codePays = pays == null ? null : pays.valeur();
        boolean accord = insee.startsWith(ETRANGER)
                ? codePays == null || codePays.equals(insee.substring(ETRANGER.length()))
                : codePays == null;
        if (pays != null && !accord) {
            constat.relever(pays);
        }
    }

    /** Judged at the birth date when it is known, at any date otherwise. */
    static Verification communeConnue(ReferentielLieux lieux) {
        return (passage, constat) -> {
            Donnee titulaire = passage.titulaire();
            Donnee code = codeInsee(titulaire);
            if (titulaire == null || code == null || code.valeur() == null) {
                return;
            }
            if (estCodePostal(lieux, code.valeur())) {
                return;
            }
            LocalDate jour = jour(titulaire);
            boolean connue = jour == null ? lieux.aExiste(code.valeur()) : lieux.existe(code.valeur(), jour);
            if (!connue) {
                constat.relever(code);
            }
        };
    }

    /** A postal code that never was a commune's code. */
    static Verification codePostalPourCommune(ReferentielLieux lieux) {
        return (passage, constat) -> {
            Donnee code = codeInsee(passage.titulaire());
            if (code != null && code.valeur() != null && estCodePostal(lieux, code.valeur())) {
                constat.relever(code);
            }
        };
    }

    private static boolean estCodePostal(ReferentielLieux lieux, String code) {
        return !lieux.aExiste(code) && lieux.estCodePostal(code);
    }

    static void libelleLong(PassageExamine passage, Constat constat) {
        Donnee titulaire = passage.titulaire();
        for (String balise : LIBELLES) {
            Donnee libelle = titulaire == null ? null : titulaire.enfant(balise);
            String valeur = libelle == null ? null : libelle.valeur();
            if (libelle != null && valeur != null && valeur.codePointCount(0, valeur.length()) > LIBELLE_MAXIMAL) {
                constat.relever(libelle, Parametres.de("balise", balise));
            }
        }
    }

    private static @Nullable LocalDate jour(Donnee titulaire) {
        DateNaissance naissance = ReglesDates.naissance(titulaire);
        return naissance == null ? null : naissance.date().orElse(null);
    }

    private static @Nullable Donnee codeInsee(@Nullable Donnee titulaire) {
        Donnee commune = titulaire == null ? null : titulaire.enfant("codeCommuneNaissance");
        Donnee insee = commune == null ? null : commune.enfant("codeInseeNaissance");
        return insee == null ? null : insee.enfant("codeInsee");
    }
}
