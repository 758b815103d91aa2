package fr.accroche.cli.construire;

import fr.accroche.cli.commande.CertificationsEntree;
import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.EchecEcriture;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FichierEntree;
import fr.accroche.cli.commande.FichierSortie;
import fr.accroche.cli.commande.SortieStandard;
import fr.accroche.construction.Colonne;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.Place;
import fr.accroche.construction.TableurRefuseException;
import fr.accroche.construction.correspondance.Reconnaissance;
import fr.accroche.construction.flux.Constructeur;
import fr.accroche.construction.flux.FluxConstruit;
import fr.accroche.construction.rapport.RapportTableur;
import fr.accroche.construction.tableur.Classeur;
import fr.accroche.construction.tableur.Classeurs;
import fr.accroche.controle.Controle;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.regle.References;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.RegistreCertifications;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.referentiels.PrenomsUsuels;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a flux XML of a spreadsheet. */
@Command(
        name = "construire",
        description = {
            "Fait d’un tableau (XLSX ou CSV) un fichier de dépôt XML, contrôlé avec toutes les règles avant d’être écrit.",
            "Lit le modèle d’Accroche (commande modele), le « Tableau de déclaration » en circulation, ou tout autre tableau"
                    + " dont les colonnes se reconnaissent à leur intitulé.",
            "Code de sortie : 0 si le XML est écrit, 1 si des erreurs l’empêchent ; elles sont toutes dites d’un coup."
        })
public final class ConstruireCommand implements Callable<Integer> {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Environnement environnement;

    @Mixin
    private OptionsEnveloppe enveloppe = new OptionsEnveloppe();

    @Parameters(paramLabel = "TABLEAU", description = "Le tableau : .xlsx, ou .csv (séparateur et encodage reconnus).")
    private Path tableau = Path.of("");

    @Option(names = "--sortie", required = true, paramLabel = "F.xml", description = "Fichier XML à écrire.")
    private Path sortie = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "texte|json|csv",
            defaultValue = "texte",
            description = "Forme du rapport, écrit sur la sortie standard (par défaut : ${DEFAULT-VALUE}).")
    private FormatRapportTableur format = FormatRapportTableur.TEXTE;

    @Option(
            names = "--colonne",
            paramLabel = "C=donnee",
            description = {
                "Dit ce que porte une colonne, à la place de ce qui est reconnu : C=prenom1. « C=- » : colonne non utilisée.",
                "À répéter pour chaque colonne à corriger."
            })
    private Map<String, String> colonnes = new LinkedHashMap<>();

    @Option(
            names = "--modele",
            description =
                    "N’accepte que le modèle d’Accroche ou le « Tableau de déclaration » : tous les intitulés doivent"
                            + " être connus.")
    private boolean modele;

    @Option(
            names = "--version-schema",
            paramLabel = "V",
            defaultValue = SchemaFlux.VERSION_COURANTE,
            description = "Version du format : 1.1.1 ou 1.1.2 (par défaut : ${DEFAULT-VALUE}).")
    private String version = SchemaFlux.VERSION_COURANTE;

    @Option(
            names = "--date",
            paramLabel = "AAAA-MM-JJ",
            description = "Date de référence des règles (par défaut : aujourd’hui).")
    private @Nullable LocalDate date;

    @Option(
            names = "--certifications",
            paramLabel = "F",
            description = "Répertoires de France compétences (export V4.1), pour vérifier les codes.")
    private @Nullable Path certifications;

    ConstruireCommand(Environnement environnement) {
        this.environnement = environnement;
    }

    @Override
    public Integer call() throws IOException {
        FichierSortie.exigerPossible(sortie);
        FichierEntree.exigerLisible(tableau);
        SchemaFlux schema = VersionConstruite.schema(version);
        try {
            return construire(new Constructeur(schema, controle(schema), temporaire()));
        } catch (TableurRefuseException e) {
            throw new EchecCommande(CodeSortie.KO, "« " + tableau + " » : " + e.phrase(), e);
        }
    }

    private int construire(Constructeur constructeur) throws IOException, TableurRefuseException {
        Classeur classeur = Classeurs.ouvrir(() -> FichierEntree.ouvrir(tableau));
        Correspondance correspondance = ColonnesDemandees.appliquer(
                colonnes, new Reconnaissance(constructeur.rubriques()).deviner(classeur), constructeur.rubriques());
        exigerReconnue(correspondance);
        boolean ok;
        try (OutputStream flux = new SortieStandard(environnement.sortie());
                FluxConstruit construit = construire(constructeur, classeur, correspondance, format.ouvrir(flux))) {
            ok = construit.bilan().estOk();
            if (ok) {
                FichierSortie.ecrire(sortie, xml -> construit.lire().transferTo(xml));
            }
        } catch (UncheckedIOException e) {
            throw new EchecCommande(
                    CodeSortie.INTERNE,
                    EchecEcriture.raconter("Le rapport, ou l’espace temporaire", new IOException(e)),
                    e);
        }
        environnement
                .erreurs()
                .println(
                        ok
                                ? "Fichier XML écrit dans « " + sortie + " »."
                                : "Le fichier XML n’a pas été écrit : corrigez le tableau, puis recommencez.");
        return (ok ? CodeSortie.OK : CodeSortie.KO).valeur();
    }

    private FluxConstruit construire(
            Constructeur constructeur, Classeur classeur, Correspondance correspondance, RapportTableur rapport)
            throws IOException, TableurRefuseException {
        LocalDate jour =
                date != null ? date : LocalDate.now(environnement.horloge().withZone(PARIS));
        rapport.commencer(String.valueOf(tableau.getFileName()), classeur.description(), correspondance);
        FluxConstruit construit = constructeur.construire(
                classeur, correspondance, enveloppe.enveloppe(environnement.horloge()), jour, rapport);
        rapport.terminer(construit.bilan());
        return construit;
    }

    private void exigerReconnue(Correspondance correspondance) {
        if (correspondance.nombreReconnues() == 0) {
            throw new EchecCommande(
                    CodeSortie.KO,
                    "Aucune colonne de « " + tableau
                            + " » n’a été reconnue à son intitulé. Mettez une ligne d’intitulés au-dessus"
                            + " des données, partez du modèle (accroche modele), ou dites ce que portent les colonnes :"
                            + " --colonne A=idTechnique.");
        }
        String inconnues = correspondance.colonnes().stream()
                .filter(colonne -> colonne.rubrique().isEmpty())
                .map(Colonne::indice)
                .map(Place::lettres)
                .collect(Collectors.joining(", "));
        if (modele && !inconnues.isEmpty()) {
            throw new EchecCommande(
                    CodeSortie.KO,
                    "« " + tableau + " » n’est ni le modèle d’Accroche ni le « Tableau de déclaration » : colonnes non"
                            + " reconnues " + inconnues + ". Corrigez-les, ou recommencez sans --modele.");
        }
    }

    private Controle controle(SchemaFlux schema) throws IOException {
        Optional<RegistreCertifications> registre = certifications == null
                ? Optional.empty()
                : Optional.of(CertificationsEntree.lire(certifications, environnement.erreurs()));
        return new ControleStandard(
                schema,
                CatalogueRegles.standard(new References(
                        Optional.of(LieuxFrancais.charger()), registre, Optional.of(PrenomsUsuels.charger()))));
    }

    private static Path temporaire() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }
}
