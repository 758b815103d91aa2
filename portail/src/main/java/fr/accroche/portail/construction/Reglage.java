package fr.accroche.portail.construction;

import fr.accroche.construction.Colonne;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.Enveloppe;
import fr.accroche.construction.Place;
import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a user says of a spreadsheet: what each column holds, by its letters, and what is said once for the file, by its
 * key. Stateless.
 */
final class Reglage {
    /** Said once, by the keys of their rubriques. */
    static final List<String> UNE_FOIS = List.of("emetteur.idClient", "certificateur.idClient", "idContrat");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter HORODATAGE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final int LONGUEUR = 40;

    private Reglage() {}

    /** From the fields of the form; what is not a column, a datum or a sensible text is left out. */
    static Map<String, String> duFormulaire(Map<String, String[]> champs, Rubriques rubriques) {
        Map<String, String> reglage = new LinkedHashMap<>();
        champs.forEach((nom, valeurs) -> {
            String valeur = valeurs.length == 0 ? "" : valeurs[0].strip();
            boolean deColonne = nom.startsWith("col-") && Place.colonne(nom.substring(4)) != Place.AUCUNE;
            if (deColonne && (valeur.isEmpty() || rubriques.trouver(valeur).isPresent())) {
                reglage.put(nom.substring(4), valeur);
            } else if (UNE_FOIS.contains(nom) && valeur.length() <= LONGUEUR) {
                reglage.put(nom, valeur);
            }
        });
        return reglage;
    }

    /** True when two columns are said to hold one datum. */
    static boolean seContredit(Map<String, String> reglage) {
        Set<String> tenues = new HashSet<>();
        return reglage.entrySet().stream()
                .filter(dit ->
                        !UNE_FOIS.contains(dit.getKey()) && !dit.getValue().isEmpty())
                .anyMatch(dit -> !tenues.add(dit.getValue()));
    }

    /** The guess, with what the user said in its place. */
    static Correspondance appliquer(Map<String, String> reglage, Correspondance devinee, Rubriques rubriques) {
        Correspondance corrigee = devinee;
        for (Colonne colonne : devinee.colonnes()) {
            String dite = reglage.get(Place.lettres(colonne.indice()));
            if (dite != null) {
                Optional<Rubrique> rubrique = rubriques.trouver(dite);
                corrigee = corrigee.avec(colonne.indice(), rubrique);
            }
        }
        return corrigee;
    }

    /** The same file each time that one spreadsheet is built: its identifier and its time are those of the upload. */
    static Enveloppe enveloppe(Map<String, String> reglage, UUID id, Instant creeLe) {
        Map<String, String> valeurs = new HashMap<>();
        valeurs.put("idFlux", id.toString());
        valeurs.put("horodatage", HORODATAGE.format(creeLe.atZone(PARIS)));
        for (String cle : UNE_FOIS) {
            String dite = reglage.getOrDefault(cle, "");
            if (!dite.isEmpty()) {
                valeurs.put(cle, dite);
            }
        }
        return new Enveloppe(valeurs);
    }
}
