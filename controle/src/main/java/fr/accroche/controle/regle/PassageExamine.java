package fr.accroche.controle.regle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A passage under examination. Accessors answer null for a datum that is absent, nil or refused by the schema, so that a
 * rule speaks only of what could be read.
 *
 * @param racine the {@code passageCertification} element
 * @param dateReference the day the rules are judged at
 * @param idTechniqueDejaVu an earlier passage of the file has the same idTechnique
 */
public record PassageExamine(Donnee racine, LocalDate dateReference, boolean idTechniqueDejaVu) {
    /** The element at the end of this path of tags, or null. */
    public @Nullable Donnee donnee(String... balises) {
        Donnee ici = racine;
        for (String balise : balises) {
            Donnee enfant = ici.enfant(balise);
            if (enfant == null) {
                return null;
            }
            ici = enfant;
        }
        return ici;
    }

    /** The civil data of the holder. */
    public @Nullable Donnee titulaire() {
        return donnee("identificationTitulaire", "titulaire");
    }

    public @Nullable String texte(String... balises) {
        Donnee donnee = donnee(balises);
        return donnee == null ? null : donnee.valeur();
    }

    public @Nullable LocalDate date(String... balises) {
        return Valeurs.date(texte(balises));
    }

    public @Nullable Boolean booleen(String... balises) {
        return Valeurs.booleen(texte(balises));
    }
}
