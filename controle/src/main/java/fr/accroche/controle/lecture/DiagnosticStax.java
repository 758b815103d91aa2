package fr.accroche.controle.lecture;

import com.ctc.wstx.exc.WstxEOFException;
import fr.accroche.controle.anomalie.AnomaliesXml;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.anomalie.Parametres;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Puts a name of ours on a fault of the parser, from its class and its (English) words. A fault that is not recognised is
 * {@code XML-MAL-FORME}, never lost. Stateless.
 */
final class DiagnosticStax {
    private static final Map<String, DefinitionAnomalie> MOTS = new LinkedHashMap<>();

    static {
        MOTS.put("Maximum Element Depth", AnomaliesXml.LIMITE_PROFONDEUR);
        MOTS.put("Attribute limit", AnomaliesXml.LIMITE_ATTRIBUTS);
        MOTS.put("attribute size", AnomaliesXml.LIMITE_ATTRIBUTS);
        MOTS.put("Illegal processing instruction target (\"xml\")", AnomaliesXml.DECLARATION_MAL_PLACEE);
        MOTS.put("Unexpected close tag", AnomaliesXml.BALISES_CROISEES);
        MOTS.put("nbound namespace prefix", AnomaliesXml.PREFIXE_INCONNU);
        MOTS.put("ndeclared namespace prefix", AnomaliesXml.PREFIXE_INCONNU);
        MOTS.put("Duplicate attribute", AnomaliesXml.ATTRIBUT_DOUBLE);
        MOTS.put("Undeclared general entity", AnomaliesXml.ENTITE_INCONNUE);
        MOTS.put("ntity", AnomaliesXml.ENTITE_INCONNUE);
        MOTS.put("Invalid character reference", AnomaliesXml.CARACTERE_INTERDIT);
        MOTS.put("Illegal character entity", AnomaliesXml.CARACTERE_INTERDIT);
    }

    private DiagnosticStax() {}

    /** True when the fault was met by our decoder and only passed through the parser. */
    static boolean vientDuDecodeur(XMLStreamException faute) {
        return faute.getNestedException() instanceof LectureArreteeException
                || faute.getCause() instanceof LectureArreteeException;
    }

    static FauteXml traduire(XMLStreamException faute, DecodeurReader decodeur, boolean racineLue, boolean apresLaFin) {
        DefinitionAnomalie definition = definition(faute, racineLue, apresLaFin);
        Repere repere = definition == AnomaliesXml.TRONQUE || definition == AnomaliesXml.VIDE
                ? decodeur.avancerALaFin()
                : decodeur.avancer(caractere(faute.getLocation()));
        return new FauteXml(
                definition,
                repere.position(),
                Parametres.de("detail", detail(faute)).et("limite", limite(definition)));
    }

    private static DefinitionAnomalie definition(XMLStreamException faute, boolean racineLue, boolean apresLaFin) {
        if (faute instanceof WstxEOFException) {
            return AnomaliesXml.TRONQUE;
        }
        String message = String.valueOf(faute.getMessage());
        for (Map.Entry<String, DefinitionAnomalie> mot : MOTS.entrySet()) {
            if (message.contains(mot.getKey())) {
                return mot.getValue();
            }
        }
        return apresLaFin ? AnomaliesXml.CONTENU_APRES_LA_FIN : AnomaliesXml.MAL_FORME;
    }

    private static long caractere(@Nullable Location lieu) {
        return lieu == null ? 0 : Math.max(0, lieu.getCharacterOffset());
    }

    private static String limite(DefinitionAnomalie definition) {
        return Integer.toString(
                definition == AnomaliesXml.LIMITE_PROFONDEUR ? Limites.PROFONDEUR : Limites.ATTRIBUTS);
    }

    private static String detail(XMLStreamException faute) {
        String message = String.valueOf(faute.getMessage());
        if (message.contains("'<'") && message.contains("attribute value")) {
            return "le signe < dans la valeur d’un attribut";
        }
        if (message.contains("--")) {
            return "deux tirets à l’intérieur d’un commentaire";
        }
        if (message.contains("]]>")) {
            return "« ]]> » dans un texte";
        }
        if (message.contains("xpected character")) {
            return "un caractère inattendu à cet endroit de la syntaxe";
        }
        return "la syntaxe de XML n’est pas respectée";
    }
}
