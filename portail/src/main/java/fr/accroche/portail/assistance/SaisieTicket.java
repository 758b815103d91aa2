package fr.accroche.portail.assistance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The form of a new ticket, as it was typed. */
record SaisieTicket(String motif, String sujet, String texte) {
    static final int LONGUEUR_SUJET = 150;
    static final int LONGUEUR_TEXTE = 5000;
    static final SaisieTicket VIDE = new SaisieTicket("", "", "");

    Optional<MotifTicket> motifLu() {
        return Arrays.stream(MotifTicket.values())
                .filter(connu -> connu.name().equals(motif))
                .findFirst();
    }

    /** By field, in the order of the form. */
    Map<String, String> erreurs() {
        Map<String, String> erreurs = new LinkedHashMap<>();
        if (motifLu().isEmpty()) {
            erreurs.put("motif", "Choisissez ce que concerne votre question.");
        }
        TexteLibre.refus(sujet, LONGUEUR_SUJET).ifPresent(refus -> erreurs.put("sujet", "Sujet\u00a0: " + refus));
        TexteLibre.refus(texte, LONGUEUR_TEXTE).ifPresent(refus -> erreurs.put("texte", "Message\u00a0: " + refus));
        return erreurs;
    }

    /** Masked: it may hold anything. */
    @Override
    public String toString() {
        return "SaisieTicket[*****]";
    }
}
