package fr.accroche.cli.registre;

import fr.accroche.cli.commande.BarreProgression;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FluxSuivi;
import fr.accroche.nirisation.index.construction.AnomalieLigne;
import fr.accroche.nirisation.index.construction.SuiviConstruction;
import java.io.InputStream;

/** Shows how far a construction is: by what was read of the file first, then by what was written of the persons. */
final class SuiviConsole implements SuiviConstruction, AutoCloseable {
    private static final long OCTETS_PAR_MO = 1L << 20;

    private final Environnement environnement;
    private final AnomaliesRegistre anomalies;
    private final BarreProgression lecture;
    private BarreProgression barre;
    private boolean enLecture = true;
    private long lues;

    SuiviConsole(Environnement environnement, long octets, AnomaliesRegistre anomalies) {
        this.environnement = environnement;
        this.anomalies = anomalies;
        lecture = BarreProgression.ouvrir(environnement, Etape.LECTURE.libelle(), octets, " Mo", OCTETS_PAR_MO);
        barre = lecture;
    }

    /** The file, followed. */
    InputStream suivre(InputStream fichier) {
        return new FluxSuivi(fichier, lecture);
    }

    @Override
    public void anomalie(AnomalieLigne anomalie) {
        anomalies.ajouter(anomalie);
    }

    @Override
    public void etape(Etape etape) {
        enLecture = etape == Etape.LECTURE;
        if (!enLecture) {
            barre.close();
            barre = BarreProgression.ouvrir(environnement, etape.libelle(), lues, " personnes", 1);
        }
    }

    @Override
    public void avancement(long faits) {
        if (enLecture) {
            lues = faits;
        } else {
            barre.atteindre(faits);
        }
    }

    @Override
    public void close() {
        barre.close();
    }
}
