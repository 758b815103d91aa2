package fr.accroche.cli.registre;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.EchecEcriture;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FichierEntree;
import fr.accroche.cli.commande.FichierSortie;
import fr.accroche.cli.commande.FormatResultat;
import fr.accroche.nirisation.index.construction.BilanConstruction;
import fr.accroche.nirisation.index.construction.ConstructionIndex;
import fr.accroche.nirisation.index.construction.ConstructionIndex.Reglages;
import fr.accroche.nirisation.index.construction.RegistreRefuseException;
import fr.accroche.nirisation.registre.RegistreIllisibleException;
import fr.accroche.referentiels.LieuxFrancais;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds the index of a registry CSV. */
@Command(
        name = "indexer",
        description = {
            "Construit l’index d’un registre de personnes. Le dossier apparaît entier à la fin, ou pas du tout.",
            "Une ligne fautive est dite avec son numéro et laissée de côté ; la réponse est alors KO (code 1).",
            "Les NIR y sont chiffrés par la clé ACCROCHE_CLES_REGISTRE, ou celle de secrets/cle-registre dans"
                    + " ACCROCHE_HOME, tirée au premier usage."
        })
final class RegistreIndexerCommand implements Callable<Integer> {
    private static final int TAMPON_CARACTERES = 1 << 16;

    private final Environnement environnement;

    @Parameters(paramLabel = "R.csv", description = "Le registre (CSV UTF-8, « ; », une personne par ligne).")
    private Path registre = Path.of("");

    @Option(
            names = "--sortie",
            required = true,
            paramLabel = "DIR",
            description = "Le dossier de l’index, qui ne doit pas exister encore.")
    private Path sortie = Path.of("");

    @Option(
            names = "--strict",
            description = "Refuse le registre entier dès qu’une ligne est fautive ou signalée ; toutes sont dites.")
    private boolean strict;

    @Option(names = "--anomalies", paramLabel = "F.csv", description = "Où écrire toutes les lignes fautives.")
    private @Nullable Path anomalies;

    @Option(
            names = "--format",
            paramLabel = "texte|json",
            defaultValue = "texte",
            description = "La forme du résultat (défaut : ${DEFAULT-VALUE}).")
    private FormatResultat format = FormatResultat.TEXTE;

    RegistreIndexerCommand(Environnement environnement) {
        this.environnement = environnement;
    }

    @Override
    public Integer call() {
        FichierEntree.exigerLisible(registre);
        exigerParent();
        try {
            return indexer();
        } catch (IOException echec) {
            // The construction tells its own failures: what is left is the file of bad lines.
            throw AnomaliesRegistre.inacheve(echec);
        }
    }

    private Integer indexer() throws IOException {
        try (Writer fichier = ouvrirAnomalies()) {
            AnomaliesRegistre dites = new AnomaliesRegistre(Optional.of(fichier).filter(ecrivain -> anomalies != null));
            try {
                BilanConstruction bilan = construire(dites);
                dites.raconter(environnement.erreurs(), "--anomalies F.csv");
                raconter(bilan);
                return (bilan.lecture().rejetees() == 0 ? CodeSortie.OK : CodeSortie.KO).valeur();
            } catch (RegistreRefuseException refus) {
                dites.raconter(environnement.erreurs(), "--anomalies F.csv");
                throw new EchecCommande(CodeSortie.KO, String.valueOf(refus.getMessage()), refus);
            }
        }
    }

    private void exigerParent() {
        Path parent = sortie.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new EchecCommande(
                    CodeSortie.USAGE, "Le dossier où mettre « " + sortie + " » n’existe pas. Créez-le d’abord.");
        }
    }

    private Writer ouvrirAnomalies() {
        return anomalies == null
                ? Writer.nullWriter()
                : new OutputStreamWriter(FichierSortie.ouvrir(anomalies), StandardCharsets.UTF_8);
    }

    private BilanConstruction construire(AnomaliesRegistre dites) throws IOException {
        SecureRandom alea = new SecureRandom();
        Reglages reglages = new Reglages(
                new CleRegistre(environnement).exigerOuCreer(alea),
                LieuxFrancais.charger(),
                strict,
                Runtime.getRuntime().availableProcessors());
        try (SuiviConsole suivi = new SuiviConsole(environnement, Files.size(registre), dites);
                Reader texte = new BufferedReader(
                        new InputStreamReader(suivi.suivre(FichierEntree.ouvrir(registre)), StandardCharsets.UTF_8),
                        TAMPON_CARACTERES)) {
            return new ConstructionIndex(reglages, alea, environnement.horloge()).construire(texte, sortie, suivi);
        } catch (FileAlreadyExistsException la) {
            throw new EchecCommande(
                    CodeSortie.USAGE,
                    "« " + sortie + " » existe déjà. Un index ne se change pas : construisez-en un autre à côté, puis"
                            + " désignez-le à la place de celui-ci.",
                    la);
        } catch (RegistreIllisibleException illisible) {
            throw new EchecCommande(CodeSortie.ENTREE_ILLISIBLE, String.valueOf(illisible.getMessage()), illisible);
        } catch (RegistreRefuseException refus) {
            throw refus;
        } catch (IOException echec) {
            throw new EchecCommande(
                    CodeSortie.INTERNE,
                    "L’index n’a pas pu être construit : " + EchecEcriture.raison(echec)
                            + " Il n’en reste rien. Il faut, à" + " côté de « " + sortie
                            + " », environ 250 octets libres par personne.",
                    echec);
        }
    }

    private void raconter(BilanConstruction bilan) {
        if (format == FormatResultat.JSON) {
            environnement
                    .sortie()
                    .println(ObjetJson.de()
                            .texte("index", sortie.toString())
                            .nombre("personnes", bilan.personnes())
                            .nombre("lignesLues", bilan.lecture().lues())
                            .nombre("lignesRejetees", bilan.lecture().rejetees())
                            .nombre("lignesSignalees", bilan.lecture().signalees())
                            .nombre("octets", bilan.octets())
                            .ecrire());
            return;
        }
        environnement
                .sortie()
                .printf(
                        Locale.FRENCH,
                        "Index de %,d personnes écrit dans « %s » : %,d octets, %,.1f par personne.%n"
                                + "Lignes lues : %,d, rejetées : %,d, signalées : %,d.%n",
                        bilan.personnes(),
                        sortie,
                        bilan.octets(),
                        (double) bilan.octets() / bilan.personnes(),
                        bilan.lecture().lues(),
                        bilan.lecture().rejetees(),
                        bilan.lecture().signalees());
    }
}
