package fr.accroche.portail.gestion;

import fr.accroche.portail.compte.Membre;
import fr.accroche.portail.presentation.TexteFrancais;
import java.util.UUID;

/** A user as the pages of the team show it; texts are ready to be shown. */
record VueMembre(
        UUID id,
        String identifiant,
        String nomComplet,
        String mail,
        boolean administre,
        String role,
        Membre.Etat etat,
        String classe,
        String derniereConnexion,
        boolean estSoi) {
    static VueMembre de(Membre membre, UUID moi) {
        return new VueMembre(
                membre.id(),
                membre.identifiant().valeur(),
                TexteFrancais.lisible(membre.nomComplet()),
                TexteFrancais.lisible(membre.mail()),
                membre.administre(),
                membre.administre() ? "Administrateur" : "Utilisateur",
                membre.etat(),
                classe(membre.etat()),
                membre.derniereConnexion().map(TexteFrancais::dateHeure).orElse("jamais"),
                membre.id().equals(moi));
    }

    private static String classe(Membre.Etat etat) {
        return switch (etat) {
            case ACTIF -> "badge-statut-succes";
            case INVITE -> "badge-statut-en-cours";
            case DESACTIVE -> "badge-neutre";
        };
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "VueMembre[" + identifiant + "]";
    }
}
