package fr.accroche.controle.schema;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type of text with its facets, those of its bases included: the small checker of one kind of datum.
 *
 * <p>Lengths are counted in code points. White space is XML's: space, tab, line feed, carriage return.
 */
public final class TypeSimple implements TypeElement {
    private final Optional<NomXml> nom;
    private final Optional<TypeSimple> base;
    private final Primitif primitif;
    private final Facettes facettes;
    private final boolean libre;

    TypeSimple(Optional<NomXml> nom, Optional<TypeSimple> base, Primitif primitif, Facettes facettes) {
        this.nom = nom;
        this.base = base;
        this.primitif = primitif;
        this.facettes = facettes;
        libre = primitif == Primitif.TEXTE
                && facettes.blancs() == Blancs.GARDES
                && facettes.valeurs().isEmpty()
                && facettes.motifs().isEmpty();
    }

    /** What kind of value the text stands for. */
    public enum Primitif {
        TEXTE,
        BOOLEEN,
        ENTIER,
        DATE,
        DATE_HEURE
    }

    /** How white space is treated before the text is judged. */
    public enum Blancs {
        GARDES,
        REMPLACES,
        REDUITS
    }

    /** Why a text is refused. */
    public enum Ecart {
        TROP_LONG,
        TROP_COURT,
        HORS_LISTE,
        MOTIF,
        PAS_UN_ENTIER,
        HORS_BORNES,
        PAS_UN_BOOLEEN,
        PAS_UNE_DATE,
        PAS_UNE_DATE_HEURE
    }

    /**
     * The facets in force.
     *
     * @param blancs treatment of white space
     * @param longueurMin in code points
     * @param longueurMax in code points, {@code Integer.MAX_VALUE} for none
     * @param valeurs the enumeration, empty for none
     * @param motifs every one must match the whole text
     * @param minimum lowest integer, or null
     * @param maximum highest integer, or null
     */
    public record Facettes(
            Blancs blancs,
            int longueurMin,
            int longueurMax,
            List<String> valeurs,
            List<Pattern> motifs,
            @Nullable BigInteger minimum,
            @Nullable BigInteger maximum) {
        static final Facettes TEXTE_LIBRE =
                new Facettes(Blancs.GARDES, 0, Integer.MAX_VALUE, List.of(), List.of(), null, null);

        public Facettes {
            valeurs = List.copyOf(valeurs);
            motifs = List.copyOf(motifs);
        }

        Facettes avecBlancs(Blancs nouveaux) {
            return new Facettes(nouveaux, longueurMin, longueurMax, valeurs, motifs, minimum, maximum);
        }

        Facettes avecBornes(@Nullable BigInteger bas, @Nullable BigInteger haut) {
            return new Facettes(blancs, longueurMin, longueurMax, valeurs, motifs, bas, haut);
        }
    }

    @Override
    public Optional<NomXml> nom() {
        return nom;
    }

    public Primitif primitif() {
        return primitif;
    }

    public Facettes facettes() {
        return facettes;
    }

    @Override
    public boolean peutRemplacer(TypeElement declare) {
        return this == declare
                || base.map(parent -> parent.peutRemplacer(declare)).orElse(false);
    }

    /** True when only the length of the text is judged, its white space kept. */
    public boolean estLibre() {
        return libre;
    }

    /** True when this length, in code points, is right. */
    public boolean accepteLongueur(int points) {
        return points >= facettes.longueurMin() && points <= facettes.longueurMax();
    }

    /** The text as the type judges it, its white space treated. */
    public String normaliser(String texte) {
        return switch (facettes.blancs()) {
            case GARDES -> texte;
            case REMPLACES -> texte.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
            case REDUITS -> Blanc.reduire(texte);
        };
    }

    /** Why a normalised text is refused, or null when it is right. */
    public @Nullable Ecart verifier(String texte) {
        Ecart ecart = verifierForme(texte);
        if (ecart != null) {
            return ecart;
        }
        if (!facettes.valeurs().isEmpty() && !facettes.valeurs().contains(texte)) {
            return Ecart.HORS_LISTE;
        }
        for (Pattern motif : facettes.motifs()) {
            if (!motif.matcher(texte).matches()) {
                return Ecart.MOTIF;
            }
        }
        return null;
    }

    private @Nullable Ecart verifierForme(String texte) {
        return switch (primitif) {
            case TEXTE -> verifierLongueur(texte);
            case BOOLEEN -> Lexique.estBooleen(texte) ? null : Ecart.PAS_UN_BOOLEEN;
            case DATE -> Lexique.estDate(texte) ? null : Ecart.PAS_UNE_DATE;
            case DATE_HEURE -> Lexique.estDateHeure(texte) ? null : Ecart.PAS_UNE_DATE_HEURE;
            case ENTIER -> verifierEntier(texte);
        };
    }

    private @Nullable Ecart verifierLongueur(String texte) {
        int longueur = texte.codePointCount(0, texte.length());
        if (longueur < facettes.longueurMin()) {
            return Ecart.TROP_COURT;
        }
        return longueur > facettes.longueurMax() ? Ecart.TROP_LONG : null;
    }

    private @Nullable Ecart verifierEntier(String texte) {
        if (!Lexique.estEntier(texte)) {
            return Ecart.PAS_UN_ENTIER;
        }
        BigInteger minimum = facettes.minimum();
        BigInteger maximum = facettes.maximum();
        boolean dedans = (minimum == null || Lexique.comparer(texte, minimum) >= 0)
                && (maximum == null || Lexique.comparer(texte, maximum) <= 0);
        return dedans ? null : Ecart.HORS_BORNES;
    }
}
