package fr.accroche.controle.moteur;

import fr.accroche.controle.anomalie.AnomaliesXsd;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.TypeSimple;
import fr.accroche.controle.schema.TypeSimple.Primitif;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the remedies that depend on the schema and on what was read. Stateless. */
final class Conseil {
    private static final Pattern DATE_FRANCAISE = Pattern.compile("(\\d{2})[/.-](\\d{2})[/.-](\\d{4})");

    private Conseil() {}

    /** The exact line that says nil, with the prefix in use. */
    static String ligneNil(Cadre cadre) {
        return "<" + nom(cadre.prefixe, cadre.balise()) + " xsi:nil=\"true\"/>";
    }

    private static String nom(String prefixe, String balise) {
        return prefixe.isEmpty() ? balise : prefixe + ":" + balise;
    }

    static String valeur(DefinitionAnomalie definition, Cadre cadre, TypeSimple type, String texte) {
        if (definition.equals(AnomaliesXsd.ELEMENT_VIDE) || definition.equals(AnomaliesXsd.NIL_EN_TOUTES_LETTRES)) {
            return absence(cadre);
        }
        if (definition.equals(AnomaliesXsd.VALEUR_HORS_LISTE)) {
            return liste(type.facettes().valeurs(), texte);
        }
        if (definition.equals(AnomaliesXsd.DATE_INVALIDE)) {
            return date(texte);
        }
        return "";
    }

    /** How to leave a datum out. */
    static String absence(Cadre cadre) {
        if (cadre.declaration.nillable()) {
            return "Renseignez la donnée ou, si elle est inconnue ou sans objet, écrivez exactement " + ligneNil(cadre)
                    + ".";
        }
        return cadre.declaration.obligatoire()
                ? "Cette donnée est obligatoire : renseignez-la."
                : "Cette donnée est facultative : renseignez-la ou supprimez la balise.";
    }

    private static String liste(List<String> valeurs, String texte) {
        String prevues = "Valeurs prévues : " + String.join(", ", valeurs) + ".";
        return Suggestion.proche(texte.strip(), valeurs)
                .map(proche -> "Vouliez-vous écrire « " + proche + " » ? " + prevues)
                .orElseGet(() -> "Écrivez une des valeurs prévues : " + String.join(", ", valeurs) + ".");
    }

    private static String date(String texte) {
        Matcher francaise = DATE_FRANCAISE.matcher(texte);
        return francaise.matches()
                ? "Écrivez l’année d’abord, puis le mois et le jour, séparés par des tirets : AAAA-MM-JJ."
                : "Écrivez une date réelle sous la forme AAAA-MM-JJ, sans heure ni fuseau, par exemple 2024-03-29.";
    }

    static String inconnue(Optional<String> proche, List<ElementDeclare> prevus) {
        return proche.map(nom -> "Vouliez-vous écrire « " + nom + " » ? Respectez exactement les majuscules.")
                .orElseGet(() -> "Supprimez cette balise ; ici sont prévues : " + noms(prevus) + ".");
    }

    static String noms(List<ElementDeclare> elements) {
        return elements.stream().map(ElementDeclare::balise).collect(Collectors.joining(", "));
    }

    static String manquante(Cadre parent, ElementDeclare absent) {
        String nom = nom(parent.prefixe, absent.balise());
        String sens = absent.documentation().isEmpty() ? "" : " Son sens : " + absent.documentation();
        boolean booleen = absent.type() instanceof TypeSimple simple && simple.primitif() == Primitif.BOOLEEN;
        String nil = absent.nillable() ? " Si elle est inconnue ou sans objet : <" + nom + " xsi:nil=\"true\"/>." : "";
        return "Ajoutez la balise <" + nom + ">." + sens + (booleen ? " Écrivez true ou false." : "") + nil;
    }
}
