package fr.accroche.portail.identite;

import fr.accroche.controle.Controle;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.DossiersFormation;
import fr.accroche.nirisation.Niriseur;
import fr.accroche.nirisation.Procedure;
import fr.accroche.nirisation.index.IndexIllisibleException;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.nirisation.index.fichier.Entete;
import fr.accroche.nirisation.index.fichier.IndexFichier;
import fr.accroche.nirisation.registre.LectureRegistre;
import fr.accroche.nirisation.registre.LectureRegistre.LigneRejetee;
import fr.accroche.nirisation.registre.RegistreMemoire;
import fr.accroche.nirisation.score.ProcedureScores;
import fr.accroche.nirisation.troispasses.ProcedureTroisPassesStricte;
import fr.accroche.traitement.Traitement;
import fr.accroche.traitement.TraitementStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engines with the registry of identities, opened at the first need and again when it has changed: an index, every
 * byte of which is checked first, with the scored matching; or the CSV of a small registry, with the three passes. As long
 * as the registry is missing, unreadable or incomplete there is no processing and deposits wait: what is wrong with the
 * registry never makes a passage KO. Safe to share between threads.
 */
public final class Appariement {
    private static final Logger LOG = LoggerFactory.getLogger(Appariement.class);
    private static final String ABSENT = "Le registre des identités n’est pas disponible pour le moment. Le traitement"
            + " reprendra de lui-même ; vous n’avez rien à refaire.";
    private static final String INCOMPLET = "Le registre des identités est incomplet. Le traitement reprendra de"
            + " lui-même dès qu’il sera entier ; vous n’avez rien à refaire.";

    private final @Nullable Path registre;
    private final CleIndex cle;
    private final Controle controle;
    private final ReferentielLieux lieux;
    private final DossiersFormation dossiers;

    private @Nullable Lecture derniere;

    Appariement(
            @Nullable Path registre,
            CleIndex cle,
            Controle controle,
            ReferentielLieux lieux,
            DossiersFormation dossiers) {
        this.registre = registre;
        this.cle = cle;
        this.controle = controle;
        this.lieux = lieux;
        this.dossiers = dossiers;
    }

    /**
     * The processing with the registry as its file is now.
     *
     * @throws IdentitesIndisponibles while the registry is missing, unreadable or incomplete
     */
    public synchronized Traitement traitement() {
        Traitement traitement = lecture().traitement();
        if (traitement == null) {
            throw new IdentitesIndisponibles(INCOMPLET);
        }
        return traitement;
    }

    private Lecture lecture() {
        try {
            if (registre == null || !Files.isReadable(registre)) {
                throw absent("file missing");
            }
            boolean estIndex = Files.isDirectory(registre);
            Path temoin = estIndex ? registre.resolve(Entete.FICHIER) : registre;
            Etat etat = Etat.de(temoin);
            Lecture connue = derniere;
            if (connue == null || !connue.etat().equals(etat)) {
                derniere = null;
                connue = estIndex ? ouvrir(registre, etat) : lire(registre, etat);
                derniere = connue;
            }
            return connue;
        } catch (IOException e) {
            throw absent(e.getClass().getName());
        } catch (IndexIllisibleException e) {
            throw absent(String.valueOf(e.getMessage()));
        }
    }

    /** An index that cannot be used is tried again at the next need: it may be on its way here. */
    private Lecture ouvrir(Path dossier, Etat etat) {
        IndexFichier index = IndexFichier.ouvrir(dossier, Optional.of(cle));
        LOG.info("Index du registre des identités ouvert : {} personnes", index.taille());
        return new Lecture(etat, traitement(new ProcedureScores(index, lieux)));
    }

    private Traitement traitement(Procedure procedure) {
        return new TraitementStandard(controle, new Niriseur(procedure, dossiers));
    }

    private static IdentitesIndisponibles absent(String cause) {
        LOG.warn("Le registre des identités est absent ou illisible (ACCROCHE_REGISTRE) : {}", cause);
        return new IdentitesIndisponibles(ABSENT);
    }

    /** A file that changes while it is read is not entire either. */
    private Lecture lire(Path csv, Etat avant) throws IOException {
        LectureRegistre lecture = RegistreMemoire.lire(csv);
        long personnes = lecture.registre().taille();
        if (lecture.lignesRejetees() > 0 || personnes == 0 || !Etat.de(csv).equals(avant)) {
            LOG.warn(
                    "Le registre des identités est incomplet, il ne sert pas : {} personnes, {} lignes rejetées, la"
                            + " première est la ligne {}",
                    personnes,
                    lecture.lignesRejetees(),
                    lecture.rejets().stream()
                            .findFirst()
                            .map(LigneRejetee::ligne)
                            .orElse(0L));
            return new Lecture(avant, null);
        }
        LOG.info("Registre des identités chargé : {} personnes", personnes);
        return new Lecture(avant, traitement(new ProcedureTroisPassesStricte(lecture.registre(), lieux)));
    }

    /** By what a changed file is noticed. */
    private record Etat(FileTime modifieLe, long octets) {
        static Etat de(Path fichier) throws IOException {
            return new Etat(Files.getLastModifiedTime(fichier), Files.size(fichier));
        }
    }

    /**
     * @param traitement null when the registry of that state of the file is incomplete
     */
    private record Lecture(Etat etat, @Nullable Traitement traitement) {}
}
