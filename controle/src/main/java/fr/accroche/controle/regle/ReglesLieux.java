package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.regle.Regle.Constat;
import fr.accroche.controle.regle.Regle.Verification;
import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.ReferentielLieux;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules on the place of birth. */
final class ReglesLieux {
    private static final String ETRANGER = "99";
    private static final List<Champ> LIBELLES = List.of(Champ.LIBELLE_COMMUNE, Champ.LIBELLE_PAYS);
    private static final int LIBELLE_MAXIMAL = 40;

    private ReglesLieux() {}

    static void paysEtCommune(PassageExamine passage, Constat constat) {
        String insee = passage.texte(Champ.CODE_INSEE);
        if (insee == null) {
            return;
        }
        Donnee pays = passage.donnee(Champ.CODE_PAYS);
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
            String insee = passage.texte(Champ.CODE_INSEE);
            if (insee == null) {
                return;
            }
            LocalDate jour = jour(passage.naissance());
            boolean connue = jour == null ? lieux.aExiste(insee) : lieux.existe(insee, jour);
            if (!connue && !estCodePostal(lieux, insee)) {
                constat.relever(Objects.requireNonNull(passage.donnee(Champ.CODE_INSEE)));
            }
        };
    }

    /** A postal code that never was a commune's code. */
    static Verification codePostalPourCommune(ReferentielLieux lieux) {
        return (passage, constat) -> {
            String insee = passage.texte(Champ.CODE_INSEE);
            if (insee != null && estCodePostal(lieux, insee)) {
                constat.relever(Objects.requireNonNull(passage.donnee(Champ.CODE_INSEE)));
            }
        };
    }

    private static boolean estCodePostal(ReferentielLieux lieux, String code) {
        return !lieux.aExiste(code) && lieux.estCodePostal(code);
    }

    static void libelleLong(PassageExamine passage, Constat constat) {
        for (Champ champ : LIBELLES) {
            String valeur = passage.texte(champ);
            if (valeur != null && valeur.codePointCount(0, valeur.length()) > LIBELLE_MAXIMAL) {
                constat.relever(Objects.requireNonNull(passage.donnee(champ)), Parametres.de("balise", champ.balise()));
            }
        }
    }

    private static @Nullable LocalDate jour(@Nullable DateNaissance naissance) {
        return naissance == null ? null : naissance.date().orElse(null);
    }
}
