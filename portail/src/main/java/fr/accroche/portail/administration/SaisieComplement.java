package fr.accroche.portail.administration;

import fr.accroche.portail.organisme.ActeDemande;
import fr.accroche.portail.organisme.Demande;
import fr.accroche.portail.organisme.MotifContact;
import fr.accroche.portail.organisme.Referent;
import fr.accroche.portail.organisme.SituationDepot;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an agent corrects of a request, as typed.
 *
 * @param champs by field name
 */
record SaisieComplement(Map<String, String> champs) {
    private static final String FORME_MAIL = "[^\\s@<>\"(),;:]+@[^\\s@<>\"(),;:]+\\.[^\\s@<>\"(),;:.]{2,}";
    private static final int LONGUEUR = 254;

    SaisieComplement {
        champs = Map.copyOf(champs);
    }

    static SaisieComplement de(Demande demande) {
        Map<String, String> champs = new HashMap<>();
        champs.put("raisonSociale", demande.raisonSociale());
        champs.put("situation", demande.situation().map(Enum::name).orElse(""));
        demande.referent().ifPresent(referent -> {
            champs.put("prenom", referent.prenom());
            champs.put("nom", referent.nom());
            champs.put("mail", referent.mail());
            champs.put("telephone", referent.telephone());
        });
        demande.deposant()
                .ifPresent(deposant ->
                        champs.put("deposantMail", deposant.referent().mail()));
        return new SaisieComplement(champs);
    }

    /** These fields and no others, without blanks around nor characters that cannot be seen. */
    static SaisieComplement lire(Map<String, String> recus) {
        Map<String, String> champs = new HashMap<>();
        Stream.of("raisonSociale", "situation", "prenom", "nom", "mail", "telephone", "deposantMail")
                .forEach(nom -> Optional.ofNullable(recus.get(nom))
                        .ifPresent(recu -> champs.put(
                                nom, recu.replaceAll("\\p{Cntrl}", " ").strip())));
        return new SaisieComplement(champs);
    }

    Map<String, String> erreurs(Demande demande) {
        Map<String, String> erreurs = new LinkedHashMap<>();
        exiger(erreurs, "raisonSociale", "Écrivez le nom de l’organisme.");
        if (demande.motif() == MotifContact.ACCROCHAGE && situation().isEmpty()) {
            erreurs.put("situation", "Choisissez la situation.");
        }
        exiger(erreurs, "prenom", "Écrivez le prénom du référent.");
        exiger(erreurs, "nom", "Écrivez le nom du référent.");
        mail(erreurs, "mail");
        if (demande.deposant().isPresent()) {
            mail(erreurs, "deposantMail");
        }
        champs.forEach((nom, valeur) -> {
            if (valeur.length() > LONGUEUR) {
                erreurs.put(nom, "Ce texte est trop long : " + LONGUEUR + " caractères au plus.");
            }
        });
        return erreurs;
    }

    private void exiger(Map<String, String> erreurs, String nom, String message) {
        if (valeur(nom).isEmpty()) {
            erreurs.put(nom, message);
        }
    }

    private void mail(Map<String, String> erreurs, String nom) {
        if (!valeur(nom).matches(FORME_MAIL)) {
            erreurs.put(nom, "Écrivez une adresse complète, comme nom@organisme.fr.");
        }
    }

    ActeDemande acte() {
        return new ActeDemande.Completer(
                valeur("raisonSociale"),
                situation(),
                new Referent(valeur("prenom"), valeur("nom"), valeur("mail"), valeur("telephone")),
                Optional.of(valeur("deposantMail")).filter(mail -> !mail.isEmpty()));
    }

    private Optional<SituationDepot> situation() {
        return Stream.of(SituationDepot.values())
                .filter(connue -> connue.name().equals(valeur("situation")))
                .findFirst();
    }

    private String valeur(String nom) {
        return champs.getOrDefault(nom, "");
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "SaisieComplement[*****]";
    }
}
