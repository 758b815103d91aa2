package fr.accroche.controle.schema;

import fr.accroche.controle.schema.TypeSimple.Blancs;
import fr.accroche.controle.schema.TypeSimple.Facettes;
import fr.accroche.controle.schema.TypeSimple.Primitif;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.ws.commons.schema.XmlSchemaEnumerationFacet;
import org.apache.ws.commons.schema.XmlSchemaFacet;
import org.apache.ws.commons.schema.XmlSchemaLengthFacet;
import org.apache.ws.commons.schema.XmlSchemaMaxInclusiveFacet;
import org.apache.ws.commons.schema.XmlSchemaMaxLengthFacet;
import org.apache.ws.commons.schema.XmlSchemaMinInclusiveFacet;
import org.apache.ws.commons.schema.XmlSchemaMinLengthFacet;
import org.apache.ws.commons.schema.XmlSchemaPatternFacet;
import org.apache.ws.commons.schema.XmlSchemaWhiteSpaceFacet;
import org.jspecify.annotations.Nullable;

/** Adds the facets of one restriction to those of its base. Used once, for one type. */
final class CompilateurTypeSimple {
    private final TypeSimple base;
    private final List<String> valeurs = new ArrayList<>();
    private final List<String> motifs = new ArrayList<>();
    private Blancs blancs;
    private int longueurMin;
    private int longueurMax;
    private @Nullable BigInteger minimum;
    private @Nullable BigInteger maximum;

    CompilateurTypeSimple(TypeSimple base) {
        this.base = base;
        blancs = base.facettes().blancs();
        longueurMin = base.facettes().longueurMin();
        longueurMax = base.facettes().longueurMax();
        minimum = base.facettes().minimum();
        maximum = base.facettes().maximum();
    }

    TypeSimple restreindre(Optional<NomXml> nom, List<XmlSchemaFacet> facettes) throws SchemaRefuseException {
        for (XmlSchemaFacet facette : facettes) {
            lire(facette, String.valueOf(facette.getValue()));
        }
        List<Pattern> tous = new ArrayList<>(base.facettes().motifs());
        if (!motifs.isEmpty()) {
            tous.add(uneAlternative());
        }
        List<String> liste = valeurs.isEmpty() ? base.facettes().valeurs() : valeurs;
        return new TypeSimple(
                nom,
                Optional.of(base),
                base.primitif(),
                new Facettes(blancs, longueurMin, longueurMax, liste, tous, minimum, maximum));
    }

    /** The patterns of one restriction are alternatives (part 2, 4.3.4.3). */
    private Pattern uneAlternative() throws SchemaRefuseException {
        List<String> branches = new ArrayList<>();
        for (String motif : motifs) {
            branches.add("(?:" + MotifXsd.traduire(motif).pattern() + ")");
        }
        return Pattern.compile(String.join("|", branches));
    }

    private void lire(XmlSchemaFacet facette, String valeur) throws SchemaRefuseException {
        if (facette instanceof XmlSchemaPatternFacet) {
            motifs.add(valeur);
        } else if (facette instanceof XmlSchemaWhiteSpaceFacet) {
            blancs = blancs(valeur);
        } else if (base.primitif() == Primitif.TEXTE) {
            lireTexte(facette, valeur);
        } else if (base.primitif() == Primitif.ENTIER) {
            lireEntier(facette, valeur);
        } else {
            throw refus(facette);
        }
    }

    private void lireTexte(XmlSchemaFacet facette, String valeur) throws SchemaRefuseException {
        if (facette instanceof XmlSchemaEnumerationFacet) {
            valeurs.add(valeur);
        } else if (facette instanceof XmlSchemaLengthFacet) {
            longueurMin = nombre(valeur);
            longueurMax = longueurMin;
        } else if (facette instanceof XmlSchemaMinLengthFacet) {
            longueurMin = nombre(valeur);
        } else if (facette instanceof XmlSchemaMaxLengthFacet) {
            longueurMax = nombre(valeur);
        } else {
            throw refus(facette);
        }
    }

    private void lireEntier(XmlSchemaFacet facette, String valeur) throws SchemaRefuseException {
        if (facette instanceof XmlSchemaMinInclusiveFacet) {
            minimum = entier(valeur);
        } else if (facette instanceof XmlSchemaMaxInclusiveFacet) {
            maximum = entier(valeur);
        } else {
            throw refus(facette);
        }
    }

    private static Blancs blancs(String valeur) {
        return switch (valeur) {
            case "collapse" -> Blancs.REDUITS;
            case "replace" -> Blancs.REMPLACES;
            default -> Blancs.GARDES;
        };
    }

    private static int nombre(String valeur) throws SchemaRefuseException {
        return entier(valeur).min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
    }

    private static BigInteger entier(String valeur) throws SchemaRefuseException {
        String reduite = Blanc.reduire(valeur);
        if (!Lexique.estEntier(reduite)) {
            throw new SchemaRefuseException("Borne ou longueur illisible : « " + valeur + " ».");
        }
        return Lexique.entier(reduite);
    }

    private SchemaRefuseException refus(XmlSchemaFacet facette) {
        String nom = facette.getClass()
                .getSimpleName()
                .replaceFirst("^XmlSchema", "")
                .replaceFirst("Facet$", "");
        return new SchemaRefuseException("La facette « " + nom + " » n’est pas prise en charge sur un type "
                + base.nom().map(NomXml::local).orElse("dérivé") + ".");
    }
}
