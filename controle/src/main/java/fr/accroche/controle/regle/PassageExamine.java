package fr.accroche.controle.regle;

import fr.accroche.modele.DateNaissance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A passage under examination. Accessors answer null for a datum that is absent, nil or refused by the schema, so that a
 * rule speaks only of what could be read. What several rules ask is worked out once. For one thread.
 */
public final class PassageExamine {
    private final DonneesPassage donnees;
    private final Donnee racine;
    private final LocalDate dateReference;
    private final boolean idTechniqueDejaVu;
    private boolean naissanceCherchee;
    private @Nullable DateNaissance naissance;
    private boolean nomsVus;
    private boolean nomsOrdinaires;

    /**
     * @param racine the {@code passageCertification} element, with all that is below
     * @param dateReference the day the rules are judged at
     * @param idTechniqueDejaVu an earlier passage of the file has the same idTechnique
     */
    public PassageExamine(DonneesPassage donnees, Donnee racine, LocalDate dateReference, boolean idTechniqueDejaVu) {
        this.donnees = donnees;
        this.racine = racine;
        this.dateReference = dateReference;
        this.idTechniqueDejaVu = idTechniqueDejaVu;
    }

    Donnee racine() {
        return racine;
    }

    LocalDate dateReference() {
        return dateReference;
    }

    boolean idTechniqueDejaVu() {
        return idTechniqueDejaVu;
    }

    /** The element, or null. */
    @Nullable
    Donnee donnee(Champ champ) {
        return donnees.donnee(champ);
    }

    @Nullable
    String texte(Champ champ) {
        Donnee donnee = donnees.donnee(champ);
        return donnee == null ? null : donnee.valeur();
    }

    @Nullable
    LocalDate date(Champ champ) {
        Donnee donnee = donnees.donnee(champ);
        return donnee == null ? null : donnee.jour();
    }

    @Nullable
    Boolean booleen(Champ champ) {
        return Valeurs.booleen(texte(champ));
    }

    private @Nullable Integer entier(Champ champ) {
        Donnee donnee = donnees.donnee(champ);
        return donnee == null ? null : donnee.entier();
    }

    /** The birth date as written, or null when the year could not be read or another part was refused. */
    @Nullable
    DateNaissance naissance() {
        if (!naissanceCherchee) {
            naissanceCherchee = true;
            naissance = ReglesDates.naissance(
                    entier(Champ.ANNEE_NAISSANCE), entier(Champ.MOIS_NAISSANCE), entier(Champ.JOUR_NAISSANCE));
        }
        return naissance;
    }

    /** True when the rules on names have nothing to say. */
    boolean aDesNomsOrdinaires() {
        if (!nomsVus) {
            nomsVus = true;
            nomsOrdinaires = ReglesNoms.sontOrdinaires(this);
        }
        return nomsOrdinaires;
    }
}
