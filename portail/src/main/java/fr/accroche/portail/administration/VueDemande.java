package fr.accroche.portail.administration;

import fr.accroche.portail.organisme.Demande;
import fr.accroche.portail.organisme.EtatDemande;
import fr.accroche.portail.organisme.OrigineDemande;
import fr.accroche.portail.presentation.TexteFrancais;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A request as the queue shows it.
 *
 * @param age since it came, in words
 * @param enRetard it has waited longer than a working day
 */
record VueDemande(
        UUID id,
        String reference,
        String raisonSociale,
        String situation,
        String etat,
        String recue,
        String recueIso,
        String age,
        boolean enRetard,
        boolean aVerifier,
        boolean suspecte,
        String agent) {
    private static final Duration UN_JOUR = Duration.ofDays(1);

    static VueDemande de(Demande demande, Instant maintenant, Agents agents) {
        Duration age = Duration.between(demande.recueLe(), maintenant);
        return new VueDemande(
                demande.id(),
                demande.reference(),
                TexteFrancais.lisible(demande.raisonSociale()),
                situation(demande),
                demande.etat().libelle(),
                TexteFrancais.dateHeure(demande.recueLe()),
                demande.recueLe().toString(),
                age(age),
                demande.etat() == EtatDemande.RECUE && age.compareTo(UN_JOUR) > 0,
                demande.estAVerifier(),
                demande.suspecte(),
                demande.agent().map(agents::nom).orElse(""));
    }

    private static String situation(Demande demande) {
        String nature = demande.situation()
                .map(situation -> "situation n°\u00a0" + situation.numero())
                .orElseGet(() -> switch (demande.motif()) {
                    case NOUVEAU_SIRET -> "nouveau SIRET";
                    case QUESTION -> "question";
                    case ACCROCHAGE -> "accrochage";
                });
        return demande.origine() == OrigineDemande.ANNUAIRE ? nature + ", de l’annuaire" : nature;
    }

    static String age(Duration age) {
        if (age.toDays() > 0) {
            return TexteFrancais.accorde(age.toDays(), "jour", "jours");
        }
        if (age.toHours() > 0) {
            return TexteFrancais.accorde(age.toHours(), "heure", "heures");
        }
        return age.toMinutes() > 0 ? TexteFrancais.accorde(age.toMinutes(), "minute", "minutes") : "moins d’une minute";
    }
}
