package fr.accroche.portail.depot;

import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.Portee;
import fr.accroche.modele.Position;

/**
 * The rules that concern a deposit as a whole, in the order they are judged. The first that fails makes the file
 * « traitement avec erreurs ».
 */
enum RegleDepot {
    EMETTEUR(
            "DEP-EMETTEUR-AUTRE",
            "L’idClient de l’émetteur n’est pas le matricule de votre organisme.",
            "Indiquez dans emetteur/idClient le matricule de l’organisme qui dépose, puis déposez de nouveau le fichier.",
            "/flux/emetteur/idClient"),
    CERTIFICATEUR(
            "DEP-CERTIFICATEUR-NON-AUTORISE",
            "Votre organisme ne peut pas déposer pour le certificateur nommé dans le fichier : matricule inconnu,"
                    + " contrat échu, ou mandat absent, échu ou révoqué.",
            "Vérifiez l’idClient du certificateur ; s’il est juste, demandez à ce certificateur de déclarer votre"
                    + " organisme comme déposant.",
            "/flux/emetteur/certificateurs/certificateur/idClient"),
    MANDAT_REVOQUE(
            "DEP-MANDAT-REVOQUE",
            "Le certificateur nommé dans le fichier a révoqué le mandat de votre organisme : rien n’est plus accepté en son"
                    + " nom, même d’un envoi commencé avant la révocation.",
            "Adressez-vous à ce certificateur ; s’il vous donne un nouveau mandat, déposez de nouveau le fichier.",
            "/flux/emetteur/certificateurs/certificateur/idClient"),
    CERTIFICATEUR_AUTRE(
            "DEP-CERTIFICATEUR-AUTRE",
            "Le fichier nomme un autre certificateur que celui pour lequel vous avez choisi de travailler.",
            "Vérifiez l’idClient du certificateur ; s’il est juste, choisissez ce certificateur en haut de la page, puis"
                    + " déposez de nouveau le fichier.",
            "/flux/emetteur/certificateurs/certificateur/idClient"),
    CONTRAT(
            "DEP-CONTRAT-AUTRE",
            "L’idContrat du fichier n’est pas celui du contrat en vigueur de ce certificateur.",
            "Indiquez le numéro de contrat que le certificateur a reçu à son inscription.",
            "/flux/emetteur/certificateurs/certificateur/idContrat"),
    FLUX(
            "DEP-IDFLUX-DEJA-ACCEPTE",
            "Un fichier portant cet idFlux a déjà été accepté pour votre organisme.",
            "Donnez un nouvel idFlux à chaque fichier. Si ce fichier est le même, il n’y a rien à refaire.",
            "/flux/idFlux");

    private final String code;
    private final String message;
    private final String remede;
    private final String chemin;

    RegleDepot(String code, String message, String remede, String chemin) {
        this.code = code;
        this.message = message;
        this.remede = remede;
        this.chemin = chemin;
    }

    /** The fault; its place is the file as a whole. */
    Anomalie anomalie() {
        return anomalie("");
    }

    /** @param precision a sentence that ends the message, empty or begun by a space */
    Anomalie anomalie(String precision) {
        return new Anomalie(
                new CodeAnomalie(code),
                Gravite.ERREUR,
                Portee.FICHIER,
                Position.DEBUT,
                chemin,
                null,
                null,
                message + precision,
                remede);
    }
}
