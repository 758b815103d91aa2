package fr.accroche.construction.flux;

import fr.accroche.construction.Enveloppe;
import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import fr.accroche.construction.valeur.Saisie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said once in a file: the first row that says it decides, the envelope says the rest, and an emitter that names
 * no certificateur is its own. For one thread.
 */
final class Entete {
    private static final String EMETTEUR = "emetteur.idClient";
    private static final String CERTIFICATEUR = "certificateur.idClient";

    private final Rubriques rubriques;
    private final List<Rubrique> duFlux;
    private final Saisie retenue;

    Entete(Rubriques rubriques) {
        this.rubriques = rubriques;
        this.duFlux = rubriques.toutes().stream().filter(Rubrique::estDuFlux).toList();
        this.retenue = new Saisie(rubriques);
    }

    /** The first datum of this row that an earlier row says otherwise, or null; the others are kept. */
    @Nullable
    Rubrique retenir(Saisie saisie) {
        Rubrique contraire = null;
        for (Rubrique rubrique : duFlux) {
            String dite = saisie.valeur(rubrique);
            String connue = retenue.valeur(rubrique);
            if (dite != null && connue == null) {
                retenue.poser(rubrique, dite);
            } else if (dite != null && !dite.equals(connue) && contraire == null) {
                contraire = rubrique;
            }
        }
        return contraire;
    }

    /** Completed by the envelope. */
    Saisie completer(Enveloppe enveloppe) {
        for (Rubrique rubrique : duFlux) {
            if (retenue.valeur(rubrique) == null) {
                retenue.poser(rubrique, enveloppe.valeurs().get(rubrique.cle()));
            }
        }
        Rubrique emetteur = rubriques.exiger(EMETTEUR);
        Rubrique certificateur = rubriques.exiger(CERTIFICATEUR);
        if (retenue.valeur(certificateur) == null) {
            retenue.poser(certificateur, retenue.valeur(emetteur));
        }
        return retenue;
    }
}
