package fr.accroche.portail.espace;

import fr.accroche.portail.presentation.VueStatut;
import java.util.UUID;

/**
 * A deposit as one row of a list; texts are ready to be shown.
 *
 * @param id in the address of its page
 * @param numero as on the accusés
 * @param nomFichier as the sender named it
 * @param taille in Ko or Mo
 * @param recu when, for people
 * @param recuIso when, for programs
 * @param statut in the guide's words
 * @param passagesOk their count, a dash while unknown
 * @param passagesKo their count, a dash while unknown
 * @param deposant organism that deposited it
 * @param certificateur in whose name, a dash while unknown
 */
record VueResume(
        UUID id,
        String numero,
        String nomFichier,
        String taille,
        String recu,
        String recuIso,
        VueStatut statut,
        String passagesOk,
        String passagesKo,
        String deposant,
        String certificateur) {}
