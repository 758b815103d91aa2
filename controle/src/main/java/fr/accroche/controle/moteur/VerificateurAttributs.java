package fr.accroche.controle.moteur;

import fr.accroche.controle.anomalie.AnomaliesXsd;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.lecture.Balise;
import fr.accroche.controle.schema.Blanc;
import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.NomXml;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.TypeElement;
import fr.accroche.modele.Position;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Judges the attributes of a start tag: xsi:nil and xsi:type by XML Schema 1.0 (cvc-elt.3 and .4), xsi:schemaLocation and
 * xsi:noNamespaceSchemaLocation always allowed and never followed, anything else refused.
 */
final class VerificateurAttributs {
    private final SchemaFlux schema;
    private final Collecteur collecteur;

    VerificateurAttributs(SchemaFlux schema, Collecteur collecteur) {
        this.schema = schema;
        this.collecteur = collecteur;
    }

    /**
     * What the attributes say.
     *
     * @param type the type in force
     * @param nil the element says nil, and may
     * @param videTolere a fault of xsi:nil was told
     */
    record Lecture(TypeElement type, boolean nil, boolean videTolere) {}

    /** Where faults are to be told. */
    private record Lieu(ElementDeclare element, Position position, Supplier<String> chemin, String prefixe) {}

    Lecture lire(Balise balise, ElementDeclare element, Position position, Supplier<String> chemin) {
        Lecture lecture = new Lecture(element.type(), false, false);
        int nombre = balise.nombreAttributs();
        if (nombre == 0) {
            return lecture;
        }
        Lieu lieu = new Lieu(element, position, chemin, balise.prefixe());
        for (int i = 0; i < nombre; i++) {
            lecture = attribut(balise, i, lieu, lecture);
        }
        return lecture;
    }

    private Lecture attribut(Balise balise, int rang, Lieu lieu, Lecture lecture) {
        String nom = balise.nomAttribut(rang);
        String valeur = Blanc.reduire(balise.valeurAttribut(rang));
        if (balise.espaceAttribut(rang).equals(NomXml.ESPACE_XSI)) {
            switch (nom) {
                case "nil" -> {
                    return nil(valeur, lieu, lecture);
                }
                case "type" -> {
                    return type(valeur, balise, lieu, lecture);
                }
                case "schemaLocation", "noNamespaceSchemaLocation" -> {
                    return lecture;
                }
                default -> {
                    // falls to the refusal below: xsi has no other attribute
                }
            }
        }
        relever(AnomaliesXsd.ATTRIBUT_INCONNU, lieu, nom);
        return lecture;
    }

    private Lecture nil(String valeur, Lieu lieu, Lecture lecture) {
        boolean vrai = valeur.equals("true") || valeur.equals("1");
        boolean faux = valeur.equals("false") || valeur.equals("0");
        if (!lieu.element().nillable()) {
            relever(AnomaliesXsd.NIL_INTERDIT, lieu, valeur);
            return new Lecture(lecture.type(), false, true);
        }
        if (!vrai && !faux) {
            relever(AnomaliesXsd.NIL_VALEUR, lieu, valeur);
            return new Lecture(lecture.type(), false, true);
        }
        return new Lecture(lecture.type(), vrai, lecture.videTolere());
    }

    private Lecture type(String valeur, Balise balise, Lieu lieu, Lecture lecture) {
        TypeElement type = resoudre(valeur, balise).orElse(null);
        if (type == null || !type.peutRemplacer(lieu.element().type())) {
            relever(AnomaliesXsd.TYPE_XSI, lieu, valeur);
            return lecture;
        }
        return new Lecture(type, lecture.nil(), lecture.videTolere());
    }

    private Optional<TypeElement> resoudre(String qualifie, Balise balise) {
        int deuxPoints = qualifie.indexOf(':');
        String prefixe = deuxPoints < 0 ? "" : qualifie.substring(0, deuxPoints);
        String espace = balise.espaceDuPrefixe(prefixe);
        if (espace == null && !prefixe.isEmpty()) {
            return Optional.empty();
        }
        String local = qualifie.substring(deuxPoints + 1);
        return Optional.ofNullable(schema.type(new NomXml(espace == null ? "" : espace, local)));
    }

    private void relever(DefinitionAnomalie definition, Lieu lieu, @Nullable String valeur) {
        String nom = lieu.prefixe().isEmpty()
                ? lieu.element().balise()
                : lieu.prefixe() + ":" + lieu.element().balise();
        collecteur.relever(
                definition,
                lieu.position(),
                lieu.chemin().get(),
                valeur,
                Parametres.de("balise", lieu.element().balise())
                        .et("ligne", "<" + nom + " xsi:nil=\"true\"/>")
                        .et("conseil", conseilNil(lieu.element())));
    }

    private static String conseilNil(ElementDeclare element) {
        return element.obligatoire()
                ? "Cette donnée est obligatoire : supprimez xsi:nil et renseignez-la."
                : "Cette donnée est facultative : si elle est inconnue, supprimez la balise entière.";
    }
}
