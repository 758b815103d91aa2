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
import static fr.accroche.portail.organisme.contact.Champ.MOTIF;
import static fr.accroche.portail.organisme.contact.Champ.NOM;
import static fr.accroche.portail.organisme.contact.Champ.POUR_AUTRES;
import static fr.accroche.portail.organisme.contact.Champ.PRENOM;
import static fr.accroche.portail.organisme.contact.Champ.QUI_DEPOSE;
import static fr.accroche.portail.organisme.contact.Champ.RAISON_SOCIALE;
import static fr.accroche.portail.organisme.contact.Champ.REMPLACE;
import static fr.accroche.portail.organisme.contact.Champ.SIRET;

import fr.accroche.modele.RechercheNir;
import fr.accroche.modele.Siret;
import fr.accroche.portail.organisme.MotifContact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks what one step holds. Each fault is told once, by its field, with its remedy; the order is the page's. */
final class ControleSaisie {
    private static final Pattern MAIL_FORME =
            Pattern.compile("[^\\s@<>\"(),;:]+@[^\\s@<>\"(),;:]+\\.[^\\s@<>\"(),;:.]{2,}");
    private static final Pattern TELEPHONE_FORME = Pattern.compile("\\+?[0-9][0-9 .()-]{5,28}");
    private static final Set<String> OUI_NON = Set.of("oui", "non");

    private final BrouillonContact brouillon;
    private final Map<String, String> erreurs = new LinkedHashMap<>();

    private ControleSaisie(BrouillonContact brouillon) {
        this.brouillon = brouillon;
    }

    /** From the field's name to what is wrong with it; empty when the step is right. */
    static Map<String, String> de(EtapeContact etape, BrouillonContact brouillon) {
        ControleSaisie controle = new ControleSaisie(brouillon);
        controle.controler(etape);
        return controle.erreurs;
    }

    private void controler(EtapeContact etape) {
        switch (etape) {
            case SITUATION -> situation();
            case MESSAGE_LIBRE -> message();
            case ETABLISSEMENT -> etablissement();
            case ORGANISME -> obligatoire(RAISON_SOCIALE, "Écrivez le nom de votre organisme.");
            case REFERENT -> referent();
            case DEPOSANT -> deposant();
            case VOTRE_SITUATION, RECAPITULATIF -> {
                // nothing is typed there
            }
        }
        etape.champs().forEach(this::longueur);
    }

    private void situation() {
        choix(CERTIFIE, OUI_NON, "Dites si votre organisme délivre des certifications.");
        if (brouillon.vaut(CERTIFIE.nom(), "oui")) {
            choix(QUI_DEPOSE, Set.of("nous", "tiers"), "Dites qui déposera vos fichiers.");
            choix(POUR_AUTRES, OUI_NON, "Dites si vous déposerez aussi pour d’autres certificateurs.");
        }
    }

    private void message() {
        obligatoire(MESSAGE, "Écrivez votre question.");
        if (RechercheNir.estDans(valeur(MESSAGE))) {
            erreurs.put(
                    MESSAGE.nom(),
                    "Votre message contient un numéro de sécurité sociale : retirez-le, il ne nous est pas nécessaire.");
        }
    }

    private void etablissement() {
        siret(SIRET, "Écrivez le SIRET de votre organisme.");
        if (brouillon.vaut(MOTIF.nom(), MotifContact.NOUVEAU_SIRET.name())) {
            siret(ANCIEN_SIRET, "Écrivez le SIRET sous lequel nous vous connaissons.");
            if (!erreurs.containsKey(ANCIEN_SIRET.nom()) && lu(ANCIEN_SIRET).equals(lu(SIRET))) {
                erreurs.put(ANCIEN_SIRET.nom(), "Ce SIRET est le même que le nouveau : écrivez l’ancien.");
            }
            choix(REMPLACE, OUI_NON, "Dites si le nouveau SIRET remplace l’ancien.");
            if (brouillon.vaut(REMPLACE.nom(), "oui")
                    && SaisieContact.date(valeur(DATE_REMPLACEMENT)).isEmpty()) {
                erreurs.put(
                        DATE_REMPLACEMENT.nom(),
                        "Donnez la date à partir de laquelle le nouveau SIRET remplace l’ancien, comme 01/09/2026.");
            }
        }
        List<String> faux = SaisieContact.siretsIllisibles(valeur(AUTRES_SIRETS));
        if (!faux.isEmpty()) {
            erreurs.put(
                    AUTRES_SIRETS.nom(),
                    "Ce numéro n’est pas un SIRET : « " + faux.get(0)
                            + " ». Vérifiez ses 14 chiffres, un SIRET par ligne.");
        }
    }

    private void referent() {
        obligatoire(PRENOM, "Écrivez le prénom du référent.");
        obligatoire(NOM, "Écrivez le nom du référent.");
        mail(MAIL, "Écrivez l’adresse de courriel du référent.");
        if (!valeur(Champ.TELEPHONE).isEmpty()
                && !TELEPHONE_FORME.matcher(valeur(Champ.TELEPHONE)).matches()) {
            erreurs.put(
                    Champ.TELEPHONE.nom(), "Écrivez un numéro de téléphone, comme 01 23 45 67 89, ou laissez vide.");
        }
    }

    private void deposant() {
        siret(DEPOSANT_SIRET, "Écrivez le SIRET de l’organisme déposant.");
        if (!erreurs.containsKey(DEPOSANT_SIRET.nom()) && lu(DEPOSANT_SIRET).equals(lu(SIRET))) {
            erreurs.put(
                    DEPOSANT_SIRET.nom(),
                    "Ce SIRET est le vôtre. Si vous déposez vous-même, revenez à la première étape et changez de situation.");
        }
        obligatoire(DEPOSANT_RAISON_SOCIALE, "Écrivez le nom de l’organisme déposant.");
        choix(DEPOSANT_LIEN, Set.of("mandat", "partenaire"), "Dites ce qui vous lie à cet organisme.");
        if (brouillon.vaut(DEPOSANT_LIEN.nom(), "partenaire")) {
            erreurs.put(
                    DEPOSANT_LIEN.nom(),
                    "Un partenaire, qui prépare à vos certifications ou les fait passer, ne dépose pas pour vous. Donnez un"
                            + " organisme que vous avez mandaté pour déposer, ou déposez vous-même.");
        }
        obligatoire(DEPOSANT_PRENOM, "Écrivez le prénom du référent de l’organisme déposant.");
        obligatoire(DEPOSANT_NOM, "Écrivez le nom du référent de l’organisme déposant.");
        mail(DEPOSANT_MAIL, "Écrivez l’adresse de courriel du référent de l’organisme déposant.");
    }

    private void obligatoire(Champ champ, String message) {
        if (valeur(champ).isEmpty()) {
            erreurs.put(champ.nom(), message);
        }
    }

    private void choix(Champ champ, Set<String> permis, String message) {
        if (!permis.contains(valeur(champ))) {
            erreurs.put(champ.nom(), message);
        }
    }

    private void siret(Champ champ, String siVide) {
        if (valeur(champ).isEmpty()) {
            erreurs.put(champ.nom(), siVide);
        } else if (lu(champ).isEmpty()) {
            erreurs.put(
                    champ.nom(),
                    "Ce numéro n’est pas un SIRET : il a 14 chiffres, dont le dernier se calcule. Recopiez-le depuis un"
                            + " document officiel.");
        }
    }

    private void mail(Champ champ, String siVide) {
        if (valeur(champ).isEmpty()) {
            erreurs.put(champ.nom(), siVide);
        } else if (!MAIL_FORME.matcher(valeur(champ)).matches()) {
            erreurs.put(champ.nom(), "Cette adresse n’est pas complète : écrivez-la comme nom@organisme.fr.");
        }
    }

    private void longueur(Champ champ) {
        if (valeur(champ).length() > champ.longueurMaximale()) {
            erreurs.putIfAbsent(
                    champ.nom(), "Ce texte est trop long : " + champ.longueurMaximale() + " caractères au plus.");
        }
    }

    private Optional<Siret> lu(Champ champ) {
        return Siret.lire(valeur(champ));
    }

    private String valeur(Champ champ) {
        return brouillon.valeur(champ.nom());
    }
}
