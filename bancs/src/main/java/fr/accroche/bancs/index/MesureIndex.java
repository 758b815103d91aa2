package fr.accroche.bancs.index;

import fr.accroche.bancs.index.Partage.Tache;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.index.Candidats;
import fr.accroche.nirisation.index.Fiche;
import fr.accroche.nirisation.index.fichier.IndexFichier;
import fr.accroche.nirisation.score.ProcedureScores;
import fr.accroche.referentiels.LieuxFrancais;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * One index, one process: opens it, looks people drawn from it up by every key, decides for the holders of a large file,
 * and prints the figures; cold ones first. The code is made warm on a smaller index, so that what is cold is the index.
 */
final class MesureIndex {
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;
    private static final double KO = 1e3;
    private static final double MO = 1e6;
    private static final long GRAINE = 20_261_124L;
    private static final int RECHERCHES = 200_000;
    /** Cold and in no order, each costs reads of the disk: fewer are enough. */
    private static final int RECHERCHES_FROIDES = 20_000;

    private static final int TOURS = 5;
    private static final int CHAUFFES = 3;

    /** One takes too little to be seen. */
    private static final int OUVERTURES = 50;

    private final Path dossier;
    private final LieuxFrancais lieux;
    private final List<DemandeNirisation> titulaires;
    private final Partage partage;
    private final Releve releve = new Releve(System.out);
    private final AtomicLong lus = new AtomicLong();
    private double reste;

    private MesureIndex(Path dossier, LieuxFrancais lieux, List<DemandeNirisation> titulaires, Partage partage) {
        this.dossier = dossier;
        this.lieux = lieux;
        this.titulaires = titulaires;
        this.partage = partage;
    }

    /** Arguments: the index; its registry CSV; a smaller index to warm the code on; holders of a file; threads. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LieuxFrancais lieux = LieuxFrancais.charger();
        List<DemandeNirisation> titulaires =
                new Population(lieux).titulaires(Path.of(arguments[1]), Integer.parseInt(arguments[3]));
        Partage partage = new Partage(Integer.parseInt(arguments[4]));
        Path petit = Path.of(arguments[2]);
        new MesureIndex(petit, lieux, titulaires, partage).chauffer();
        new MesureIndex(Path.of(arguments[0]), lieux, titulaires, partage).mesurer();
    }

    private void chauffer() throws InterruptedException {
        IndexFichier index = ouvrir();
        int[] ordinaux = tirer(index, RECHERCHES, /* tries= */ true);
        for (int tour = 0; tour < CHAUFFES; tour++) {
            for (Recherche recherche : Recherche.values()) {
                parSeconde(index, recherche, ordinaux);
            }
            decider(index);
        }
    }

    private void mesurer() throws IOException, InterruptedException {
        aFroid();
        IndexFichier index = mesurerOuverture();
        int[] ordinaux = tirer(index, RECHERCHES, /* tries= */ true);
        for (Recherche recherche : Recherche.values()) {
            double meilleur = 0;
            for (int tour = 0; tour < TOURS; tour++) {
                meilleur = Math.max(meilleur, parSeconde(index, recherche, ordinaux));
            }
            releve.noter(recherche.aChaud(), meilleur);
        }
        double meilleur = 0;
        for (int tour = 0; tour < TOURS; tour++) {
            meilleur = Math.max(meilleur, decider(index));
        }
        releve.noter(Grandeur.DECISIONS_CHAUDES, meilleur);
        releve.noter(Grandeur.TAS_DECISIONS_MO, tas() / MO);
        if (index.taille() == 0 || lus.get() == 0) {
            throw new IllegalStateException("Expected candidates to be read, found none");
        }
    }

    /** Each begins with nothing of the index in memory, and leaves nothing that refers to it. */
    private void aFroid() throws IOException, InterruptedException {
        refroidir();
        releve.noter(Grandeur.OUVERTURE_FROIDE_MS, dureeOuverture() * MILLIS);
        refroidir();
        long debut = System.nanoTime();
        IndexFichier.ouvrir(dossier, Optional.of(Population.CLE));
        releve.noter(Grandeur.RELECTURE_FROIDE_S, (System.nanoTime() - debut) / NANOS);
        for (boolean tries : new boolean[] {false, true}) {
            refroidir();
            releve.noter(tries ? Grandeur.FROID_TRIEES : Grandeur.FROID_EN_DESORDRE, rechercherAFroid(tries));
        }
        refroidir();
        releve.noter(Grandeur.DECISIONS_FROIDES, decider(ouvrir()));
        releve.noter(Grandeur.RESTE_EN_CACHE, reste);
    }

    private double rechercherAFroid(boolean tries) throws InterruptedException {
        IndexFichier index = ouvrir();
        return parSeconde(index, Recherche.TOUTES, tirer(index, RECHERCHES_FROIDES, tries));
    }

    private void refroidir() throws IOException, InterruptedException {
        long restants = CachePages.oublier(dossier);
        reste = Math.max(reste, 100.0 * restants / CachePages.octets(dossier));
    }

    private double dureeOuverture() {
        long debut = System.nanoTime();
        ouvrir();
        return (System.nanoTime() - debut) / NANOS;
    }

    private IndexFichier ouvrir() {
        return IndexFichier.ouvrirSansRelire(dossier, Optional.of(Population.CLE));
    }

    private IndexFichier mesurerOuverture() {
        IndexFichier.ouvrir(dossier, Optional.of(Population.CLE));
        long debut = System.nanoTime();
        IndexFichier.ouvrir(dossier, Optional.of(Population.CLE));
        releve.noter(Grandeur.RELECTURE_CHAUDE_S, (System.nanoTime() - debut) / NANOS);
        releve.noter(Grandeur.OUVERTURE_CHAUDE_MS, dureeOuverture() * MILLIS);
        long avant = tas();
        List<IndexFichier> ouverts =
                Stream.generate(this::ouvrir).limit(OUVERTURES).toList();
        releve.noter(Grandeur.TAS_INDEX_KO, (tas() - avant) / KO / OUVERTURES);
        return ouverts.get(0);
    }

    private static long tas() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }

    private static int[] tirer(IndexFichier index, int nombre, boolean tries) {
        var ordinaux = new SplittableRandom(GRAINE).ints(nombre, 0, index.taille());
        return (tries ? ordinaux.sorted() : ordinaux).toArray();
    }

    private double parSeconde(IndexFichier index, Recherche recherche, int[] ordinaux) throws InterruptedException {
        return partage.parSeconde(ordinaux.length, (debut, fin) -> chercher(index, recherche, ordinaux, debut, fin));
    }

    /** Looks up some people and reads every candidate. */
    private void chercher(IndexFichier index, Recherche recherche, int[] ordinaux, int debut, int fin) {
        Fiche titulaire = new Fiche();
        Fiche candidat = new Fiche();
        Candidats candidats = new Candidats();
        long sexes = 0;
        for (int i = debut; i < fin; i++) {
            index.lire(ordinaux[i], titulaire);
            recherche.lancer(index, titulaire, candidats);
            candidats.reduire();
            for (int rang = 0; rang < candidats.taille(); rang++) {
                index.lire(candidats.ordinal(rang), candidat);
                sexes += candidat.sexe;
            }
            candidats.vider();
        }
        lus.addAndGet(sexes);
    }

    /** The holders of a file, by batches, as a deposit is decided. */
    private double decider(IndexFichier index) throws InterruptedException {
        ProcedureScores procedure = new ProcedureScores(index, lieux);
        Tache lot = (debut, fin) -> lus.addAndGet(procedure.deciderLot(titulaires.subList(debut, fin)).stream()
                .filter(Decision.Trouve.class::isInstance)
                .count());
        return partage.parSeconde(titulaires.size(), lot);
    }
}
