package fr.accroche.portail.gestion;

import fr.accroche.portail.organisme.EtatMandat;
import fr.accroche.portail.organisme.Mandat;
import fr.accroche.portail.presentation.TexteFrancais;
import java.time.LocalDate;
import java.util.UUID;

/** A mandate as its pages show it; texts are ready to be shown. */
record VueMandat(
        UUID id,
        String numero,
        String certificateur,
        String deposant,
        String debut,
        String fin,
        String etat,
        String classe,
        boolean revocable,
        String revocation) {
    static VueMandat de(Mandat mandat, LocalDate jour) {
        EtatMandat etat = mandat.etat(jour);
        return new VueMandat(
                mandat.id(),
                mandat.numero(),
                mandat.certificateur().raisonSociale() + " ("
                        + mandat.certificateur().matricule() + ")",
                mandat.deposant().raisonSociale() + " (" + mandat.deposant().matricule() + ")",
                TexteFrancais.date(mandat.debut()),
                mandat.fin().map(TexteFrancais::date).orElse("sans limite"),
                etat.libelle(),
                classe(etat),
                etat == EtatMandat.EN_COURS || etat == EtatMandat.A_VENIR,
                mandat.revocation()
                        .map(fin -> "Révoqué le " + TexteFrancais.dateHeure(fin.quand()) + "\u00a0: "
                                + TexteFrancais.lisible(fin.motif()))
                        .orElse(""));
    }

    private static String classe(EtatMandat etat) {
        return switch (etat) {
            case EN_COURS -> "badge-statut-succes";
            case A_VENIR -> "badge-statut-en-cours";
            case REVOQUE -> "badge-statut-erreurs";
            case ECHU -> "badge-neutre";
        };
    }
}
