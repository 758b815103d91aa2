package fr.accroche.controle.lecture;

import com.ctc.wstx.exc.WstxEOFException;
import fr.accroche.controle.anomalie.AnomaliesXml;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.anomalie.Parametres;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Puts a name of ours on a fault of the parser, from its class and its (English) words. A fault that is not recognised is
 * {@code XML-MAL-FORME}, never lost. Stateless.
 */
final class DiagnosticStax {
    private static final List<Indice> INDICES = List.of(
            new Indice("Maximum Element Depth", AnomaliesXml.LIMITE_PROFONDEUR),
            new Indice("Attribute limit", AnomaliesXml.LIMITE_ATTRIBUTS),
            new Indice("attribute size", AnomaliesXml.LIMITE_ATTRIBUTS),
            new Indice("Illegal processing instruction target (\"xml\")", AnomaliesXml.DECLARATION_MAL_PLACEE),
            new Indice("Unexpected close tag", AnomaliesXml.BALISES_CROISEES),
            new Indice("nbound namespace prefix", AnomaliesXml.PREFIXE_INCONNU),
            new Indice("ndeclared namespace prefix", AnomaliesXml.PREFIXE_INCONNU),
            new Indice("Duplicate attribute", AnomaliesXml.ATTRIBUT_DOUBLE),
            new Indice("Duplicate declaration for namespace", AnomaliesXml.ATTRIBUT_DOUBLE),
            new Indice("Invalid character reference", AnomaliesXml.CARACTERE_INTERDIT),
            new Indice("Illegal character entity", AnomaliesXml.CARACTERE_INTERDIT),
            new Indice("ntity", AnomaliesXml.ENTITE_INCONNUE));

    private static final Set<DefinitionAnomalie> DANS_UNE_BALISE = Set.of(
            AnomaliesXml.BALISES_CROISEES,
            AnomaliesXml.ATTRIBUT_DOUBLE,
            AnomaliesXml.PREFIXE_INCONNU,
            AnomaliesXml.LIMITE_ATTRIBUTS,
            AnomaliesXml.LIMITE_PROFONDEUR,
            AnomaliesXml.DECLARATION_MAL_PLACEE);

    /** Characters between a sign that opens markup and the place where the parser gives up on it. */
    private static final int ECART_MAXIMAL = 2;

    /** Words of a message that tell its cause. */
    private record Indice(String mots, DefinitionAnomalie definition) {}

    private DiagnosticStax() {}

    /** True when the fault was met by our decoder and only passed through the parser. */
    static boolean vientDuDecodeur(XMLStreamException faute) {
        return faute.getNestedException() instanceof LectureArreteeException
                || faute.getCause() instanceof LectureArreteeException;
    }

    /**
     * @param courant where the parser stands, for a fault that does not say where it is
     * @param apresLaFin the root is closed
     */
    static FauteXml traduire(XMLStreamException faute, DecodeurReader decodeur, long courant, boolean apresLaFin)
            throws IOException {
        long lieu = faute.getLocation() == null ? courant : faute.getLocation().getCharacterOffset();
        DefinitionAnomalie definition = definition(faute, apresLaFin);
        if (definition.equals(AnomaliesXml.MAL_FORME) && decodeur.estLaFin(lieu + ECART_MAXIMAL)) {
            // The parser tells a name cut by the end of the file from a wrong one by chance only.
            definition = AnomaliesXml.TRONQUE;
        }
        Repere repere = definition.equals(AnomaliesXml.TRONQUE)
                ? decodeur.avancerALaFin()
                : decodeur.avancer(debut(definition, estFinDeCdata(faute), decodeur, Math.max(0, lieu)));
        return new FauteXml(
                definition,
                repere.position(),
                Parametres.de("detail", detail(faute)).et("limite", limite(definition)));
    }

    /** The parser names the place where it stopped; people look for the beginning of the tag or of the reference. */
    private static long debut(DefinitionAnomalie definition, boolean finDeCdata, DecodeurReader decodeur, long lieu) {
        if (definition.equals(AnomaliesXml.ENTITE_INCONNUE)) {
            return decodeur.dernierAvant('&', lieu);
        }
        if (DANS_UNE_BALISE.contains(definition)) {
            return decodeur.dernierAvant('<', lieu);
        }
        if (finDeCdata) {
            // The parser stops on the second or the third sign.
            return decodeur.dernierAvant(']', lieu) - 1;
        }
        long signe = Math.max(proche(decodeur, '<', lieu), proche(decodeur, '&', lieu));
        return signe >= 0 ? signe : lieu;
    }

    /** Where the sign stands when it is right before the place, -1 otherwise. */
    private static long proche(DecodeurReader decodeur, char signe, long lieu) {
        long vu = decodeur.dernierAvant(signe, lieu);
        return vu < lieu && lieu - vu <= ECART_MAXIMAL ? vu : -1;
    }

    private static DefinitionAnomalie definition(XMLStreamException faute, boolean apresLaFin) {
        if (faute instanceof WstxEOFException) {
            return AnomaliesXml.TRONQUE;
        }
        String message = String.valueOf(faute.getMessage());
        for (Indice indice : INDICES) {
            if (message.contains(indice.mots())) {
                return indice.definition();
            }
        }
        return apresLaFin ? AnomaliesXml.CONTENU_APRES_LA_FIN : AnomaliesXml.MAL_FORME;
    }

    private static String limite(DefinitionAnomalie definition) {
        return Integer.toString(
                definition.equals(AnomaliesXml.LIMITE_PROFONDEUR) ? Limites.PROFONDEUR : Limites.ATTRIBUTS);
    }

    private static boolean estFinDeCdata(XMLStreamException faute) {
        return String.valueOf(faute.getMessage()).contains("]]>");
    }

    private static String detail(XMLStreamException faute) {
        String message = String.valueOf(faute.getMessage());
        if (message.contains("'<'") && message.contains("attribute value")) {
            return "le signe < dans la valeur d’un attribut";
        }
        if (message.contains("--")) {
            return "deux tirets à l’intérieur d’un commentaire";
        }
        if (estFinDeCdata(faute)) {
            return "« ]]> » dans un texte";
        }
        if (message.contains("xpected character")) {
            return "un caractère inattendu à cet endroit de la syntaxe";
        }
        return "la syntaxe de XML n’est pas respectée";
    }
}
