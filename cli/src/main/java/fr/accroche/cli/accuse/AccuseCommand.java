package fr.accroche.cli.accuse;

import fr.accroche.cli.api.FormatDemande;
import fr.accroche.cli.api.RefusServeur;
import fr.accroche.cli.api.TypeAccuse;
import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.OptionsServeur;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gets an accusé, byte for byte as the portal gives it. */
@Command(name = "accuse", description = "Télécharge un accusé d’un dépôt, tel que le portail l’a émis.")
public final class AccuseCommand implements Callable<Integer> {
    private final Environnement environnement;

    @Parameters(paramLabel = "ID", description = "Identifiant du dépôt, donné par « deposer ».")
    private String id = "";

    @Mixin
    private OptionsServeur serveur = new OptionsServeur();

    @Option(
            names = "--type",
            required = true,
            paramLabel = "reception|traitement",
            description = "Accusé de réception ou de traitement.")
    private TypeAccuse type = TypeAccuse.TRAITEMENT;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "xml|json|pdf|csv",
            description = "Forme de l’accusé ; celui de réception existe en json et en pdf.")
    private FormatDemande format = FormatDemande.JSON;

    @Option(names = "--sortie", paramLabel = "F", description = "Fichier à écrire (par défaut : la sortie standard).")
    private @Nullable Path sortie;

    AccuseCommand(Environnement environnement) {
        this.environnement = environnement;
    }

    @Override
    public Integer call() throws IOException {
        if (type == TypeAccuse.RECEPTION && (format == FormatDemande.XML || format == FormatDemande.CSV)) {
            throw new EchecCommande(CodeSortie.USAGE, "L’accusé de réception existe en json et en pdf.");
        }
        try (InputStream accuse = serveur.client(environnement).accuse(id, type, format)) {
            ecrire(accuse);
            return CodeSortie.OK.valeur();
        } catch (RefusServeur e) {
            throw new EchecCommande(CodeSortie.SERVEUR, String.valueOf(e.getMessage()), e);
        }
    }

    private void ecrire(InputStream accuse) throws IOException {
        if (sortie == null) {
            accuse.transferTo(environnement.sortie());
            environnement.sortie().flush();
        } else {
            Files.copy(accuse, sortie, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
