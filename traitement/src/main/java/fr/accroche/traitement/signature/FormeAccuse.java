package fr.accroche.traitement.signature;

import java.nio.charset.StandardCharsets;

/** The forms in which an accusé may come to be verified, told by its first bytes. */
public enum FormeAccuse {
    PDF("accusé en PDF"),
    JSON("accusé en JSON"),
    XML("accusé de traitement en XML"),
    CSV("accusé de traitement en CSV"),
    INCONNUE("document inconnu");

    private final String libelle;

    FormeAccuse(String libelle) {
        this.libelle = libelle;
    }

    /** In French, without an article. */
    public String libelle() {
        return libelle;
    }

    static FormeAccuse de(byte[] debut) {
        String texte = new String(debut, StandardCharsets.UTF_8);
        if (texte.startsWith("%PDF-")) {
            return PDF;
        }
        if (texte.startsWith("{")) {
            return JSON;
        }
        if (texte.startsWith("<?xml") && texte.contains("<rapport")) {
            return XML;
        }
        return texte.startsWith("\ufeffnature;") ? CSV : INCONNUE;
    }
}
