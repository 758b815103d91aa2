package fr.accroche.portail.organisme;

import fr.accroche.portail.socle.DemarrageImpossible;
import fr.accroche.referentiels.ExportIllisibleException;
import fr.accroche.referentiels.RegistreFranceCompetences;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The registers of certifications as their file says: read at start, and again, aside, once the file has changed. A new
 * file that cannot be read whole leaves the former registers in force. Safe to share between threads.
 */
public final class RegistresFranceCompetences {
    private static final Logger LOG = LoggerFactory.getLogger(RegistresFranceCompetences.class);

    private final Path export;
    private final Executor aCote;
    private final AtomicBoolean lectureEnCours = new AtomicBoolean();
    private volatile Lecture derniere;

    /**
     * @param aCote reads a changed file: some hundred megabytes, which nobody shall wait for
     * @throws DemarrageImpossible when the file cannot be read
     */
    RegistresFranceCompetences(Path export, Executor aCote) {
        this.export = export;
        this.aCote = aCote;
        try {
            this.derniere = lire();
        } catch (IOException e) {
            throw new DemarrageImpossible(
                    "Le fichier « " + export
                            + " », donné par ACCROCHE_CERTIFICATIONS, ne peut pas être lu : vérifiez son"
                            + " nom et vos droits.",
                    e);
        } catch (ExportIllisibleException e) {
            throw new DemarrageImpossible(
                    "Le fichier « " + export + " », donné par ACCROCHE_CERTIFICATIONS. " + e.getMessage(), e);
        }
    }

    /** The registers in force now; a changed file takes effect soon after. */
    public RegistreFranceCompetences courant() {
        Lecture connue = derniere;
        if (aChange(connue) && lectureEnCours.compareAndSet(false, true)) {
            aCote.execute(this::relire);
        }
        return connue.registre();
    }

    private boolean aChange(Lecture connue) {
        try {
            return !Etat.de(export).equals(connue.etat());
        } catch (IOException e) {
            // Away for now, as while it is replaced: the registers that were read stay.
            return false;
        }
    }

    private void relire() {
        Lecture avant = derniere;
        try {
            derniere = lire();
            LOG.info(
                    "Registres de France compétences relus : {}",
                    derniere.registre().version().sha256());
        } catch (IOException | ExportIllisibleException e) {
            LOG.warn(
                    "Le nouveau fichier de ACCROCHE_CERTIFICATIONS ne peut pas être lu, les registres lus avant lui"
                            + " restent en vigueur : {}",
                    e.getClass().getSimpleName());
            derniere = new Lecture(etatConnu(avant), avant.registre());
        } finally {
            lectureEnCours.set(false);
        }
    }

    /** Not tried again before it changes once more. */
    private Etat etatConnu(Lecture avant) {
        try {
            return Etat.de(export);
        } catch (IOException e) {
            return avant.etat();
        }
    }

    private Lecture lire() throws IOException, ExportIllisibleException {
        Etat avant = Etat.de(export);
        try (InputStream source = Files.newInputStream(export)) {
            return new Lecture(avant, RegistreFranceCompetences.lire(source));
        }
    }

    /** By what a changed file is noticed. */
    private record Etat(FileTime modifieLe, long octets) {
        static Etat de(Path fichier) throws IOException {
            return new Etat(Files.getLastModifiedTime(fichier), Files.size(fichier));
        }
    }

    private record Lecture(Etat etat, RegistreFranceCompetences registre) {}
}
