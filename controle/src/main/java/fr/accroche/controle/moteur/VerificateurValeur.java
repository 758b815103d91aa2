package fr.accroche.controle.moteur;

import fr.accroche.controle.anomalie.AnomaliesXml;
import fr.accroche.controle.anomalie.AnomaliesXsd;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.lecture.Limites;
import fr.accroche.controle.regle.Donnee;
import fr.accroche.controle.schema.Blanc;
import fr.accroche.controle.schema.TypeSimple;
import fr.accroche.controle.schema.TypeSimple.Ecart;
import fr.accroche.controle.schema.TypeSimple.Primitif;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Judges the text of a datum against its type, and says the one fault that helps most. */
final class VerificateurValeur {
    private final Collecteur collecteur;

    VerificateurValeur(Collecteur collecteur) {
        this.collecteur = collecteur;
    }

    /** The valid text, or null when it is refused. */
    @Nullable
    String verifier(Cadre cadre, TypeSimple type) {
        if (cadre.estDeborde()) {
            deborde(cadre, type);
            return null;
        }
        String texte = type.normaliser(cadre.texte());
        Ecart ecart = type.verifier(texte);
        if (ecart == null) {
            return texte;
        }
        if (!(cadre.videTolere && texte.isEmpty())) {
            DefinitionAnomalie definition = definition(texte, ecart, type);
            collecteur.relever(
                    definition,
                    cadre.position,
                    cadre.chemin(),
                    texte.isEmpty() ? null : texte,
                    parametres(definition, cadre, type, texte));
        }
        return null;
    }

    private void deborde(Cadre cadre, TypeSimple type) {
        boolean borne = type.facettes().longueurMax() <= Limites.TEXTE / 2;
        DefinitionAnomalie definition = borne ? AnomaliesXsd.TEXTE_TROP_LONG : AnomaliesXml.LIMITE_TEXTE;
        int limite = borne ? type.facettes().longueurMax() : Limites.TEXTE;
        collecteur.relever(
                definition,
                cadre.position,
                cadre.chemin(),
                cadre.texte().substring(0, Limites.TEXTE / 2),
                Parametres.de("balise", cadre.balise()).et("limite", Integer.toString(limite)));
    }

    private static DefinitionAnomalie definition(String texte, Ecart ecart, TypeSimple type) {
        if (Blanc.partout(texte)) {
            return AnomaliesXsd.ELEMENT_VIDE;
        }
        if (Donnee.estNilLitteral(texte)) {
            return AnomaliesXsd.NIL_EN_TOUTES_LETTRES;
        }
        return switch (ecart) {
            case TROP_LONG -> exacte(type) ? AnomaliesXsd.LONGUEUR_EXACTE : AnomaliesXsd.TEXTE_TROP_LONG;
            case TROP_COURT -> exacte(type) ? AnomaliesXsd.LONGUEUR_EXACTE : AnomaliesXsd.TEXTE_TROP_COURT;
            case HORS_LISTE -> AnomaliesXsd.VALEUR_HORS_LISTE;
            case PAS_UN_ENTIER -> AnomaliesXsd.ENTIER_INVALIDE;
            case HORS_BORNES -> AnomaliesXsd.ENTIER_HORS_BORNES;
            case PAS_UN_BOOLEEN -> AnomaliesXsd.BOOLEEN_INVALIDE;
            case PAS_UNE_DATE -> AnomaliesXsd.DATE_INVALIDE;
            case PAS_UNE_DATE_HEURE -> AnomaliesXsd.HORODATAGE_INVALIDE;
            case MOTIF -> motif(type.primitif());
        };
    }

    private static DefinitionAnomalie motif(Primitif primitif) {
        return switch (primitif) {
            case DATE -> AnomaliesXsd.DATE_INVALIDE;
            case DATE_HEURE -> AnomaliesXsd.HORODATAGE_INVALIDE;
            case TEXTE, BOOLEEN, ENTIER -> AnomaliesXsd.MOTIF;
        };
    }

    private static boolean exacte(TypeSimple type) {
        return type.facettes().longueurMin() == type.facettes().longueurMax();
    }

    private static Parametres parametres(DefinitionAnomalie definition, Cadre cadre, TypeSimple type, String texte) {
        TypeSimple.Facettes facettes = type.facettes();
        boolean court = definition.equals(AnomaliesXsd.TEXTE_TROP_COURT);
        int limite = court ? facettes.longueurMin() : facettes.longueurMax();
        return Parametres.de("balise", cadre.balise())
                .et("limite", Integer.toString(limite))
                .et("minimum", borne(facettes.minimum()))
                .et("maximum", borne(facettes.maximum()))
                .et("conseil", Conseil.valeur(definition, cadre, type, texte));
    }

    private static String borne(@Nullable BigInteger borne) {
        return borne == null ? "l’infini" : borne.toString();
    }
}
