package fr.accroche.bancs.evaluation;

import fr.accroche.bancs.evaluation.Courbe.Point;
import fr.accroche.nirisation.index.fichier.IndexFichier;
import fr.accroche.nirisation.registre.RegistreMemoire;
import fr.accroche.nirisation.score.BalayageSeuils;
import fr.accroche.nirisation.score.FichierPoids;
import fr.accroche.nirisation.score.Poids;
import fr.accroche.nirisation.score.ProcedureScores;
import fr.accroche.nirisation.troispasses.ProcedureTroisPasses;
import fr.accroche.nirisation.troispasses.ProcedureTroisPassesStricte;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Evaluates procedures and peers on one population and writes {@code NAME.md}, {@code NAME-resultats.csv}, {@code
 * NAME-erreurs.txt}, {@code NAME-courbe.csv} and {@code NAME-courbe-xF.svg} for each rate of damage. Arguments: {@link Options}.
 */
final class Evaluation {
    private static final int ACCORD = 20_000;
    private static final double MILLIARD = 1e9;
    private static final double MO = 1e6;

    private final Options options;
    private final Donnees donnees;
    private final Course course;
    private final PrintStream journal;
    private final Rapport rapport = new Rapport();
    private final List<Point> points = new ArrayList<>();
    private final List<String> faits = new ArrayList<>();
    private final Set<Bilan.Erreur> erreurs = new LinkedHashSet<>();
    private final Map<String, Concurrent> concurrents = new TreeMap<>();
    private Optional<RegistreMemoire> registre = Optional.empty();

    private Evaluation(Options options, PrintStream journal) {
        this.options = options;
        this.journal = journal;
        this.donnees = new Donnees(options);
        this.course = new Course(options.fils());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        evaluer(Options.lire(arguments), System.err);
    }

    /** @param journal tells what is going on */
    static void evaluer(Options options, PrintStream journal) throws IOException, InterruptedException {
        new Evaluation(options, journal).tout();
    }

    private void tout() throws IOException, InterruptedException {
        faits.add(String.format(
                Locale.ENGLISH,
                "%,d identities (seed %d), %,d holders a run, %.0f %% of them absent, %.0f %% damaged at the rate × 1",
                options.identites(),
                options.graine(),
                options.titulaires(),
                options.absents() * 100,
                options.bruit() * 100));
        chronometrer(donnees.aUnRegistre() ? "registry CSV found" : "registry CSV written", donnees::registre);
        preparer();
        for (double facteur : options.facteurs()) {
            evaluer(facteur);
        }
        ecrire();
    }

    private void evaluer(double facteur) throws IOException, InterruptedException {
        List<Cas> cas = donnees.cas(facteur, options.titulaires(), Math.round(facteur * 1_000));
        List<Bilan> bilans = new ArrayList<>();
        for (String nom : options.concurrents()) {
            Concurrent concurrent = concurrents.get(nom);
            if (concurrent != null) {
                Bilan bilan = course.courir(concurrent, cas, concurrent instanceof ParProcedure ? options.tours() : 1);
                dire("× " + facteur + " " + nom + ": " + bilan.ensemble().faux() + " wrong of "
                        + bilan.ensemble().acceptes() + ", recall "
                        + bilan.ensemble().rappel());
                bilans.add(bilan);
                if (nom.equals(ProcedureScores.NOM)) {
                    erreurs.addAll(bilan.erreurs());
                }
                points.add(new Point(facteur, concurrent.nom(), 0, 0, bilan.ensemble()));
            }
        }
        rapport.ajouter(facteur, bilans);
        courbe(facteur, cas);
    }

    private void courbe(double facteur, List<Cas> cas) throws IOException, InterruptedException {
        if (options.seuils().isEmpty()) {
            return;
        }
        Poids poids = FichierPoids.fournis();
        List<Poids> reglages = options.avances().stream()
                .flatMap(avance -> options.seuils().stream().map(seuil -> poids.avec(seuil, avance)))
                .toList();
        BalayageSeuils balayage = new BalayageSeuils(donnees.index(), donnees.lieux(), reglages);
        List<Comptes> comptes = course.balayer(balayage, reglages.size(), cas);
        for (int rang = 0; rang < reglages.size(); rang++) {
            Poids reglage = reglages.get(rang);
            String serie = String.format(Locale.ROOT, "scores M = %.0f", reglage.avance());
            points.add(new Point(facteur, serie, reglage.seuil(), reglage.avance(), comptes.get(rang)));
            dire("× " + facteur + " T " + reglage.seuil() + " M " + reglage.avance() + ": "
                    + comptes.get(rang).faux() + " wrong, refused "
                    + comptes.get(rang).partRefusee());
        }
    }

    private void preparer() throws IOException, InterruptedException {
        for (String nom : options.concurrents()) {
            switch (nom) {
                case "scores" -> scores();
                case "trois-passes", "trois-passes-stricte" -> troisPasses(nom);
                case "duke" -> regler(nom, chronometrer("Duke loaded", () -> new ParDuke(donnees.personnes())));
                case "lucene" ->
                    regler(nom, chronometrer("Lucene index built", () -> new ParLucene(donnees.personnes())));
                default -> throw new IllegalArgumentException("Expected a known procedure or peer, found " + nom);
            }
        }
    }

    private void scores() throws IOException, InterruptedException {
        chronometrer(
                donnees.aUnIndex() ? "index found, all its sums checked" : "index built, all its sums checked",
                donnees::index);
        IndexFichier index = chronometrer("index opened", donnees::index);
        Poids poids = FichierPoids.fournis();
        faits.add(String.format(
                Locale.ENGLISH,
                "index: %,.0f MB, %.1f bytes an identity; T = %.1f bits, M = %.1f bits, weights %s",
                index.entete().octets() / MO,
                index.entete().octets() / (double) index.taille(),
                poids.seuil(),
                poids.avance(),
                poids.version()));
        concurrents.put("scores", new ParProcedure("scores", new ProcedureScores(index, donnees.lieux(), poids)));
    }

    private void troisPasses(String nom) throws IOException {
        RegistreMemoire enMemoire = registre.isPresent()
                ? registre.get()
                : chronometrer(
                        "registry in memory",
                        () -> RegistreMemoire.lire(donnees.registre()).registre());
        registre = Optional.of(enMemoire);
        concurrents.put(
                nom,
                new ParProcedure(
                        nom,
                        nom.equals(ProcedureTroisPasses.NOM)
                                ? new ProcedureTroisPasses(enMemoire, donnees.lieux())
                                : new ProcedureTroisPassesStricte(enMemoire, donnees.lieux())));
    }

    /** Thresholds of a peer, chosen on holders of the same kind drawn apart. */
    private void regler(String nom, Concurrent concurrent) throws IOException, InterruptedException {
        List<Cas> accord = donnees.cas(options.facteurs().get(0), Math.min(ACCORD, options.titulaires()), -1);
        List<Concurrent.Reponse> reponses = course.reponses(concurrent, accord);
        Reglage reglage = Reglage.meilleur(reponses, accord);
        faits.add(String.format(
                Locale.ENGLISH,
                "%s: threshold %.4f and lead %.4f, the best ones (F1) on %,d other holders",
                concurrent.nom(),
                reglage.seuil(),
                reglage.avance(),
                accord.size()));
        concurrents.put(nom, new ParReglage(concurrent, reglage));
        for (Reglage essai : Reglage.essais(reponses)) {
            Comptes comptes = new Comptes();
            for (int rang = 0; rang < accord.size(); rang++) {
                comptes.compter(
                        accord.get(rang), essai.appliquer(reponses.get(rang)).nir());
            }
            if (essai.avance() == 0 && comptes.acceptes() > 0) {
                points.add(new Point(
                        options.facteurs().get(0), concurrent.nom() + " thresholds", essai.seuil(), 0, comptes));
            }
        }
    }

    private void ecrire() throws IOException {
        Files.createDirectories(options.dossier());
        Runtime memoire = Runtime.getRuntime();
        faits.add(String.format(
                Locale.ENGLISH,
                "%s, Java %s, %d cores (load %.0f at the end), heap of at most %,.0f MB, %d threads",
                LocalDate.now(ZoneOffset.UTC),
                System.getProperty("java.version"),
                memoire.availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                memoire.maxMemory() / MO,
                options.fils()));
        Rapport entier = new Rapport();
        entier.presenter(titre(), faits);
        fichier(options.nom() + ".md", entier.texte() + rapport.texte());
        fichier(options.nom() + "-resultats.csv", rapport.csv());
        fichier(options.nom() + "-erreurs.txt", Erreurs.raconter(erreurs, donnees.registre()));
        fichier(options.nom() + "-courbe.csv", Courbe.csv(points));
        for (double facteur : options.facteurs()) {
            List<Point> duFacteur =
                    points.stream().filter(point -> point.facteur() == facteur).toList();
            fichier(
                    String.format(Locale.ROOT, "%s-courbe-x%.0f.svg", options.nom(), facteur),
                    CourbeSvg.dessiner(
                            String.format(Locale.ENGLISH, "Wrong people and refusals, damage rates × %.0f", facteur),
                            duFacteur));
        }
    }

    private String titre() {
        return String.format(Locale.ENGLISH, "%,d identities, %,d holders", options.identites(), options.titulaires());
    }

    private void fichier(String nom, String contenu) throws IOException {
        Path fichier = options.dossier().resolve(nom);
        Files.writeString(fichier, contenu, StandardCharsets.UTF_8);
        dire("written: " + fichier.getFileName());
    }

    /** A step that may fail to read or write. */
    private interface Etape<T> {
        T faire() throws IOException;
    }

    private <T> T chronometrer(String quoi, Etape<T> etape) throws IOException {
        long debut = System.nanoTime();
        T fait = etape.faire();
        String fini = String.format(Locale.ENGLISH, "%s in %.2f s", quoi, (System.nanoTime() - debut) / MILLIARD);
        faits.add(fini);
        dire(fini);
        return fait;
    }

    private void dire(String texte) {
        journal.println(texte);
    }
}
