package fr.accroche.cli.registre;

import fr.accroche.cli.commande.BarreProgression;
import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FormatResultat;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.nirisation.index.fichier.Entete;
import fr.accroche.nirisation.index.fichier.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads an index from end to end and compares every sum. */
@Command(
        name = "verifier",
        description = {
            "Vérifie chaque octet d’un index : en-tête, taille et somme SHA-256 de chaque fichier.",
            "Avec la clé (ACCROCHE_CLES_REGISTRE), vérifie aussi le sceau : que l’index est bien celui qui fut construit."
        })
final class RegistreVerifierCommand implements Callable<Integer> {
    private static final long OCTETS_PAR_MO = 1L << 20;

    private final Environnement environnement;

    @Parameters(paramLabel = "DIR", description = "Le dossier de l’index.")
    private Path dossier = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "texte|json",
            defaultValue = "texte",
            description = "La forme du résultat (défaut : ${DEFAULT-VALUE}).")
    private FormatResultat format = FormatResultat.TEXTE;

    RegistreVerifierCommand(Environnement environnement) {
        this.environnement = environnement;
    }

    @Override
    public Integer call() {
        Optional<CleIndex> cle = new CleRegistre(environnement).siConnue();
        Entete entete = IndexDemande.entete(dossier, cle);
        List<String> defauts;
        try (BarreProgression barre =
                BarreProgression.ouvrir(environnement, "Vérification", entete.octets(), " Mo", OCTETS_PAR_MO)) {
            defauts = Verification.defauts(dossier, entete, barre::atteindre);
        }
        if (format == FormatResultat.JSON) {
            environnement
                    .sortie()
                    .println(ObjetJson.de()
                            .booleen("intact", defauts.isEmpty())
                            .booleen("sceauVerifie", cle.isPresent())
                            .textes("defauts", defauts)
                            .ecrire());
        } else {
            raconter(defauts, cle.isPresent());
        }
        return (defauts.isEmpty() ? CodeSortie.OK : CodeSortie.KO).valeur();
    }

    private void raconter(List<String> defauts, boolean sceau) {
        if (defauts.isEmpty()) {
            environnement
                    .sortie()
                    .println("L’index « " + dossier + " » est intact" + (sceau ? ", sceau compris." : ".")
                            + (sceau ? "" : " Son sceau n’a pas été vérifié : la clé n’est pas donnée."));
            return;
        }
        defauts.forEach(environnement.sortie()::println);
        environnement.sortie().println("Ne vous en servez pas : restaurez-le, ou reconstruisez-le (registre indexer).");
    }
}
