package fr.accroche.cli.construire;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FichierSortie;
import fr.accroche.construction.gabarit.GabaritWriter;
import fr.accroche.controle.schema.SchemaFlux;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the workbook to fill. */
@Command(
        name = "modele",
        description = {
            "Écrit le classeur à remplir (XLSX), produit à partir du schéma : une colonne par donnée, son exigence, son",
            "format, un exemple, et une liste de choix quand le schéma en a une. « construire » en fait un fichier de dépôt."
        })
public final class ModeleCommand implements Callable<Integer> {
    private final Environnement environnement;

    @Option(names = "--sortie", required = true, paramLabel = "M.xlsx", description = "Classeur à écrire.")
    private Path sortie = Path.of("");

    @Option(
            names = "--version-schema",
            paramLabel = "V",
            defaultValue = SchemaFlux.VERSION_COURANTE,
            description = "Version du format : 1.1.1 ou 1.1.2 (par défaut : ${DEFAULT-VALUE}).")
    private String version = SchemaFlux.VERSION_COURANTE;

    ModeleCommand(Environnement environnement) {
        this.environnement = environnement;
    }

    @Override
    public Integer call() {
        GabaritWriter gabarit = new GabaritWriter(VersionConstruite.schema(version));
        FichierSortie.ecrire(sortie, gabarit::ecrire);
        environnement.erreurs().println("Modèle écrit dans « " + sortie + " ».");
        return CodeSortie.OK.valeur();
    }
}
