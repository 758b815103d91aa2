package fr.accroche.controle.extrait;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.TypeComplexe;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * Writes elements of the schema from data that were typed, each known by the tags that lead to it ({@code
 * identificationTitulaire/titulaire/sexe}, {@code resultat[2]/niveau} for a repeated one), in the order of the schema. A
 * datum that is not given is {@code xsi:nil} where the schema wants the tag and admits it, and has no tag otherwise:
 * whether that is right is for the control to say. Immutable and safe to share between threads.
 */
public final class SaisieWriter {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String RETRAIT = "  ";

    private final SchemaFlux schema;

    /** By the version of the schema that the field uses. */
    public SaisieWriter() {
        this(SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE));
    }

    public SaisieWriter(SchemaFlux schema) {
        this.schema = schema;
    }

    /** A whole file in UTF-8, its data known from the root. */
    public byte[] flux(Map<String, String> valeurs) {
        ElementDeclare racine = Objects.requireNonNull(schema.racine("flux"), "root of the schema");
        String texte = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(racine, valeurs, "cpf", "") + "\n";
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A passage.
     *
     * @param valeurs its data, known from its own tag
     * @param prefixe of its tags, empty for none
     */
    String passage(Map<String, String> valeurs, String prefixe) {
        return element(ChampsPassage.passage(schema), valeurs, prefixe, RETRAIT.repeat(Niveaux.PASSAGE - 1));
    }

    private String element(ElementDeclare element, Map<String, String> valeurs, String prefixe, String retrait) {
        Ecriture ecriture = new Ecriture(valeurs, prefixe.isEmpty() ? "" : prefixe + ":");
        String espaces = (prefixe.isEmpty() ? " xmlns=\"" : " xmlns:" + prefixe + "=\"") + schema.espace()
                + "\" xmlns:xsi=\"" + XSI + "\"";
        ecriture.complexe(element, (TypeComplexe) element.type(), "", espaces, retrait);
        return ecriture.xml.toString();
    }

    /** A text in an element; what XML has no room for becomes U+FFFD. */
    static String echapper(String texte) {
        StringBuilder xml = new StringBuilder(texte.length());
        texte.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '\r' -> xml.append("&#13;");
                default -> xml.appendCodePoint(estPermis(point) ? point : 0xFFFD);
            }
        });
        return xml.toString();
    }

    /** XML 1.0, production 2. */
    private static boolean estPermis(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    /** One element and what it holds. */
    private static final class Ecriture {
        private final Map<String, String> valeurs;
        private final String prefixe;
        private final StringBuilder xml = new StringBuilder();

        Ecriture(Map<String, String> valeurs, String prefixe) {
            this.valeurs = valeurs;
            this.prefixe = prefixe;
        }

        void complexe(ElementDeclare element, TypeComplexe type, String chemin, String attributs, String retrait) {
            xml.append('<')
                    .append(prefixe)
                    .append(element.balise())
                    .append(attributs)
                    .append('>');
            for (ElementDeclare enfant : type.contenu().enfants()) {
                String sien = chemin.isEmpty() ? enfant.balise() : chemin + "/" + enfant.balise();
                enfant(enfant, ChampsPassage.estVoulu(enfant, type), sien, retrait + RETRAIT);
            }
            xml.append('\n').append(retrait);
            fermer(element);
        }

        private void enfant(ElementDeclare enfant, boolean voulu, String chemin, String retrait) {
            if (enfant.repetable()) {
                for (int rang = 1; aSousChemin(chemin + "[" + rang + "]"); rang++) {
                    seul(enfant, voulu, chemin + "[" + rang + "]", retrait);
                }
            } else {
                seul(enfant, voulu, chemin, retrait);
            }
        }

        private void seul(ElementDeclare enfant, boolean voulu, String chemin, String retrait) {
            if (enfant.type() instanceof TypeComplexe complexe) {
                if (voulu || aSousChemin(chemin)) {
                    xml.append('\n').append(retrait);
                    complexe(enfant, complexe, chemin, "", retrait);
                }
                return;
            }
            String valeur = valeurs.getOrDefault(chemin, "");
            if (!valeur.isEmpty()) {
                xml.append('\n')
                        .append(retrait)
                        .append('<')
                        .append(prefixe)
                        .append(enfant.balise())
                        .append('>');
                xml.append(echapper(valeur));
                fermer(enfant);
            } else if (voulu && enfant.nillable()) {
                xml.append('\n').append(retrait).append('<').append(prefixe).append(enfant.balise());
                xml.append(" xsi:nil=\"true\"/>");
            }
        }

        private boolean aSousChemin(String chemin) {
            String debut = chemin + "/";
            return valeurs.entrySet().stream()
                    .anyMatch(valeur -> valeur.getKey().startsWith(debut)
                            && !valeur.getValue().isEmpty());
        }

        private void fermer(ElementDeclare element) {
            xml.append("</").append(prefixe).append(element.balise()).append('>');
        }
    }
}
