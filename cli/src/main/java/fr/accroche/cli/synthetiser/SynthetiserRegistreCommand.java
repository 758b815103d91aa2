package fr.accroche.cli.synthetiser;

import fr.accroche.cli.commande.BarreProgression;
import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FichierEntree;
import fr.accroche.cli.commande.FichierSortie;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.PersonneSynthetique;
import fr.accroche.synthese.PopulationSynthetique;
import fr.accroche.synthese.RegistreWriter;
import fr.accroche.synthese.noms.FichierInseeIllisibleException;
import fr.accroche.synthese.noms.Onomastique;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--prenoms",
            paramLabel = "F",
            description =
                    "Fichier des prénoms de l’INSEE tel qu’il est publié (nat2022.csv, dpt2022.csv), au lieu de nos"
                            + " tables.")
    private @Nullable Path prenoms;

    @Option(
            names = "--noms",
            paramLabel = "F",
            description = "Fichier des noms de l’INSEE tel qu’il est publié (noms2008nat_txt.txt, noms2008dep_txt.txt),"
                    + " au lieu de nos tables.")
    private @Nullable Path noms;

    SynthetiserRegistreCommand(Environnement environnement) {
        this.environnement = environnement;
    }

    @Override
    public Integer call() throws IOException {
        if (taille < 1 || taille > TAILLE_MAXIMALE) {
            throw new EchecCommande(CodeSortie.USAGE, "La taille doit aller de 1 à 70 000 000.");
        }
        Iterator<PersonneSynthetique> personnes = new PopulationSynthetique(LieuxFrancais.charger(), onomastique())
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

    private Onomastique onomastique() throws IOException {
        Optional<Path> desPrenoms = Optional.ofNullable(prenoms);
        Optional<Path> desNoms = Optional.ofNullable(noms);
        desPrenoms.ifPresent(FichierEntree::exigerLisible);
        desNoms.ifPresent(FichierEntree::exigerLisible);
        try {
            return Onomastique.charger(desPrenoms, desNoms);
        } catch (FichierInseeIllisibleException e) {
            throw new EchecCommande(CodeSortie.ENTREE_ILLISIBLE, String.valueOf(e.getMessage()), e);
        }
    }
}
