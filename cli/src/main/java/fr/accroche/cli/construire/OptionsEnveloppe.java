package fr.accroche.cli.construire;

import fr.accroche.construction.Enveloppe;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the file says once, where no column says it. */
final class OptionsEnveloppe {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter HORODATAGE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    @Option(
            names = "--emetteur",
            paramLabel = "BCR",
            description = "Matricule de l’émetteur, si aucune colonne ne le donne.")
    private @Nullable String emetteur;

    @Option(
            names = "--certificateur",
            paramLabel = "BCR",
            description =
                    "Matricule du certificateur, si aucune colonne ne le donne (par défaut : celui de l’émetteur).")
    private @Nullable String certificateur;

    @Option(names = "--contrat", paramLabel = "N", description = "Numéro de contrat, si aucune colonne ne le donne.")
    private @Nullable String contrat;

    @Option(
            names = "--id-flux",
            paramLabel = "ID",
            description = "Identifiant du fichier, si aucune colonne ne le donne (par défaut : un UUID nouveau).")
    private @Nullable String idFlux;

    Enveloppe enveloppe(Clock horloge) {
        Map<String, String> valeurs = new HashMap<>();
        valeurs.put("idFlux", idFlux == null ? UUID.randomUUID().toString() : idFlux);
        valeurs.put("horodatage", HORODATAGE.format(ZonedDateTime.now(horloge).withZoneSameInstant(PARIS)));
        poser(valeurs, "emetteur.idClient", emetteur);
        poser(valeurs, "certificateur.idClient", certificateur);
        poser(valeurs, "idContrat", contrat);
        return new Enveloppe(valeurs);
    }

    private static void poser(Map<String, String> valeurs, String cle, @Nullable String valeur) {
        if (valeur != null) {
            valeurs.put(cle, valeur);
        }
    }
}
