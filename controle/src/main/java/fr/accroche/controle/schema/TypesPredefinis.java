package fr.accroche.controle.schema;

import fr.accroche.controle.schema.TypeSimple.Blancs;
import fr.accroche.controle.schema.TypeSimple.Facettes;
import fr.accroche.controle.schema.TypeSimple.Primitif;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The built-in types of XSD 1.0 that are supported, with their derivations (part 2, section 3). Immutable once built. */
final class TypesPredefinis {
    private final Map<String, TypeSimple> parNom = new LinkedHashMap<>();

    TypesPredefinis() {
        TypeSimple string = definir("string", null, Primitif.TEXTE, Facettes.TEXTE_LIBRE);
        TypeSimple normalise =
                definir("normalizedString", string, Primitif.TEXTE, Facettes.TEXTE_LIBRE.avecBlancs(Blancs.REMPLACES));
        Facettes reduit = Facettes.TEXTE_LIBRE.avecBlancs(Blancs.REDUITS);
        definir("token", normalise, Primitif.TEXTE, reduit);
        definir("boolean", null, Primitif.BOOLEEN, reduit);
        definir("date", null, Primitif.DATE, reduit);
        definir("dateTime", null, Primitif.DATE_HEURE, reduit);
        entiers(reduit);
    }

    private void entiers(Facettes reduit) {
        TypeSimple integer = definir("integer", null, Primitif.ENTIER, reduit);
        TypeSimple precedent = integer;
        String[] signes = {"long", "int", "short", "byte"};
        for (int i = 0; i < signes.length; i++) {
            BigInteger haut = BigInteger.ONE.shiftLeft((64 >> i) - 1);
            Facettes bornes = reduit.avecBornes(haut.negate(), haut.subtract(BigInteger.ONE));
            precedent = definir(signes[i], precedent, Primitif.ENTIER, bornes);
        }
        TypeSimple positif =
                definir("nonNegativeInteger", integer, Primitif.ENTIER, reduit.avecBornes(BigInteger.ZERO, null));
        definir("positiveInteger", positif, Primitif.ENTIER, reduit.avecBornes(BigInteger.ONE, null));
    }

    private TypeSimple definir(String nom, @Nullable TypeSimple base, Primitif primitif, Facettes facettes) {
        NomXml complet = new NomXml(NomXml.ESPACE_XSD, nom);
        TypeSimple type = new TypeSimple(Optional.of(complet), Optional.ofNullable(base), primitif, facettes);
        parNom.put(nom, type);
        return type;
    }

    Map<String, TypeSimple> parNom() {
        return Map.copyOf(parNom);
    }
}
