package fr.accroche.nirisation.score;

import java.util.List;
import java.util.function.Predicate;

/**
 * A reason not to name the best candidate, whatever its score.
 *
 * @param nom as the audit prints it
 * @param cause class of the refusal
 * @param oppose true when it applies
 */
record Veto(String nom, Cause cause, Predicate<Cas> oppose) {
    /** Nobody obtains a certification before; the youngest lawful candidates to the brevet are about that age. */
    private static final int AGE_MINIMUM = 14;

    /** All vetoes, in the order in which they are asked; the first that applies is told. */
    static final List<Veto> TOUS = List.of(
            new Veto("lignes identiques au registre", Cause.PLUSIEURS_CANDIDATS, Veto::deuxLignesIdentiques),
            new Veto("prénom discordant", Cause.JUMEAU_OU_FRATRIE, cas -> cas.discorde(Critere.PRENOM)),
            new Veto(
                    "prénom voisin, partiel ou d’un autre rang, sans appui",
                    Cause.JUMEAU_OU_FRATRIE,
                    Veto::prenomSansAppui),
            new Veto("nom discordant", Cause.DISCORDANCE, cas -> cas.discorde(Critere.NOM)),
            new Veto("naissance discordante", Cause.DISCORDANCE, Veto::naissanceDiscordante),
            new Veto("lieu discordant, sans appui", Cause.DISCORDANCE, Veto::lieuSansAppui),
            new Veto("lieu inconnu, prénoms connus d’un seul côté", Cause.DONNEES_INSUFFISANTES, Veto::deuxSilences),
            new Veto("deux discordances", Cause.DISCORDANCE, Veto::deuxDiscordances),
            new Veto("frappes sur nom et prénom", Cause.DISCORDANCE, Veto::deuxNomsApprochants),
            new Veto("sexe discordant", Cause.DISCORDANCE, Veto::sexeSeulDiscordant),
            new Veto("naissance sans jour sûr", Cause.DONNEES_INSUFFISANTES, Veto::jourIncertain),
            new Veto("moins de 14 ans à la délivrance", Cause.DISCORDANCE, Veto::tropJeune),
            new Veto("décès avant la délivrance", Cause.DISCORDANCE, Veto::dejaMort));

    /**
     * What a veto looks at.
     *
     * @param question what was asked
     * @param elu the best candidate
     * @param releve what else was met
     * @param poids with which it was weighed
     */
    record Cas(Question question, Comparaison elu, Releve releve, Poids poids) {
        boolean discorde(Critere critere) {
            return elu.accord(critere) == Accord.DISCORDANT;
        }

        boolean estSansAppui() {
            return !elu.aUnAppui();
        }

        /** Bits of the chance that a stranger agrees as much. */
        double rarete(Critere critere) {
            return elu.bits(critere) - poids.bits(elu.niveau(critere));
        }

        boolean approche(Critere critere) {
            return elu.accord(critere) == Accord.PROCHE;
        }
    }

    /** Without a link between them two rows are two persons, be they ever so alike. */
    private static boolean deuxLignesIdentiques(Cas cas) {
        return cas.releve().avance() == 0;
    }

    /**
     * A twin's first name may be another's second one, a part of it, or a letter away: another name has to agree, or all the
     * rest when the only first name written is the second one of the registry and seldom a first one.
     */
    private static boolean prenomSansAppui(Cas cas) {
        return cas.estSansAppui() && peutEtreUnJumeau(cas) && !Palier.estUnAutreRangIsole(cas);
    }

    /** Whose first name is no plain slip, or any slip where one side alone knows other first names. */
    private static boolean peutEtreUnJumeau(Cas cas) {
        return switch (cas.elu().niveau(Critere.PRENOM)) {
            case PRENOM_AUTRE_RANG, PRENOM_PARTIEL, PRENOM_VOISIN, PRENOM_FRAPPES -> true;
            case PRENOM_FRAPPE, PRENOM_SON -> cas.elu().niveau(Critere.AUTRES_PRENOMS) == Niveau.AUTRES_PRENOMS_TUS;
            default -> false;
        };
    }

    /** Father and son of one name; now and then both were born on the same day of the year. */
    private static boolean naissanceDiscordante(Cas cas) {
        return cas.discorde(Critere.NAISSANCE)
                || (cas.elu().niveau(Critere.NAISSANCE) == Niveau.NAISSANCE_AUTRE_ANNEE && cas.estSansAppui());
    }

    /** A namesake born on the same day elsewhere: another name has to agree, or all the rest within a department. */
    private static boolean lieuSansAppui(Cas cas) {
        return (cas.discorde(Critere.LIEU) || cas.approche(Critere.LIEU))
                && cas.estSansAppui()
                && !Palier.estUnDepartementIsole(cas);
    }

    /** A namesake of the same day whose place nobody tells, and whose other first names one side alone knows. */
    private static boolean deuxSilences(Cas cas) {
        return cas.elu().niveau(Critere.LIEU) == Niveau.LIEU_MUET
                && cas.elu().niveau(Critere.AUTRES_PRENOMS) == Niveau.AUTRES_PRENOMS_TUS
                && cas.estSansAppui();
    }

    /** Two criteria that do not change in a life disagree, or one does and the date of birth needs a slip too. */
    private static boolean deuxDiscordances(Cas cas) {
        int discordances = cas.elu().discordances();
        return discordances >= 2 || (discordances == 1 && cas.elu().approximations() >= 1);
    }

    private static boolean deuxNomsApprochants(Cas cas) {
        return cas.approche(Critere.NOM)
                && cas.approche(Critere.PRENOM)
                && cas.elu().niveau(Critere.NOM) != Niveau.NOM_INVERSE;
    }

    /** A wrong sex is a slip of one box when all the rest is exact, the place included. */
    private static boolean sexeSeulDiscordant(Cas cas) {
        return cas.discorde(Critere.SEXE)
                && !(cas.elu().nomsExacts()
                        && cas.elu().accord(Critere.NAISSANCE) == Accord.EXACT
                        && cas.elu().accord(Critere.LIEU) == Accord.EXACT);
    }

    /**
     * A birth abroad on 1 January, or without day or month on either side: exact names and place, and nobody else of these
     * names in the year whom nothing sent contradicts.
     */
    private static boolean jourIncertain(Cas cas) {
        Comparaison elu = cas.elu();
        return !elu.aUnJourSur()
                && !(elu.nomsExacts()
                        && elu.accord(Critere.LIEU) == Accord.EXACT
                        && cas.releve().memesNoms() <= 1);
    }

    /** By the registry's day of birth, an unknown month or day taken as the first one: nobody is held for too young. */
    private static boolean tropJeune(Cas cas) {
        int delivrance = cas.question().delivrance();
        return delivrance != 0 && delivrance - cas.elu().naissance() < AGE_MINIMUM * 10_000;
    }

    private static boolean dejaMort(Cas cas) {
        int delivrance = cas.question().delivrance();
        return delivrance != 0
                && cas.elu().deces() != 0
                && delivrance > cas.elu().deces();
    }
}
