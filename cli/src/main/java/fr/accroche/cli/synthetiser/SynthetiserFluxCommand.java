package fr.accroche.cli.synthetiser;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FichierEntree;
import fr.accroche.cli.commande.FichierSortie;
import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.DemandeFlux;
import fr.accroche.synthese.FluxSynthetique;
import fr.accroche.synthese.PopulationSynthetique;
import fr.accroche.synthese.RegistreIllisibleException;
import fr.accroche.synthese.RegistreTropPetitException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a deposit about the people of a registry, and the truth about it. */
@Command(
        name = "flux",
        description =
                "Écrit un dépôt (XML) dont les titulaires sont tirés d’un registre, et la vérité (CSV : idTechnique,"
                        + " NIR ou rien, altération).")
final class SynthetiserFluxCommand implements Callable<Integer> {
    private static final int PASSAGES_MAXIMUM = 2_000_000;
    private static final double FACTEUR_MAXIMUM = 10;

    private final Environnement environnement;

    @Option(
            names = "--registre",
            required = true,
            paramLabel = "R.csv",
            description = "Registre où tirer les titulaires.")
    private Path registre = Path.of("");

    @Option(
            names = "--passages",
            required = true,
            paramLabel = "N",
            description = "Nombre de passages, de 1 à 2 000 000.")
    private int passages;

    @Option(
            names = "--graine",
            required = true,
            paramLabel = "S",
            description = "Graine, un nombre entier : la même graine et le même registre donnent le même dépôt.")
    private long graine;

    @Option(
            names = "--bruit",
            required = true,
            paramLabel = "0..1",
            description = "Part des titulaires dont les données sont altérées.")
    private double bruit;

    @Option(
            names = "--facteur",
            paramLabel = "X",
            defaultValue = "1",
            description = "Multiplie les taux d’altération, plus de 0 à 10 (par défaut ${DEFAULT-VALUE}) : la part des"
                    + " titulaires altérés et celle des altérations multiples.")
    private double facteur = 1;

    @Option(
            names = "--absents",
            required = true,
            paramLabel = "0..1",
            description = "Part des titulaires qui ne sont pas dans le registre.")
    private double absents;

    @Option(names = "--sortie", required = true, paramLabel = "F.xml", description = "Dépôt à écrire.")
    private Path sortie = Path.of("");

    @Option(names = "--verite", required = true, paramLabel = "V.csv", description = "Vérité à écrire.")
    private Path verite = Path.of("");

    @Option(
            names = "--date",
            paramLabel = "AAAA-MM-JJ",
            defaultValue = "2026-11-23",
            description = "Jour de l’envoi (par défaut ${DEFAULT-VALUE}, toujours le même pour que la graine suffise).")
    private LocalDate date = LocalDate.EPOCH;

    @Option(
            names = "--emetteur",
            paramLabel = "MATRICULE",
            defaultValue = "12ABC345",
            description = "Matricule du déposant, 8 caractères (par défaut ${DEFAULT-VALUE}).")
    private String emetteur = "";

    @Option(
            names = "--certificateur",
            paramLabel = "MATRICULE",
            defaultValue = "12ABC345",
            description = "Matricule du certificateur, 8 caractères (par défaut ${DEFAULT-VALUE}).")
    private String certificateur = "";

    @Option(
            names = "--contrat",
            paramLabel = "NUMERO",
            defaultValue = "MCFCER000123",
            description = "Contrat du certificateur (par défaut ${DEFAULT-VALUE}).")
    private String contrat = "";

    @Option(
            names = "--certification",
            paramLabel = "CODE",
            split = ",",
            defaultValue = "RNCP19117,RS1710",
            description = "Codes des certifications, séparés par des virgules (par défaut ${DEFAULT-VALUE}).")
    private List<String> certifications = List.of();

    SynthetiserFluxCommand(Environnement environnement) {
        this.environnement = environnement;
    }

    @Override
    public Integer call() throws IOException {
        DemandeFlux demande = demande();
        FichierEntree.exigerLisible(registre);
        LieuxFrancais lieux = LieuxFrancais.charger();
        FluxSynthetique synthese = new FluxSynthetique(new PopulationSynthetique(lieux), lieux);
        try {
            synthese.ecrire(
                    demande,
                    FichierEntree.ouvrir(registre),
                    FichierSortie.ouvrir(sortie),
                    FichierSortie.ouvrir(verite));
        } catch (RegistreIllisibleException e) {
            throw new EchecCommande(CodeSortie.ENTREE_ILLISIBLE, String.valueOf(e.getMessage()), e);
        } catch (RegistreTropPetitException e) {
            throw new EchecCommande(CodeSortie.USAGE, String.valueOf(e.getMessage()), e);
        }
        environnement
                .sortie()
                .println("Dépôt de " + passages + " passages écrit dans « " + sortie + " », vérité dans « " + verite
                        + " ».");
        return CodeSortie.OK.valeur();
    }

    private DemandeFlux demande() {
        if (!(bruit >= 0 && bruit <= 1 && absents >= 0 && absents <= 1)) {
            throw usage("Le bruit et la part d’absents doivent aller de 0 à 1, par exemple 0.2.");
        }
        if (!(facteur > 0 && facteur <= FACTEUR_MAXIMUM)) {
            throw usage("Le facteur doit aller de plus de 0 à 10.");
        }
        if (passages < 1 || passages > PASSAGES_MAXIMUM) {
            throw usage("Le nombre de passages doit aller de 1 à 2 000 000.");
        }
        return new DemandeFlux(
                passages,
                graine,
                bruit,
                facteur,
                absents,
                date,
                matricule("--emetteur", emetteur),
                matricule("--certificateur", certificateur),
                contrat(),
                certifications.stream()
                        .map(SynthetiserFluxCommand::certification)
                        .toList());
    }

    private static IdClient matricule(String option, String texte) {
        try {
            return new IdClient(texte);
        } catch (IllegalArgumentException e) {
            throw new EchecCommande(CodeSortie.USAGE, option + " attend un matricule de 8 caractères.", e);
        }
    }

    private IdContrat contrat() {
        try {
            return new IdContrat(contrat);
        } catch (IllegalArgumentException e) {
            throw new EchecCommande(CodeSortie.USAGE, "--contrat attend 1 à 20 caractères.", e);
        }
    }

    private static CodeCertification certification(String texte) {
        return CodeCertification.lire(texte)
                .orElseThrow(
                        () -> usage("« " + texte + " » n’est pas un code de certification : écrivez RNCP ou RS suivi"
                                + " du numéro, comme RS1710."));
    }

    private static EchecCommande usage(String message) {
        return new EchecCommande(CodeSortie.USAGE, message);
    }
}
