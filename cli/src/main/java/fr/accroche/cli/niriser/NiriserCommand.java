package fr.accroche.cli.niriser;

import fr.accroche.cli.commande.BarreProgression;
import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.EchecEcriture;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FichierEntree;
import fr.accroche.cli.commande.FichierSortie;
import fr.accroche.cli.commande.FluxSuivi;
import fr.accroche.cli.commande.SortieStandard;
import fr.accroche.controle.Controle;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.Procedure;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.traitement.ResultatTraitement;
import fr.accroche.traitement.TraitementStandard;
import fr.accroche.traitement.accuse.AccuseTraitement;
import fr.accroche.traitement.accuse.ContenuMemoire;
import fr.accroche.traitement.accuse.EnteteAccuse;
import fr.accroche.traitement.accuse.FormatAccuse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Matches every passage of a flux as a deposit would be, and tells the audit detail. JSON lines on standard output, or in
 * {@code --sortie}; what sums up goes to standard output only when the JSON lines do not.
 */
@Command(
        name = "niriser",
        description = {
            "Rapproche chaque passage d’un flux des personnes d’un registre, et dit pourquoi.",
            "Une ligne JSON par passage : idTechnique, decision (OK ou KO), nir (si OK), code, message, explication."
        })
public final class NiriserCommand implements Callable<Integer> {
    private static final long OCTETS_PAR_MO = 1L << 20;

    private final Environnement environnement;
    private final Function<ReferentielLieux, Controle> controles;

    @Parameters(paramLabel = "FICHIER.xml", description = "Le flux à rapprocher.")
    private Path fichier = Path.of("");

    @Option(
            names = "--registre",
            required = true,
            paramLabel = "DIR|R.csv",
            description = "Le registre des personnes : un index (registre indexer), ou un CSV (UTF-8, « ; », une"
                    + " personne par ligne), indexé pour l’occasion.")
    private Path registre = Path.of("");

    @Option(names = "--sortie", paramLabel = "A.json", description = "Où écrire les lignes JSON (défaut : la sortie).")
    private @Nullable Path sortie;

    @Option(names = "--rapport", paramLabel = "A.xml", description = "Où écrire l’accusé de traitement en XML.")
    private @Nullable Path rapport;

    @Option(
            names = "--verite",
            paramLabel = "V.csv",
            description = "Ce qui est vrai (« idTechnique,nir,alteration ») : affiche précision, rappel, part refusée,"
                    + " faux rapprochements.")
    private @Nullable Path verite;

    @Option(
            names = "--procedure",
            paramLabel = "P",
            defaultValue = "scores",
            description = "La procédure : ${COMPLETION-CANDIDATES} (défaut : ${DEFAULT-VALUE}).")
    private ProcedureChoisie procedure = ProcedureChoisie.SCORES;

    NiriserCommand(Environnement environnement) {
        this(environnement, NiriserCommand::controle);
    }

    /** @param controles makes the control of the flux, from the places it needs */
    NiriserCommand(Environnement environnement, Function<ReferentielLieux, Controle> controles) {
        this.environnement = environnement;
        this.controles = controles;
    }

    private static Controle controle(ReferentielLieux lieux) {
        return new ControleStandard(
                SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE),
                CatalogueRegles.standard(Optional.of(lieux), Optional.empty()));
    }

    @Override
    public Integer call() throws IOException {
        FichierEntree.exigerLisible(fichier);
        Stream.of(Optional.ofNullable(sortie), Optional.ofNullable(rapport))
                .flatMap(Optional::stream)
                .forEach(FichierSortie::exigerPossible);
        Optional<Mesure> mesure =
                Optional.ofNullable(verite).map(VeriteReader::lire).map(Mesure::new);
        ReferentielLieux lieux = LieuxFrancais.charger();
        Procedure choisie = new RegistreEntree(environnement, lieux).ouvrir(registre, procedure);
        Optional<ContenuMemoire> accuse = Optional.ofNullable(rapport).map(chemin -> new ContenuMemoire());
        DecisionsTracees decisions = new DecisionsTracees(choisie);
        MagasinNiriser magasin = new MagasinNiriser(decisions, accuse);

        ResultatTraitement resultat = traiter(controles.apply(lieux), decisions, magasin);
        if (accuse.isPresent() && rapport != null) {
            ecrireRapport(resultat, accuse.get(), rapport);
        }
        if (resultat.bilan().recevable()) {
            List<DecisionFinale> finales =
                    magasin.finales(resultat.bilan().entete().emetteur());
            ecrireLignes(finales);
            mesure.ifPresent(mesuree -> finales.forEach(mesuree::compter));
        }
        raconter(resultat, mesure);
        boolean ok = resultat.bilan().recevable() && resultat.passagesKo() == 0;
        return (ok ? CodeSortie.OK : CodeSortie.KO).valeur();
    }

    private ResultatTraitement traiter(Controle controle, DecisionsTracees decisions, MagasinNiriser magasin)
            throws IOException {
        try (BarreProgression barre = BarreProgression.ouvrir(
                        environnement, "Nirisation", Files.size(fichier), " Mo", OCTETS_PAR_MO);
                InputStream flux = new FluxSuivi(FichierEntree.ouvrir(fichier), barre)) {
            return new TraitementStandard(controle, decisions.niriseur()).traiter(flux, aujourdHui(), magasin);
        }
    }

    private void ecrireLignes(List<DecisionFinale> decisions) {
        if (sortie != null) {
            FichierSortie.ecrire(sortie, flux -> LignesJson.ecrire(decisions, flux));
            return;
        }
        try (OutputStream flux = new SortieStandard(environnement.sortie())) {
            LignesJson.ecrire(decisions, flux);
        } catch (IOException e) {
            if (!EchecEcriture.estLecteurParti(e)) {
                throw new EchecCommande(CodeSortie.INTERNE, EchecEcriture.raconter("la sortie standard", e), e);
            }
            // Who reads has seen enough (| head): the exit code says the verdict all the same.
        }
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(environnement.horloge());
    }

    private void ecrireRapport(ResultatTraitement resultat, ContenuMemoire contenu, Path chemin) {
        EnteteAccuse entete = EnteteAccuse.de(
                resultat,
                1,
                String.valueOf(fichier.getFileName()),
                environnement.horloge().instant());
        FichierSortie.ecrire(chemin, flux -> new AccuseTraitement(entete, contenu).ecrire(FormatAccuse.XML, flux));
    }

    private void raconter(ResultatTraitement resultat, Optional<Mesure> mesure) {
        PrintStream flux = sortie == null ? environnement.erreurs() : environnement.sortie();
        if (!resultat.bilan().recevable()) {
            flux.printf(
                    Locale.FRENCH,
                    "Le fichier n’est pas recevable : %,d erreurs. Lancez « accroche controler » pour les voir toutes,"
                            + " corrigez-les, puis recommencez.%n",
                    resultat.bilan().nombreAnomalies());
            return;
        }
        flux.printf(
                Locale.FRENCH,
                "Procédure %s : %,d passages OK, %,d passages KO.%n",
                resultat.procedure(),
                resultat.passagesOk(),
                resultat.passagesKo());
        mesure.ifPresent(mesuree -> flux.print(mesuree.texte()));
    }
}
