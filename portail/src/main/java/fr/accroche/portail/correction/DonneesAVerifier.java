package fr.accroche.portail.correction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the data that a refusal names stand in a passage. */
final class DonneesAVerifier {
    private static final String TITULAIRE = "identificationTitulaire/titulaire/";
    private static final String DOSSIER = "identificationTitulaire/dossierFormation/";
    private static final Map<String, List<String>> CHEMINS = Map.ofEntries(
            Map.entry("Nom de naissance", List.of(TITULAIRE + "nomNaissance")),
            Map.entry("Nom d’usage", List.of(TITULAIRE + "nomUsage")),
            Map.entry("Prénom 1", List.of(TITULAIRE + "prenom1")),
            Map.entry("Prénom 2", List.of(TITULAIRE + "prenom2")),
            Map.entry("Prénom 3", List.of(TITULAIRE + "prenom3")),
            Map.entry("Sexe", List.of(TITULAIRE + "sexe")),
            Map.entry("Année de naissance", List.of(TITULAIRE + "anneeNaissance")),
            Map.entry("Mois de naissance", List.of(TITULAIRE + "moisNaissance")),
            Map.entry("Jour de naissance", List.of(TITULAIRE + "jourNaissance")),
            Map.entry(
                    "Lieu de naissance",
                    List.of(
                            TITULAIRE + "codeCommuneNaissance/codeInseeNaissance/codeInsee",
                            TITULAIRE + "codeCommuneNaissance/codePostalNaissance/codePostal",
                            TITULAIRE + "libelleCommuneNaissance")),
            Map.entry(
                    "Pays de naissance", List.of(TITULAIRE + "codePaysNaissance", TITULAIRE + "libellePaysNaissance")),
            Map.entry("Numéro de dossier de formation", List.of(DOSSIER + "idDossier")),
            Map.entry("Nom du titulaire du dossier de formation", List.of(DOSSIER + "nomTitulaire")),
            Map.entry("Prénom du titulaire du dossier de formation", List.of(DOSSIER + "prenom1Titulaire")),
            Map.entry("ID technique du passage", List.of("idTechnique")));

    private DonneesAVerifier() {}

    static Set<String> chemins(List<String> libelles) {
        return libelles.stream()
                .flatMap(libelle -> CHEMINS.getOrDefault(libelle, List.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
