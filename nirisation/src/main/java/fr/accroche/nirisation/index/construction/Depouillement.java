package fr.accroche.nirisation.index.construction;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.index.fichier.Entete.LectureIndexee;
import fr.accroche.nirisation.index.fichier.FormatPersonne;
import fr.accroche.nirisation.registre.LigneBrute;
import fr.accroche.nirisation.registre.LignesRegistre;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;

/**
 * The first step: reads all lines and leaves sorted runs. Lines are looked at, and their words numbered, by the workers;
 * rows come back here in the order of the lines. For one reading by one thread.
 */
final class Depouillement {
    private static final int LIGNES_PAR_LOT = 2048;

    private final Brouillons brouillons;
    private final int rangeesParCourse;
    private final Ouvriers ouvriers;
    private final SuiviConstruction suivi;
    private final Doublons doublons;
    private final BlockingQueue<AnalyseLignes> analyses;

    private final Dictionnaires mots;
    private final int[] annees = new int[FormatPersonne.ANNEE_MAXIMALE - FormatPersonne.ANNEE_MINIMALE + 1];
    private final List<Brouillons.Brouillon> courses = new ArrayList<>();
    private Course course;
    private Future<Void> ecriture = Ouvriers.fait();
    private long lues;
    private long rejetees;
    private long signalees;

    Depouillement(
            Brouillons brouillons,
            int rangeesParCourse,
            Ouvriers ouvriers,
            ReferentielLieux referentiel,
            SuiviConstruction suivi)
            throws IOException {
        this.brouillons = brouillons;
        this.rangeesParCourse = rangeesParCourse;
        this.ouvriers = ouvriers;
        this.suivi = suivi;
        mots = Dictionnaires.vides(referentiel);
        doublons = new Doublons(brouillons);
        course = new Course(rangeesParCourse);
        analyses = new ArrayBlockingQueue<>(ouvriers.nombre());
        for (int i = 0; i < ouvriers.nombre(); i++) {
            analyses.add(new AnalyseLignes(mots));
        }
    }

    void lire(LignesRegistre lignes) throws IOException {
        Deque<Future<List<LigneAnalysee>>> enCours = new ArrayDeque<>();
        List<LigneBrute> lot = new ArrayList<>(LIGNES_PAR_LOT);
        for (LigneBrute ligne = lignes.suivante(); ligne != null; ligne = lignes.suivante()) {
            lot.add(ligne);
            if (lot.size() == LIGNES_PAR_LOT) {
                confier(lot, enCours);
                lot = new ArrayList<>(LIGNES_PAR_LOT);
            }
        }
        confier(lot, enCours);
        while (!enCours.isEmpty()) {
            recevoir(Ouvriers.attendre(enCours.remove()));
        }
        finirCourse();
        Ouvriers.attendre(ecriture);
    }

    private void confier(List<LigneBrute> lot, Deque<Future<List<LigneAnalysee>>> enCours) throws IOException {
        enCours.add(ouvriers.confier(() -> {
            AnalyseLignes analyse = analyses.take();
            try {
                return analyse.analyser(lot);
            } finally {
                analyses.add(analyse);
            }
        }));
        if (enCours.size() > 2 * ouvriers.nombre()) {
            recevoir(Ouvriers.attendre(enCours.remove()));
        }
    }

    private void recevoir(List<LigneAnalysee> lot) throws IOException {
        for (LigneAnalysee ligne : lot) {
            lues++;
            if (ligne instanceof LigneAnalysee.Personne personne) {
                ranger(personne);
            } else if (ligne instanceof LigneAnalysee.Rejet rejet) {
                rejetees++;
                suivi.anomalie(new AnomalieLigne(rejet.ligne(), true, rejet.motif()));
            }
        }
        suivi.avancement(lues);
    }

    private void ranger(LigneAnalysee.Personne personne) throws IOException {
        Rangee rangee = personne.rangee();
        doublons.ajouter(rangee);
        annees[rangee.naissance() / 10_000 - FormatPersonne.ANNEE_MINIMALE]++;
        mots.compter(rangee);
        if (personne.lieuInconnu()) {
            signalerLieu(rangee.ligne);
        }
        course.ajouter(rangee);
        if (course.estPleine()) {
            finirCourse();
        }
    }

    /** A commune that nobody knows is kept: equal codes are equal places all the same. */
    private void signalerLieu(long ligne) {
        signalees++;
        suivi.anomalie(new AnomalieLigne(
                ligne,
                false,
                "colonne code_commune_naissance : code inconnu des référentiels ; la personne est gardée avec ce"
                        + " code"));
    }

    private void finirCourse() throws IOException {
        if (course.estVide()) {
            return;
        }
        Course pleine = course;
        Brouillons.Brouillon fichier = brouillons.creer();
        Ouvriers.attendre(ecriture);
        courses.add(fichier);
        ecriture = ouvriers.confier(() -> {
            try (LongsWriter sortie = fichier.ecrire()) {
                pleine.ecrire(sortie);
            }
            return null;
        });
        course = new Course(rangeesParCourse);
    }

    List<Brouillons.Brouillon> courses() {
        return courses;
    }

    Doublons doublons() {
        return doublons;
    }

    Dictionnaires mots() {
        return mots;
    }

    /** Persons by year of birth. */
    int[] annees() {
        return annees;
    }

    /** Lines, those left out for their NIR included. */
    LectureIndexee lecture(int doublonsRejetes) {
        return new LectureIndexee(lues, rejetees + doublonsRejetes, signalees);
    }
}
