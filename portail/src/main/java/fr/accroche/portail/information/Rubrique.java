package fr.accroche.portail.information;

import java.util.Arrays;
import java.util.Optional;

/** A kind of published text, and where its texts are read. */
public enum Rubrique {
    ACTUALITE("actualites", "Actualités", "/actualites/"),
    REGLEMENTATION("reglementation", "Réglementation", "/reglementation#"),
    GUIDE("guides", "Guides", "/guides/"),
    QUESTION("aide", "Questions fréquentes", "/aide#"),
    TERME("glossaire", "Glossaire", "/glossaire#"),
    PAGE("pages", "Le portail", "/");

    private final String dossier;
    private final String libelle;
    private final String prefixe;

    Rubrique(String dossier, String libelle, String prefixe) {
        this.dossier = dossier;
        this.libelle = libelle;
        this.prefixe = prefixe;
    }

    /** As it is written on screen. */
    public String libelle() {
        return libelle;
    }

    /** The entry of the menu under which its pages stand, empty when there is none. */
    public String menu() {
        return this == PAGE ? "" : dossier;
    }

    /** Where the text of this key is read, from the root of the portal. */
    public String chemin(String cle) {
        return prefixe + cle;
    }

    /** The one whose first texts stand in this folder. */
    static Optional<Rubrique> duDossier(String dossier) {
        return Arrays.stream(values())
                .filter(rubrique -> rubrique.dossier.equals(dossier))
                .findFirst();
    }
}
