package fr.accroche.portail.espace;

import fr.accroche.portail.depot.EtapeDepot;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.espace.EtapeFrise.Etat;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.traitement.StatutTraitement;
import java.util.List;
import java.util.stream.Stream;

/** Writes the timeline of a deposit from what is known of it. */
final class FriseDepot {
    private static final String SANS_DETAIL = "";

    private final SuiviDepot depot;

    FriseDepot(SuiviDepot depot) {
        this.depot = depot;
    }

    List<EtapeFrise> etapes() {
        Stream<EtapeFrise> debut = Stream.of(recu(), controle());
        return depot.statut() == StatutTraitement.TRAITEMENT_AVEC_ERREURS
                ? Stream.concat(debut, Stream.of(accuse())).toList()
                : Stream.concat(debut, Stream.of(enregistrement(), accuse())).toList();
    }

    private EtapeFrise recu() {
        return new EtapeFrise(
                "Fichier reçu",
                "Le " + TexteFrancais.dateHeure(depot.recuLe()) + ". L’accusé de réception est disponible.",
                Etat.FAITE);
    }

    private EtapeFrise controle() {
        String titre = "Contrôle du fichier et nirisation";
        return switch (depot.statut()) {
            case TRAITEMENT_EN_COURS ->
                new EtapeFrise(
                        titre,
                        "La structure et les données sont contrôlées, et chaque titulaire est recherché.",
                        etat(EtapeDepot.CONTROLE_ET_NIRISATION));
            case TRAITEMENT_AVEC_ERREURS ->
                new EtapeFrise(
                        "Contrôle du fichier", erreurs() + "\u00a0: le fichier est refusé en entier.", Etat.REFUSEE);
            case TRAITE_AVEC_SUCCES -> new EtapeFrise(titre, "Tous les titulaires ont été trouvés.", Etat.FAITE);
            case TRAITE_AVEC_ERREURS -> new EtapeFrise(titre, passagesKo() + ".", Etat.REFUSEE);
        };
    }

    private EtapeFrise enregistrement() {
        String detail = depot.estTermine()
                ? TexteFrancais.accorde(depot.compteurs().ok(), "passage acquis", "passages acquis") + "."
                : SANS_DETAIL;
        return new EtapeFrise("Enregistrement des passages OK", detail, etat(EtapeDepot.PUBLICATION));
    }

    private EtapeFrise accuse() {
        return depot.termineLe()
                .map(fin ->
                        new EtapeFrise("Accusé de traitement", "Le " + TexteFrancais.dateHeure(fin) + ".", Etat.FAITE))
                .orElseGet(() -> new EtapeFrise("Accusé de traitement", SANS_DETAIL, Etat.A_VENIR));
    }

    private Etat etat(EtapeDepot etape) {
        int ecart = depot.etape().compareTo(etape);
        if (depot.estTermine() || ecart > 0) {
            return Etat.FAITE;
        }
        return ecart == 0 ? Etat.EN_COURS : Etat.A_VENIR;
    }

    private String erreurs() {
        return TexteFrancais.accorde(depot.compteurs().anomalies(), "erreur", "erreurs");
    }

    private String passagesKo() {
        return TexteFrancais.accorde(depot.compteurs().ko(), "passage KO", "passages KO");
    }
}
