package fr.accroche.portail.organisme.immatriculation;

import fr.accroche.modele.IdContrat;
import fr.accroche.portail.notification.Lettre;
import fr.accroche.portail.notification.Lettre.Redaction;
import fr.accroche.portail.organisme.Mandat;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.OrganismeImmatricule;
import fr.accroche.portail.organisme.RoleOrganisme;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mails that carry identifiers: to each its own set (guide 4.3.1). The number of a déposant's contract and that of a
 * mandate are internal and never written.
 */
final class LettresIdentifiants {
    private static final String MATRICULE = "Matricule de votre organisme";
    private static final String CONTRAT = "Numéro de contrat";
    private static final String MATRICULE_CERTIFICATEUR = "Matricule de l’organisme certificateur";

    /** Gives the link of an account to open. */
    private final BiFunction<Organisme, RoleOrganisme, URI> liens;

    LettresIdentifiants(BiFunction<Organisme, RoleOrganisme, URI> liens) {
        this.liens = liens;
    }

    /** Situation 1, and the certificateur of situation 3: matricule and contract, for each of its SIRETs. */
    Lettre certificateur(List<OrganismeImmatricule> organismes, List<Mandat> donnes) {
        Redaction lettre = debut();
        for (OrganismeImmatricule organisme : organismes) {
            etablissement(lettre, organisme, organismes.size());
            ajouter(
                    lettre,
                    donnes.stream()
                            .filter(mandat -> mandat.certificateur()
                                    .id()
                                    .equals(organisme.organisme().id()))
                            .map(Mandat::deposant),
                    "Matricule de votre déposant,");
            lettre.lien(
                    "Inscrire votre organisme certificateur",
                    liens.apply(organisme.organisme(), RoleOrganisme.CERTIFICATEUR));
        }
        if (!donnes.isEmpty()) {
            lettre.paragraphe(
                    "Votre déposant reçoit de son côté les matricules dont il a besoin pour s’inscrire. Le vôtre vous"
                            + " permet d’ouvrir votre propre compte, pour suivre les dépôts faits en votre nom. Communiquez-lui votre"
                            + " numéro de contrat : il l’écrit dans les fichiers.");
        }
        return fin(lettre);
    }

    /** Situation 2: two accounts, so both matricules and the contract. */
    Lettre certificateurEtDeposant(List<OrganismeImmatricule> organismes, List<Mandat> recus) {
        Redaction lettre = debut().paragraphe(
                        "Vous déposez pour vous-même et pour d’autres certificateurs : vous ouvrez deux"
                                + " comptes, en réalisant l’inscription deux fois.");
        for (OrganismeImmatricule organisme : organismes) {
            etablissement(lettre, organisme, organismes.size());
            ajouter(
                    lettre,
                    recus.stream()
                            .filter(mandat -> mandat.deposant()
                                    .id()
                                    .equals(organisme.organisme().id()))
                            .map(Mandat::certificateur),
                    MATRICULE_CERTIFICATEUR);
            lettre.lien(
                            "Premier compte, « certificateur » : votre matricule et votre numéro de contrat",
                            liens.apply(organisme.organisme(), RoleOrganisme.CERTIFICATEUR))
                    .lien(
                            "Second compte, « déposant » : votre matricule et celui de l’organisme pour lequel vous déposez",
                            liens.apply(organisme.organisme(), RoleOrganisme.DEPOSANT));
        }
        if (recus.isEmpty()) {
            lettre.paragraphe(
                    "Aucun certificateur ne vous a encore déclaré comme déposant. Dès que l’un d’eux l’aura fait, par le"
                            + " formulaire de contact ou dans son espace, vous recevrez son matricule, nécessaire au second compte.");
        }
        return fin(lettre);
    }

    /** The déposant of situation 3: its matricule and the certificateur's. */
    Lettre deposant(OrganismeImmatricule deposant, List<Mandat> recus) {
        Redaction lettre = debut().paragraphe(
                        "Un organisme certificateur vous a choisi pour déposer ses fichiers en son nom.")
                .donnee(MATRICULE, deposant.organisme().matricule().valeur());
        ajouter(lettre, recus.stream().map(Mandat::certificateur), MATRICULE_CERTIFICATEUR);
        if (recus.size() > 1) {
            lettre.paragraphe("Un seul de ces matricules suffit à l’inscription : vous pourrez déposer pour tous.");
        }
        lettre.lien("Inscrire votre organisme déposant", liens.apply(deposant.organisme(), RoleOrganisme.DEPOSANT));
        return fin(lettre);
    }

    /** A role that comes later: a second sign-up (guide 4.3.1). */
    Lettre nouveauRole(OrganismeImmatricule organisme, RoleOrganisme role, IdContrat contrat) {
        boolean certificateur = role == RoleOrganisme.CERTIFICATEUR;
        Redaction lettre = debut().paragraphe(
                        certificateur
                                ? "Votre organisme peut maintenant déposer aussi pour lui-même. Réalisez une seconde fois"
                                        + " l’inscription, pour un second compte, « certificateur »."
                                : "Votre organisme peut maintenant déposer aussi pour d’autres certificateurs. Réalisez une"
                                        + " seconde fois l’inscription, pour un second compte, « déposant », avec le matricule d’un"
                                        + " certificateur qui vous a donné mandat.")
                .donnee(MATRICULE, organisme.organisme().matricule().valeur());
        if (certificateur) {
            lettre.donnee(CONTRAT, contrat.valeur());
        }
        return fin(lettre.lien("Ouvrir le second compte", liens.apply(organisme.organisme(), role)));
    }

    /** One line for each name: the SIRETs of an entity share theirs. */
    private static void ajouter(Redaction lettre, Stream<Organisme> organismes, String titre) {
        Map<String, String> matricules = organismes.collect(Collectors.toMap(
                Organisme::raisonSociale,
                organisme -> organisme.matricule().valeur(),
                (un, autre) -> un + ", " + autre,
                LinkedHashMap::new));
        matricules.forEach((nom, valeurs) -> lettre.donnee(titre + " « " + nom + " »", valeurs));
    }

    private static Redaction debut() {
        return Lettre.sur("Vos identifiants d’inscription au portail de dépôt")
                .paragraphe(
                        "Votre organisme est enregistré. Voici vos identifiants d’inscription : ils servent une seule fois, à"
                                + " ouvrir votre compte. Ne les communiquez qu’à la personne qui s’inscrira la première : elle deviendra"
                                + " l’administrateur du compte.");
    }

    private static void etablissement(Redaction lettre, OrganismeImmatricule organisme, int nombre) {
        if (nombre > 1) {
            lettre.paragraphe("Pour l’établissement de SIRET " + organisme.siret() + " :");
        }
        organisme
                .succession()
                .ifPresent(avant -> lettre.paragraphe("Ce SIRET remplace celui de l’organisme de matricule "
                        + avant.organisme().matricule() + " : les identifiants ci-dessous lui sont propres."));
        lettre.donnee(MATRICULE, organisme.organisme().matricule().valeur());
        IdContrat contrat = organisme.contrats().get(RoleOrganisme.CERTIFICATEUR);
        if (contrat != null) {
            lettre.donnee(CONTRAT, contrat.valeur());
        }
    }

    private static Lettre fin(Redaction lettre) {
        return lettre.paragraphe(
                        "Chaque lien ne sert qu’une fois, pendant sept jours. Si vous n’attendiez pas ce message, ne"
                                + " suivez aucun lien et prévenez-nous par le formulaire de contact.")
                .ecrire();
    }
}
