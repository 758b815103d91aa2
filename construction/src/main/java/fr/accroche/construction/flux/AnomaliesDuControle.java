package fr.accroche.construction.flux;

import fr.accroche.construction.AnomalieTableur;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.Place;
import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.anomalie.CatalogueAnomalies;
import fr.accroche.modele.Anomalie;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings what the control says of the XML back to the cells it came from. For one thread. */
final class AnomaliesDuControle implements EcouteurControle {
    private static final Pattern CERTIFICATION = Pattern.compile("/" + Rubriques.CERTIFICATION + "\\[(\\d+)\\]");
    private static final Pattern PASSAGE = Pattern.compile("/" + Rubriques.PASSAGE + "\\[(\\d+)\\]");
    private static final String RACINE = "flux";

    private final Rubriques rubriques;
    private final Correspondance correspondance;
    private final Regroupement regroupement;
    private final Depouillement depouillement;

    AnomaliesDuControle(
            Rubriques rubriques,
            Correspondance correspondance,
            Regroupement regroupement,
            Depouillement depouillement) {
        this.rubriques = rubriques;
        this.correspondance = correspondance;
        this.regroupement = regroupement;
        this.depouillement = depouillement;
    }

    @Override
    public void anomalie(Anomalie anomalie) {
        depouillement.dire(new AnomalieTableur(
                anomalie.code().valeur(),
                CatalogueAnomalies.definition(anomalie.code()).libelle(),
                anomalie.gravite(),
                place(anomalie.chemin()),
                anomalie.idTechnique(),
                anomalie.valeur(),
                anomalie.message(),
                anomalie.remede()));
    }

    @Override
    public boolean attendLesPassages() {
        return false;
    }

    private Place place(String chemin) {
        int ligne = ligne(chemin);
        List<String> balises = Arrays.stream(chemin.replaceAll("\\[\\d+\\]", "").split("/"))
                .filter(balise -> !balise.isEmpty() && !balise.equals(RACINE))
                .toList();
        return rubriques
                .auChemin(balises)
                .map(rubrique -> colonne(ligne, rubrique))
                .orElseGet(() -> new Place(
                        correspondance.feuille(),
                        ligne,
                        Place.AUCUNE,
                        balises.isEmpty() ? "" : balises.get(balises.size() - 1)));
    }

    /** A date that was spread over three data is found again where it was typed. */
    private Place colonne(int ligne, Rubrique rubrique) {
        Place place = correspondance.place(ligne, rubrique);
        boolean deLaNaissance = rubrique.cle().matches("(?:annee|mois|jour)Naissance");
        return place.colonne() < 0 && deLaNaissance
                ? rubriques
                        .trouver(Rubriques.DATE_NAISSANCE)
                        .map(date -> correspondance.place(ligne, date))
                        .orElse(place)
                : place;
    }

    private int ligne(String chemin) {
        Matcher certification = CERTIFICATION.matcher(chemin);
        if (!certification.find()) {
            return Place.AUCUNE;
        }
        Matcher passage = PASSAGE.matcher(chemin);
        int rang = passage.find() ? Integer.parseInt(passage.group(1)) : 1;
        return regroupement.ligne(Integer.parseInt(certification.group(1)), rang);
    }
}
