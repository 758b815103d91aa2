package fr.accroche.cli.controler;

import fr.accroche.cli.commande.BarreProgression;
import fr.accroche.cli.commande.CertificationsEntree;
import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.EchecEcriture;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FichierEntree;
import fr.accroche.cli.commande.FichierSortie;
import fr.accroche.cli.commande.FluxSuivi;
import fr.accroche.cli.commande.SortieStandard;
import fr.accroche.controle.BilanControle;
import fr.accroche.controle.Controle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.rapport.JournalAnomalies;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.regle.References;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.SchemaRefuseException;
import fr.accroche.modele.RegistreCertifications;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.referentiels.PrenomsUsuels;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Controls one file and prints the report. */
@Command(
        name = "controler",
        description = {
            "Contrôle un fichier de dépôt et dit toutes ses anomalies, avec leur place et leur remède.",
            "Code de sortie : 0 si le verdict est OK, 1 s’il est KO, même si la lecture du rapport s’arrête avant sa fin"
                    + " (| head)."
        })
public final class ControlerCommand implements Callable<Integer> {
    private static final String ENTREE_STANDARD = "-";
    private static final long OCTETS_PAR_MO = 1L << 20;
    private static final long TAILLE_INCONNUE = -1;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Environnement environnement;

    @Parameters(paramLabel = "FICHIER.xml", description = "Le fichier à contrôler ; « - » pour l’entrée standard.")
    private String fichier = "";

    @Option(
            names = "--format",
            paramLabel = "texte|json|html",
            defaultValue = "texte",
            description = "Forme du rapport (par défaut : ${DEFAULT-VALUE}).")
    private FormatRapport format = FormatRapport.TEXTE;

    @Option(
            names = "--sortie",
            paramLabel = "F",
            description = "Fichier où écrire le rapport (par défaut : la sortie standard).")
    private @Nullable Path sortie;

    @Option(
            names = "--regles",
            paramLabel = "schema|toutes",
            defaultValue = "toutes",
            description = "Le schéma seul, ou toutes les règles (par défaut : ${DEFAULT-VALUE}).")
    private ReglesDemandees regles = ReglesDemandees.TOUTES;

    @Option(
            names = "--version-schema",
            paramLabel = "V",
            defaultValue = SchemaFlux.VERSION_COURANTE,
            description = "Version du format : 1.1.1, 1.1.2 ou 1.1.5 (par défaut : ${DEFAULT-VALUE}).")
    private String version = SchemaFlux.VERSION_COURANTE;

    @Option(names = "--xsd", paramLabel = "F", description = "Un autre schéma XSD, à la place de ceux d’Accroche.")
    private @Nullable Path xsd;

    @Option(
            names = "--date",
            paramLabel = "AAAA-MM-JJ",
            description = "Date de référence des règles (par défaut : aujourd’hui).")
    private @Nullable LocalDate date;

    @Option(
            names = "--certifications",
            paramLabel = "F",
            description = {
                "Répertoires de France compétences : l’export ouvert des fiches (V4.1), en XML, gzip ou zip.",
                "Sans lui, les règles qui en ont besoin figurent parmi les règles non évaluées."
            })
    private @Nullable Path certifications;

    ControlerCommand(Environnement environnement) {
        this.environnement = environnement;
    }

    @Override
    public Integer call() throws IOException {
        if (sortie != null) {
            FichierSortie.exigerPossible(sortie);
        }
        Controle controle = new ControleStandard(schema(), catalogue());
        try (JournalAnomalies journal = new JournalAnomalies()) {
            BilanControle bilan = controler(controle, journal);
            rapporter(bilan, journal);
            return (bilan.estOk() ? CodeSortie.OK : CodeSortie.KO).valeur();
        } catch (UncheckedIOException e) {
            throw new EchecCommande(
                    CodeSortie.INTERNE,
                    "Les anomalies n’ont pas pu être gardées dans le dossier temporaire « "
                            + System.getProperty("java.io.tmpdir")
                            + " ». Libérez-y de la place, ou donnez-en un autre :"
                            + " ACCROCHE_JAVA_OPTS=-Djava.io.tmpdir=DOSSIER",
                    e);
        }
    }

    private CatalogueRegles catalogue() throws IOException {
        return regles == ReglesDemandees.SCHEMA
                ? CatalogueRegles.sansReference()
                : CatalogueRegles.standard(new References(
                        Optional.of(LieuxFrancais.charger()), registre(), Optional.of(PrenomsUsuels.charger())));
    }

    private Optional<RegistreCertifications> registre() throws IOException {
        return certifications == null
                ? Optional.empty()
                : Optional.of(CertificationsEntree.lire(certifications, environnement.erreurs()));
    }

    private SchemaFlux schema() throws IOException {
        if (xsd == null) {
            if (!SchemaFlux.VERSIONS.contains(version)) {
                throw new EchecCommande(
                        CodeSortie.USAGE,
                        "Version de schéma inconnue : « " + version + " ». Versions connues : "
                                + String.join(", ", SchemaFlux.VERSIONS) + ".");
            }
            return SchemaFlux.officiel(version);
        }
        try (InputStream source = FichierEntree.ouvrir(xsd)) {
            return SchemaFlux.lire(source, String.valueOf(xsd.getFileName()));
        } catch (SchemaRefuseException e) {
            throw new EchecCommande(CodeSortie.USAGE, "Schéma « " + xsd + " » refusé. " + e.getMessage(), e);
        }
    }

    private BilanControle controler(Controle controle, JournalAnomalies journal) throws IOException {
        LocalDate reference =
                date != null ? date : LocalDate.now(environnement.horloge().withZone(PARIS));
        OptionsControle options = new OptionsControle(regles.etendue(), reference);
        boolean standard = fichier.equals(ENTREE_STANDARD);
        long octets = standard ? TAILLE_INCONNUE : Files.size(FichierEntree.exigerLisible(Path.of(fichier)));
        try (BarreProgression barre = BarreProgression.ouvrir(environnement, "Contrôle", octets, " Mo", OCTETS_PAR_MO);
                FluxSuivi flux = new FluxSuivi(
                        standard ? environnement.entree() : FichierEntree.ouvrir(Path.of(fichier)), barre)) {
            return lire(controle, flux, options, journal);
        }
    }

    private static BilanControle lire(
            Controle controle, FluxSuivi flux, OptionsControle options, JournalAnomalies journal) {
        try {
            return controle.controler(flux, options, journal);
        } catch (IOException e) {
            boolean rien = flux.lus() == 0;
            throw new EchecCommande(
                    rien ? CodeSortie.ENTREE_ILLISIBLE : CodeSortie.INTERNE,
                    rien
                            ? "Rien n’a pu être lu en entrée. Vérifiez que c’est bien un fichier."
                            : "La lecture s’est interrompue après " + flux.lus() + " octets. Vérifiez le disque ou le"
                                    + " réseau, puis recommencez.",
                    e);
        }
    }

    private void rapporter(BilanControle bilan, JournalAnomalies journal) throws IOException {
        String nom = fichier.equals(ENTREE_STANDARD)
                ? fichier
                : String.valueOf(Path.of(fichier).getFileName());
        if (sortie != null) {
            FichierSortie.ecrire(sortie, flux -> format.ecrire(nom, bilan, journal, flux, false));
            environnement.erreurs().println("Rapport écrit dans « " + sortie + " ».");
            return;
        }
        try (OutputStream flux = new SortieStandard(environnement.sortie())) {
            format.ecrire(nom, bilan, journal, flux, environnement.couleurs());
        } catch (IOException e) {
            if (!EchecEcriture.estLecteurParti(e)) {
                throw new EchecCommande(CodeSortie.INTERNE, EchecEcriture.raconter("la sortie standard", e), e);
            }
            // Who reads has seen enough (| head): the file is controlled, the exit code says the verdict.
        }
    }
}
