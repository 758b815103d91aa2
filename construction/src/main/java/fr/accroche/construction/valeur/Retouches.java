package fr.accroche.construction.valeur;

import fr.accroche.construction.CauseTableur;
import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a row says between its cells: a whole birth date is spread, a code gets the zero or the register that it lost, what
 * only repeats another datum is worked out. Each retouch that changes what was typed is told. Immutable.
 */
public final class Retouches {
    private static final String CODE_INSEE = "codeInsee";
    private static final String CODE_POSTAL = "codePostal";
    private static final String CODE_POSTAL_CENTRE = "codePostalCentreExamen";
    private static final String CODE_PAYS = "codePaysNaissance";
    private static final Set<String> RETOUCHABLES = Set.of(CODE_INSEE, CODE_PAYS);
    private static final int CHIFFRES_COMMUNE = 5;
    private static final int CHIFFRES_PAYS = 3;
    private static final String ETRANGER = "99";

    private final Rubriques rubriques;

    /** Told of what was changed or left out. */
    @FunctionalInterface
    public interface Temoin {
        void retouche(CauseTableur cause, Rubrique rubrique, String message, String remede);
    }

    public Retouches(Rubriques rubriques) {
        this.rubriques = rubriques;
    }

    /** True when a code that is too short may still be completed. */
    static boolean estRetouchable(Rubrique rubrique) {
        return RETOUCHABLES.contains(rubrique.cle());
    }

    /** Completes a row in place. */
    public void appliquer(Saisie saisie, Temoin temoin) {
        naissance(saisie);
        certification(saisie, temoin);
        lieu(saisie, temoin);
        presence(saisie, "presenceNiveauLangueEuro", "niveauLangueEuropeen");
        presence(
                saisie, "presenceNiveauNumeriqueEuro", "scoreGeneral", "niveau", "domaineCompetenceId", "competenceId");
    }

    private void naissance(Saisie saisie) {
        String date = valeur(saisie, Rubriques.DATE_NAISSANCE);
        if (date != null) {
            String[] parties = date.split("-");
            completer(saisie, "anneeNaissance", parties[0]);
            completer(saisie, "moisNaissance", parties[1].replaceFirst("^0", ""));
            completer(saisie, "jourNaissance", parties[2].replaceFirst("^0", ""));
        } else if (est(saisie, Rubriques.DATE_NAISSANCE)) {
            rubriques.trouver("anneeNaissance").ifPresent(saisie::refuser);
        }
    }

    /** The type says the register of a bare number; the code says the type that is not given. */
    private void certification(Saisie saisie, Temoin temoin) {
        String type = valeur(saisie, "type");
        String code = valeur(saisie, "code");
        if (code == null) {
            return;
        }
        if (type == null && code.matches("(?:RNCP|RS)[0-9]+")) {
            completer(saisie, "type", code.startsWith("RNCP") ? "RNCP" : "RS");
        } else if (type == null && !est(saisie, "type")) {
            saisie.refuser(rubriques.exiger("type"));
            dire(
                    temoin,
                    CauseTableur.FORME,
                    "code",
                    "Ce code ne commence pas par son répertoire, et le type n’est pas donné.",
                    "Écrivez le code en entier, par exemple RNCP19117 ou RS1710.");
        } else if (type != null && code.matches("[0-9]{1,6}") && type.matches("RNCP|RS")) {
            poser(saisie, "code", type + code);
            dire(
                    temoin,
                    CauseTableur.CODE_COMPLETE,
                    "code",
                    "Le code n’avait pas son répertoire : celui de la colonne du type a été mis devant.",
                    "Écrivez le code en entier, par exemple RNCP19117.");
        }
    }

    private void lieu(Saisie saisie, Temoin temoin) {
        rendreLesZeros(saisie, CODE_INSEE, temoin);
        pays(saisie, temoin);
        if (valeur(saisie, CODE_PAYS) == null) {
            rendreLesZeros(saisie, CODE_POSTAL, temoin);
        }
        rendreLesZeros(saisie, CODE_POSTAL_CENTRE, temoin);
        if (valeur(saisie, CODE_INSEE) != null && valeur(saisie, CODE_POSTAL) != null) {
            poser(saisie, CODE_POSTAL, null);
            dire(
                    temoin,
                    CauseTableur.NON_TRANSMIS,
                    CODE_POSTAL,
                    "Le code postal de naissance n’est pas transmis quand le code INSEE de la commune l’est.",
                    "Il n’y a rien à faire.");
        }
    }

    private void pays(Saisie saisie, Temoin temoin) {
        String commune = valeur(saisie, CODE_INSEE);
        String pays = valeur(saisie, CODE_PAYS);
        if (pays != null && pays.length() == CHIFFRES_COMMUNE && pays.startsWith(ETRANGER)) {
            poser(saisie, CODE_PAYS, pays.substring(2));
            dire(
                    temoin,
                    CauseTableur.CODE_COMPLETE,
                    CODE_PAYS,
                    "Le code du pays avait cinq chiffres : les trois derniers ont été gardés.",
                    "Écrivez les trois derniers chiffres du code INSEE du pays.");
        } else if (pays != null && pays.length() != CHIFFRES_PAYS) {
            rubriques.trouver(CODE_PAYS).ifPresent(rubrique -> {
                saisie.refuser(rubrique);
                temoin.retouche(
                        CauseTableur.LONGUEUR,
                        rubrique,
                        "Le code du pays n’a pas trois chiffres.",
                        "Écrivez les trois derniers chiffres du code INSEE du pays.");
            });
        } else if (pays == null && commune != null && commune.matches("99[0-9]{3}")) {
            completer(saisie, CODE_PAYS, commune.substring(2));
        }
    }

    private void rendreLesZeros(Saisie saisie, String cle, Temoin temoin) {
        String code = valeur(saisie, cle);
        if (code != null && code.matches("[0-9]{4}")) {
            poser(saisie, cle, "0" + code);
            dire(
                    temoin,
                    CauseTableur.ZERO_RENDU,
                    cle,
                    "Le tableur avait ôté le zéro du début de ce code : il a été remis.",
                    "Mettez la colonne au format « Texte », et vérifiez le code.");
        } else if (code != null && cle.equals(CODE_INSEE) && code.length() != CHIFFRES_COMMUNE) {
            rubriques.trouver(cle).ifPresent(rubrique -> {
                saisie.refuser(rubrique);
                temoin.retouche(
                        CauseTableur.LONGUEUR,
                        rubrique,
                        "Un code INSEE de commune a cinq caractères.",
                        "Écrivez le code INSEE de la commune de naissance, par exemple 01004, ou 99 et le code du pays.");
            });
        }
    }

    private void presence(Saisie saisie, String presence, String... donnees) {
        if (!est(saisie, presence)) {
            boolean dite = false;
            for (String donnee : donnees) {
                dite |= est(saisie, donnee);
            }
            completer(saisie, presence, Boolean.toString(dite));
        }
    }

    private @Nullable String valeur(Saisie saisie, String cle) {
        Optional<Rubrique> rubrique = rubriques.trouver(cle);
        return rubrique.isEmpty() ? null : saisie.valeur(rubrique.get());
    }

    private boolean est(Saisie saisie, String cle) {
        return rubriques
                .trouver(cle)
                .filter(rubrique -> saisie.dit(rubrique.rang()))
                .isPresent();
    }

    private void poser(Saisie saisie, String cle, @Nullable String texte) {
        saisie.poser(rubriques.exiger(cle), texte);
    }

    private void completer(Saisie saisie, String cle, String texte) {
        rubriques
                .trouver(cle)
                .filter(rubrique -> !saisie.dit(rubrique.rang()))
                .ifPresent(rubrique -> saisie.poser(rubrique, texte));
    }

    private void dire(Temoin temoin, CauseTableur cause, String cle, String message, String remede) {
        rubriques.trouver(cle).ifPresent(rubrique -> temoin.retouche(cause, rubrique, message, remede));
    }
}
