package fr.accroche.portail.information;

import fr.accroche.controle.documentation.Dictionnaire;
import fr.accroche.controle.documentation.GuideLimites;
import fr.accroche.controle.documentation.GuideRegles;
import fr.accroche.controle.documentation.LigneDictionnaire;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.portail.information.recherche.Extrait;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The guides that the engine's own tables give: they cannot disagree with what is controlled. Immutable. */
@Component
class GuidesProduits {
    static final String DICTIONNAIRE = "/guides/dictionnaire";
    static final String REGLES = "/guides/regles";
    static final String LIMITES = "/guides/limites";

    private final List<Ligne> dictionnaire;
    private final String regles;
    private final String limites;
    private final List<Extrait> extraits;

    GuidesProduits(RenduMarkdown rendu) {
        List<LigneDictionnaire> lignes = Dictionnaire.lignes(SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE));
        String texteRegles = sansTitre(GuideRegles.ecrire());
        String texteLimites = sansTitre(GuideLimites.ecrire());
        this.dictionnaire = lignes.stream().map(ligne -> Ligne.de(ligne, rendu)).toList();
        this.regles = rendu.texte(texteRegles);
        this.limites = rendu.texte(texteLimites);
        List<Extrait> trouvables = new ArrayList<>();
        lignes.forEach(ligne -> trouvables.add(new Extrait(
                DICTIONNAIRE + "#" + ligne.ancre(),
                "Dictionnaire des données",
                ligne.balise(),
                ligne.signification() + " " + ligne.format())));
        trouvables.addAll(Sections.de(REGLES, "Règles du contrôle", "", rendu.lire(texteRegles)));
        trouvables.addAll(Sections.de(LIMITES, "Limites du contrôle", "", rendu.lire(texteLimites)));
        this.extraits = List.copyOf(trouvables);
    }

    List<Ligne> dictionnaire() {
        return dictionnaire;
    }

    String regles() {
        return regles;
    }

    String limites() {
        return limites;
    }

    List<Extrait> extraits() {
        return extraits;
    }

    /** The page has its title already. */
    private static String sansTitre(String guide) {
        return guide.substring(guide.indexOf('\n') + 1);
    }

    /** A row of the dictionary as the page shows it; format and meaning are HTML. */
    record Ligne(
            String ancre, String reference, String balise, String parent, String format, String exigence, String sens) {
        static Ligne de(LigneDictionnaire ligne, RenduMarkdown rendu) {
            return new Ligne(
                    ligne.ancre(),
                    ligne.reference(),
                    ligne.balise(),
                    ligne.parent(),
                    rendu.enLigne(ligne.format()),
                    ligne.exigence(),
                    rendu.enLigne(ligne.signification()));
        }
    }
}
