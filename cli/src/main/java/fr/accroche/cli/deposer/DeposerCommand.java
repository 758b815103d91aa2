package fr.accroche.cli.deposer;

import fr.accroche.cli.api.ClientDepots;
import fr.accroche.cli.api.DepotCree;
import fr.accroche.cli.api.RefusServeur;
import fr.accroche.cli.commande.BarreProgression;
import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FichierEntree;
import fr.accroche.cli.commande.FormatResultat;
import fr.accroche.cli.commande.OptionsServeur;
import fr.accroche.controle.lecture.Limites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Deposits a file and prints its accusé de réception. */
@Command(
        name = "deposer",
        description = "Dépose un fichier XML sur un portail et affiche l’accusé de réception. Suivez ensuite le"
                + " traitement avec « suivre ».")
public final class DeposerCommand implements Callable<Integer> {
    private static final long OCTETS_MAXIMUM = Limites.DEPOT_OCTETS;
    private static final long MEGAOCTET = 1_048_576;

    private static final DateTimeFormatter DATE_HEURE =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm:ss '(heure de Paris)'", Locale.FRANCE);

    private final Environnement environnement;

    @Parameters(paramLabel = "FICHIER.xml", description = "Fichier à déposer (209 715 200 octets au plus).")
    private Path fichier = Path.of("");

    @Mixin
    private OptionsServeur serveur = new OptionsServeur();

    @Option(names = "--remplacement", description = "Le fichier remplace des passages déjà acquis (avec --motif).")
    private boolean remplacement;

    @Option(
            names = "--motif",
            paramLabel = "M",
            description = "Motif du remplacement : donnees-incorrectes, fraude ou demande-titulaire.")
    private @Nullable String motif;

    @Option(
            names = "--cle",
            paramLabel = "CLE",
            description = "Clé de ce dépôt : un envoi répété avec la même clé ne fait pas un second dépôt (par défaut,"
                    + " une clé nouvelle).")
    private String cle = "";

    @Option(
            names = "--format",
            paramLabel = "texte|json",
            defaultValue = "texte",
            description = "Forme du résultat (par défaut : texte).")
    private FormatResultat format = FormatResultat.TEXTE;

    DeposerCommand(Environnement environnement) {
        this.environnement = environnement;
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> motifRemplacement = motifRemplacement();
        FichierEntree.exigerLisible(fichier);
        long octets = Files.size(fichier);
        if (octets > OCTETS_MAXIMUM) {
            throw new EchecCommande(
                    CodeSortie.SERVEUR,
                    "Le fichier pèse " + octets + " octets ; un dépôt en admet 209 715 200. Partagez-le en plusieurs.");
        }
        afficher(envoyer(serveur.client(environnement), octets, motifRemplacement));
        return CodeSortie.OK.valeur();
    }

    private Optional<String> motifRemplacement() {
        if (remplacement == (motif == null)) {
            throw new EchecCommande(CodeSortie.USAGE, "--remplacement et --motif vont ensemble : donnez les deux.");
        }
        return Optional.ofNullable(motif);
    }

    private DepotCree envoyer(ClientDepots client, long octets, Optional<String> motifRemplacement) throws IOException {
        String cleDepot = cle.isBlank() ? UUID.randomUUID().toString() : cle;
        try (BarreProgression barre = BarreProgression.ouvrir(environnement, "Dépôt", octets, " Mo", MEGAOCTET)) {
            return client.deposer(fichier, cleDepot, motifRemplacement, barre::atteindre);
        } catch (RefusServeur e) {
            throw new EchecCommande(
                    CodeSortie.SERVEUR,
                    e.getMessage() + System.lineSeparator() + "Pour recommencer sans risque de doublon : --cle "
                            + cleDepot,
                    e);
        }
    }

    private void afficher(DepotCree depot) {
        if (format == FormatResultat.JSON) {
            environnement.sortie().println(json(depot));
            return;
        }
        environnement.sortie().println("Dépôt " + depot.numero() + " reçu le " + heureDeParis(depot.recuLe()));
        environnement.sortie().println("Identifiant : " + depot.id());
        environnement.sortie().println("Fichier     : " + depot.nomFichier() + " (" + depot.octets() + " octets)");
        environnement.sortie().println("SHA-256     : " + depot.sha256());
    }

    /** For people; a date that is not written as expected is shown as it came. */
    private static String heureDeParis(String iso) {
        try {
            return DATE_HEURE.format(OffsetDateTime.parse(iso).atZoneSameInstant(ZoneId.of("Europe/Paris")));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private static String json(DepotCree depot) {
        return JsonMapper.builder()
                .build()
                .writeValueAsString(Map.of(
                        "id", depot.id(),
                        "statut", depot.statut(),
                        "accuseReception",
                                Map.of(
                                        "numero", depot.numero(),
                                        "nomFichier", depot.nomFichier(),
                                        "octets", depot.octets(),
                                        "sha256", depot.sha256(),
                                        "recuLe", depot.recuLe())));
    }
}
