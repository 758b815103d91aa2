package fr.accroche.controle.extrait;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.ModeleContenu;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.TypeComplexe;
import fr.accroche.controle.schema.TypeSimple;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The data of a passage, in the order of the dictionary, as forms and grids show them. */
public final class ChampsPassage {
    private static final List<String> VERS_CERTIFICATION =
            List.of("emetteur", "certificateurs", "certificateur", "certifications", "certification");
    private static final List<String> VERS_PASSAGE = List.of("passageCertifications", "passageCertification");

    private ChampsPassage() {}

    /** Every datum of a passage; a repeated block is there once, by its first place. */
    public static List<ChampSaisie> duPassage(SchemaFlux schema) {
        List<ChampSaisie> champs = new ArrayList<>();
        ajouter(champs, passage(schema), "", true);
        return List.copyOf(champs);
    }

    /** The data of a certification beside its passages. */
    public static List<ChampSaisie> deLaCertification(SchemaFlux schema) {
        return enfants(certification(schema)).stream()
                .filter(enfant -> enfant.type() instanceof TypeSimple)
                .map(enfant ->
                        new ChampSaisie(enfant.balise(), enfant, (TypeSimple) enfant.type(), enfant.obligatoire()))
                .toList();
    }

    static ElementDeclare passage(SchemaFlux schema) {
        return descendre(certification(schema), VERS_PASSAGE);
    }

    private static ElementDeclare certification(SchemaFlux schema) {
        return descendre(Objects.requireNonNull(schema.racine("flux"), "root of the schema"), VERS_CERTIFICATION);
    }

    private static ElementDeclare descendre(ElementDeclare depart, List<String> balises) {
        ElementDeclare ici = depart;
        for (String balise : balises) {
            ici = Objects.requireNonNull(((TypeComplexe) ici.type()).contenu().enfant(balise), balise);
        }
        return ici;
    }

    private static List<ElementDeclare> enfants(ElementDeclare element) {
        return ((TypeComplexe) element.type()).contenu().enfants();
    }

    /** True when the parent wants this very child, not one of several. */
    static boolean estVoulu(ElementDeclare enfant, TypeComplexe parent) {
        ModeleContenu.Manque manque = parent.contenu().manque(parent.contenu().initial());
        boolean auChoix = manque.unSeul() && manque.elements().size() > 1;
        return enfant.obligatoire() && !auChoix;
    }

    private static void ajouter(List<ChampSaisie> champs, ElementDeclare parent, String chemin, boolean exige) {
        for (ElementDeclare enfant : enfants(parent)) {
            String sien = (chemin.isEmpty() ? "" : chemin + "/") + enfant.balise() + (enfant.repetable() ? "[1]" : "");
            boolean obligatoire = exige && estVoulu(enfant, (TypeComplexe) parent.type());
            if (enfant.type() instanceof TypeSimple simple) {
                champs.add(new ChampSaisie(sien, enfant, simple, obligatoire));
            } else {
                ajouter(champs, enfant, sien, obligatoire);
            }
        }
    }
}
