package fr.accroche.traitement;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.Controle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.nirisation.Niriseur;
import fr.accroche.nirisation.Procedure;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

/**
 * The processing that the portal and the command line run: all rules, then the matching of each passage that has no
 * error. Immutable and safe to share between threads when its engines are.
 *
 * <p>As soon as an error concerns the whole file nothing more is matched nor handed over, since nothing of it may be
 * published; the control goes on to its end, so that every anomaly is told.
 */
public final class TraitementStandard implements Traitement {
    /** Passages or anomalies handed over at once: enough for a {@code COPY}, little for the heap. */
    static final int TAILLE_LOT = 500;

    private final Controle controle;
    private final Niriseur niriseur;

    /** A processing by these engines. */
    public TraitementStandard(Controle controle, Niriseur niriseur) {
        this.controle = controle;
        this.niriseur = niriseur;
    }

    @Override
    public ResultatTraitement traiter(InputStream fichier, LocalDate dateReference, MagasinResultats magasin)
            throws IOException {
        SuiviFichier suivi = new SuiviFichier(niriseur, magasin);
        BilanControle bilan =
                controle.controler(fichier, new OptionsControle(OptionsControle.Etendue.TOUTES, dateReference), suivi);
        suivi.terminer();
        return new ResultatTraitement(
                bilan,
                bilan.recevable() ? suivi.passagesOk() : 0,
                bilan.recevable() ? suivi.passagesKo() : 0,
                procedure().nom(),
                procedure().registre());
    }

    @Override
    public Procedure procedure() {
        return niriseur.procedure();
    }
}
