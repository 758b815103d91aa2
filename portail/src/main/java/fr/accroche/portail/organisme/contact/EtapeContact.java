package fr.accroche.portail.organisme.contact;

import static fr.accroche.portail.organisme.contact.Champ.ANCIEN_SIRET;
import static fr.accroche.portail.organisme.contact.Champ.AUTRES_SIRETS;
import static fr.accroche.portail.organisme.contact.Champ.CERTIFIE;
import static fr.accroche.portail.organisme.contact.Champ.DATE_REMPLACEMENT;
import static fr.accroche.portail.organisme.contact.Champ.DEPOSANT_LIEN;
import static fr.accroche.portail.organisme.contact.Champ.DEPOSANT_MAIL;
import static fr.accroche.portail.organisme.contact.Champ.DEPOSANT_NOM;
import static fr.accroche.portail.organisme.contact.Champ.DEPOSANT_PRENOM;
import static fr.accroche.portail.organisme.contact.Champ.DEPOSANT_RAISON_SOCIALE;
import static fr.accroche.portail.organisme.contact.Champ.DEPOSANT_SIRET;
import static fr.accroche.portail.organisme.contact.Champ.MAIL;
import static fr.accroche.portail.organisme.contact.Champ.MESSAGE;
import static fr.accroche.portail.organisme.contact.Champ.NOM;
import static fr.accroche.portail.organisme.contact.Champ.PIEGE;
import static fr.accroche.portail.organisme.contact.Champ.POUR_AUTRES;
import static fr.accroche.portail.organisme.contact.Champ.PRENOM;
import static fr.accroche.portail.organisme.contact.Champ.QUI_DEPOSE;
import static fr.accroche.portail.organisme.contact.Champ.RAISON_SOCIALE;
import static fr.accroche.portail.organisme.contact.Champ.REMPLACE;
import static fr.accroche.portail.organisme.contact.Champ.SIRET;
import static fr.accroche.portail.organisme.contact.Champ.TELEPHONE;

import fr.accroche.portail.organisme.MotifContact;
import fr.accroche.portail.organisme.SituationDepot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of the contact form: one page each, and the fields that this page alone may set. */
enum EtapeContact {
    SITUATION("situation", "Qui dépose pour qui ?", CERTIFIE, QUI_DEPOSE, POUR_AUTRES),
    VOTRE_SITUATION("votre-situation", "Votre situation"),
    MESSAGE_LIBRE("message", "Votre question", RAISON_SOCIALE, MESSAGE),
    ETABLISSEMENT("siret", "Vos SIRET", SIRET, AUTRES_SIRETS, ANCIEN_SIRET, REMPLACE, DATE_REMPLACEMENT),
    ORGANISME("organisme", "Votre organisme", RAISON_SOCIALE),
    REFERENT("referent", "Votre référent", PRENOM, NOM, MAIL, TELEPHONE),
    DEPOSANT(
            "deposant",
            "Votre déposant",
            DEPOSANT_SIRET,
            DEPOSANT_RAISON_SOCIALE,
            DEPOSANT_LIEN,
            DEPOSANT_PRENOM,
            DEPOSANT_NOM,
            DEPOSANT_MAIL),
    RECAPITULATIF("recapitulatif", "Vérifiez avant d’envoyer", PIEGE);

    private final String chemin;
    private final String titre;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Champ> champs;

    EtapeContact(String chemin, String titre, Champ... champs) {
        this.chemin = chemin;
        this.titre = titre;
        this.champs = List.of(champs);
    }

    /** Last part of the address; the template has the same name. */
    String chemin() {
        return chemin;
    }

    String titre() {
        return titre;
    }

    List<Champ> champs() {
        return champs;
    }

    static Optional<EtapeContact> lire(String chemin) {
        return Stream.of(values()).filter(etape -> etape.chemin.equals(chemin)).findFirst();
    }

    /** The steps of this draft, in order; they depend on its motive and situation. */
    static List<EtapeContact> de(BrouillonContact brouillon) {
        MotifContact motif = MotifContact.valueOf(brouillon.valeur(Champ.MOTIF.nom()));
        return switch (motif) {
            case QUESTION -> List.of(MESSAGE_LIBRE, REFERENT, RECAPITULATIF);
            case NOUVEAU_SIRET -> List.of(ETABLISSEMENT, ORGANISME, REFERENT, RECAPITULATIF);
            case ACCROCHAGE ->
                situation(brouillon).filter(SituationDepot.PAR_TIERS::equals).isPresent()
                        ? List.of(
                                SITUATION, VOTRE_SITUATION, ETABLISSEMENT, ORGANISME, REFERENT, DEPOSANT, RECAPITULATIF)
                        : List.of(SITUATION, VOTRE_SITUATION, ETABLISSEMENT, ORGANISME, REFERENT, RECAPITULATIF);
        };
    }

    /** What the answers to the three questions make; empty for none of the three situations. */
    static Optional<SituationDepot> situation(BrouillonContact brouillon) {
        if (!brouillon.vaut(CERTIFIE.nom(), "oui")) {
            return Optional.empty();
        }
        boolean tiers = brouillon.vaut(QUI_DEPOSE.nom(), "tiers");
        boolean pourAutres = brouillon.vaut(POUR_AUTRES.nom(), "oui");
        if (tiers) {
            return pourAutres ? Optional.empty() : Optional.of(SituationDepot.PAR_TIERS);
        }
        return Optional.of(pourAutres ? SituationDepot.PROPRE_ET_TIERS : SituationDepot.PROPRE);
    }
}
