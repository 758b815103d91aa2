package fr.accroche.controle.anomalie;

import java.util.List;

/** What the dictionary says of the flux as a whole: its key, who sends it, for whom. */
public final class AnomaliesEntete {
    public static final DefinitionAnomalie ID_FLUX_UUID = DefinitionAnomalie.avertissementFichier(
                    "DIC-ID-FLUX-UUID",
                    "idFlux qui n’est pas un UUID",
                    "L’idFlux n’a pas la forme d’un UUID, que le dictionnaire demande pour qu’il soit unique.",
                    "Faites produire un UUID par votre logiciel à chaque envoi.",
                    "<cpf:idFlux>5b1f0c1e-7a1d-4c55-9a40-2b8c6f3d9e01</cpf:idFlux>",
                    "Dictionnaire des données, 1.1")
            .contre("<cpf:idFlux>envoi-de-mars</cpf:idFlux>");

    public static final DefinitionAnomalie ID_CLIENT_FORME = DefinitionAnomalie.avertissementFichier(
                    "DIC-ID-CLIENT-FORME",
                    "Matricule d’une forme inhabituelle",
                    "Cet idClient ne ressemble pas à un matricule (BCR) : huit lettres majuscules ou chiffres.",
                    "Recopiez le matricule que la Caisse des Dépôts vous a communiqué.",
                    "<cpf:idClient>00ACC001</cpf:idClient>",
                    "Dictionnaire des données, 2.1 et 3.1")
            .contre("<cpf:idClient>00-acc 1</cpf:idClient>");

    public static final DefinitionAnomalie ID_CONTRAT_FORME = DefinitionAnomalie.avertissementFichier(
                    "DIC-ID-CONTRAT-FORME",
                    "Numéro de contrat d’une forme inhabituelle",
                    "Cet idContrat ne ressemble pas à un numéro de contrat : des lettres et des chiffres, sans espace.",
                    "Recopiez le numéro du contrat qui lie le déposant et le certificateur, par exemple MCFCER000123.",
                    "<cpf:idContrat>MCFCER000900</cpf:idContrat>",
                    "Dictionnaire des données, 3.2")
            .contre("<cpf:idContrat>contrat n° 900</cpf:idContrat>");

    /** As long as a withdrawal is not open: it must never be read as a creation. */
    public static final DefinitionAnomalie ACTION_SUPPRESSION = DefinitionAnomalie.fichier(
                    "DEP-ACTION-SUPPRESSION",
                    "Suppression demandée",
                    "Le fichier demande la suppression de ses passages, ce qui n’est pas encore ouvert : il est refusé en "
                            + "entier, rien n’est créé ni supprimé.",
                    "Pour déclarer ces passages, écrivez CREATION ou retirez la balise action ; pour en supprimer, "
                            + "ne déposez pas ce fichier.",
                    "<cpf:action>CREATION</cpf:action>",
                    "Schéma 1.1.5 reconstitué ; choix d’Accroche")
            .contre("<cpf:action>SUPPRESSION</cpf:action>");

    private AnomaliesEntete() {}

    /** All of them, in the order in which they are looked for. */
    static List<DefinitionAnomalie> toutes() {
        return List.of(ID_FLUX_UUID, ID_CLIENT_FORME, ID_CONTRAT_FORME, ACTION_SUPPRESSION);
    }
}
