package fr.accroche.cli.synthetiser;

import fr.accroche.cli.commande.BarreProgression;
import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FichierSortie;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.PersonneSynthetique;
import fr.accroche.synthese.PopulationSynthetique;
import fr.accroche.synthese.RegistreWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the registry CSV of a synthetic population, in constant memory. */
@Command(
        name = "registre",
        description =
                "Écrit un registre de personnes fictives (CSV). Leurs NIR ont le département 00, que personne n’a.")
final class SynthetiserRegistreCommand implements Callable<Integer> {
    private static final long TAILLE_MAXIMALE = 70_000_000;
    private static final int PAS = 4_096;

    private final Environnement environnement;

    @Option(
            names = "--taille",
            required = true,
            paramLabel = "N",
            description = "Nombre de personnes, de 1 à 70 000 000.")
    private long taille;

    @Option(
            names = "--graine",
            required = true,
            paramLabel = "S",
            description = "Graine, un nombre entier : la même graine donne le même registre.")
    private long graine;

    @Option(names = "--sortie", required = true, paramLabel = "R.csv", description = "Fichier à écrire.")
    private Path sortie = Path.of("");

    SynthetiserRegistreCommand(Environnement environnement) {
        this.environnement = environnement;
    }

    @Override
    public Integer call() throws IOException {
        if (taille < 1 || taille > TAILLE_MAXIMALE) {
            throw new EchecCommande(CodeSortie.USAGE, "La taille doit aller de 1 à 70 000 000.");
        }
        Iterator<PersonneSynthetique> personnes = new PopulationSynthetique(LieuxFrancais.charger())
                .personnes(graine, taille)
                .iterator();
        try (RegistreWriter registre = new RegistreWriter(FichierSortie.ouvrir(sortie));
                BarreProgression barre = BarreProgression.ouvrir(environnement, "Registre", taille, " personnes", 1)) {
            for (long faites = 1; personnes.hasNext(); faites++) {
                registre.ecrire(personnes.next());
                if (faites % PAS == 0) {
                    barre.atteindre(faites);
                }
            }
            barre.atteindre(taille);
        }
        environnement.sortie().println("Registre de " + taille + " personnes écrit dans « " + sortie + " ».");
        return CodeSortie.OK.valeur();
    }
}
