package fr.accroche.synthese;

import fr.accroche.modele.Sexe;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.naissance.Annees;
import fr.accroche.synthese.naissance.Communes;
import fr.accroche.synthese.noms.Onomastique;
import fr.accroche.synthese.tirage.Hasard;
import java.util.stream.Stream;

/**
 * A population that follows from a seed: births from 1900 to 2025 in the proportions of France, up to 18 % of a year abroad;
 * names that go with place, year, sex and origin; families with siblings, twins, fathers and sons of one name; namesakes;
 * usage names; unknown months and days; deaths; people registered twice. Shares are rough figures of France, chosen by us
 * ({@code docs/nirisation-evaluation.md} tells them); the hard cases are those that matching fails on, and there are more of
 * them than in life.
 *
 * <p>Immutable and safe to share between threads; each stream is not.
 */
public final class PopulationSynthetique {
    private final Communes communes;
    private final Annees annees = Annees.charger();
    private final Onomastique onomastique;

    /** With the names of our own tables. */
    public PopulationSynthetique(LieuxFrancais lieux) {
        this(lieux, Onomastique.charger());
    }

    public PopulationSynthetique(LieuxFrancais lieux, Onomastique onomastique) {
        this.communes = new Communes(lieux);
        this.onomastique = onomastique;
    }

    /**
     * The people of a seed, one by one, family by family: a longer stream begins with the shorter one. Their NIRs are all
     * different. Memory does not grow with the stream.
     *
     * @param taille how many, up to 70 million
     */
    public Stream<PersonneSynthetique> personnes(long graine, long taille) {
        Familles familles = new Familles(graine, annees, communes, onomastique);
        return Stream.generate(familles::suivante).limit(taille);
    }

    /** A first name given in France that year, as the registry writes it. */
    String prenom(Hasard hasard, Sexe sexe, int annee) {
        return onomastique.prenom(hasard, sexe, annee);
    }

    /** How a depositor writes this first name of the registry: accents and lower case. */
    String ecriturePrenom(String prenom) {
        return onomastique.ecriturePrenom(prenom);
    }
}
