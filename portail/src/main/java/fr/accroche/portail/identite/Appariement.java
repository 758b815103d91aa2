package fr.accroche.portail.identite;

import fr.accroche.controle.Controle;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.Procedure;
import fr.accroche.nirisation.index.IndexIllisibleException;
import fr.accroche.nirisation.index.construction.AnomalieLigne;
import fr.accroche.nirisation.index.construction.BilanConstruction;
import fr.accroche.nirisation.index.construction.IndexPassager;
import fr.accroche.nirisation.index.construction.RegistreRefuseException;
import fr.accroche.nirisation.index.construction.SuiviConstruction;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.nirisation.index.fichier.IndexFichier;
import fr.accroche.nirisation.index.fichier.Verification;
import fr.accroche.nirisation.registre.LectureRegistre;
import fr.accroche.nirisation.registre.LectureRegistre.LigneRejetee;
import fr.accroche.nirisation.registre.RegistreIllisibleException;
import fr.accroche.nirisation.registre.RegistreMemoire;
import fr.accroche.nirisation.score.ProcedureScores;
import fr.accroche.nirisation.troispasses.ProcedureTroisPasses;
import fr.accroche.nirisation.troispasses.ProcedureTroisPassesStricte;
import fr.accroche.traitement.Traitement;
import fr.accroche.traitement.TraitementStandard;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The scored matching with the registry of identities, opened at the first need and again when it has changed: an index,
 * every byte of which is checked first, told from another by its identity; or the CSV of a small registry, indexed for this
 * process, told from another by its date and size. An operator may ask for the three passes on a CSV. As long
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
    private final ProcedureChoisie choisie;
    private final Controle controle;
    private final ReferentielLieux lieux;
    private final Niriseurs niriseurs;
    private final Path temporaires;
    private final SecureRandom alea;
    private final Clock horloge;

    private @Nullable Lecture derniere;

    /** @param temporaires a folder of this process alone, where the index of a CSV is made, then removed */
    Appariement(
            @Nullable Path registre,
            CleIndex cle,
            ProcedureChoisie choisie,
            Controle controle,
            ReferentielLieux lieux,
            Niriseurs niriseurs,
            Path temporaires,
            SecureRandom alea,
            Clock horloge) {
        this.registre = registre;
        this.cle = cle;
        this.choisie = choisie;
        this.controle = controle;
        this.lieux = lieux;
        this.niriseurs = niriseurs;
        this.temporaires = temporaires;
        this.alea = alea;
        this.horloge = horloge;
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
            if (estIndex && !choisie.veutUnIndex()) {
                throw absent("the three passes (ACCROCHE_PROCEDURE) read a CSV, found an index");
            }
            String etat = estIndex ? Verification.identite(registre) : etat(registre);
            Lecture connue = derniere;
            if (connue == null || !connue.etat().equals(etat)) {
                derniere = null;
                connue = estIndex ? ouvrir(registre) : lire(registre, etat);
                derniere = connue;
            }
            return connue;
        } catch (RegistreIllisibleException e) {
            throw absent(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw absent(e.getClass().getName());
        } catch (IndexIllisibleException e) {
            throw absent(String.valueOf(e.getMessage()));
        }
    }

    /** An index that cannot be used is tried again at the next need: it may be on its way here. */
    private Lecture ouvrir(Path dossier) {
        IndexFichier index = IndexFichier.ouvrir(dossier, Optional.of(cle));
        String identite = index.identite().orElseThrow();
        LOG.info("Index du registre des identités ouvert : {} personnes, identité {}", index.taille(), identite);
        return new Lecture(identite, traitement(new ProcedureScores(index, lieux)));
    }

    private Traitement traitement(Procedure procedure) {
        return new TraitementStandard(controle, niriseurs.pour(procedure));
    }

    private static IdentitesIndisponibles absent(String cause) {
        LOG.warn("Le registre des identités est absent ou illisible (ACCROCHE_REGISTRE) : {}", cause);
        return new IdentitesIndisponibles(ABSENT);
    }

    /** A file that changes while it is read is not entire either. */
    private Lecture lire(Path csv, String avant) throws IOException {
        MessageDigest sha256 = sha256();
        LectureCsv lecture;
        try (InputStream flux = new DigestInputStream(new BufferedInputStream(Files.newInputStream(csv)), sha256)) {
            lecture = choisie.veutUnIndex() ? indexer(flux) : enMemoire(flux);
        } catch (RegistreRefuseException personne) {
            return incomplet(avant, 0, 0, 0);
        }
        if (lecture.rejetees() > 0 || lecture.personnes() == 0 || !etat(csv).equals(avant)) {
            return incomplet(avant, lecture.personnes(), lecture.rejetees(), lecture.premiere());
        }
        LOG.info("Registre des identités chargé : {} personnes", lecture.personnes());
        String somme = HexFormat.of().formatHex(sha256.digest());
        return new Lecture(avant, traitement(new ProcedureDatee(lecture.procedure(), somme)));
    }

    private LectureCsv indexer(InputStream flux) throws IOException {
        Rejets rejets = new Rejets();
        IndexPassager.oublierLesRestes(temporaires);
        IndexPassager passager = IndexPassager.construire(
                new InputStreamReader(flux, StandardCharsets.UTF_8),
                temporaires,
                lieux,
                Runtime.getRuntime().availableProcessors(),
                alea,
                horloge,
                rejets);
        BilanConstruction bilan = passager.bilan();
        return new LectureCsv(
                new ProcedureScores(passager.index(), lieux),
                bilan.personnes(),
                bilan.lecture().rejetees(),
                rejets.premier);
    }

    private LectureCsv enMemoire(InputStream flux) throws IOException {
        LectureRegistre lecture =
                RegistreMemoire.lire(new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8)));
        return new LectureCsv(
                choisie == ProcedureChoisie.TROIS_PASSES
                        ? new ProcedureTroisPasses(lecture.registre(), lieux)
                        : new ProcedureTroisPassesStricte(lecture.registre(), lieux),
                lecture.registre().taille(),
                lecture.lignesRejetees(),
                lecture.rejets().stream().findFirst().map(LigneRejetee::ligne).orElse(0L));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Expected SHA-256, which every JDK has, found none", absent);
        }
    }

    private static Lecture incomplet(String etat, long personnes, long rejetees, long premiere) {
        LOG.warn(
                "Le registre des identités est incomplet, il ne sert pas : {} personnes, {} lignes rejetées, la"
                        + " première est la ligne {}",
                personnes,
                rejetees,
                premiere);
        return new Lecture(etat, null);
    }

    /** By what a changed CSV is noticed. */
    private static String etat(Path csv) throws IOException {
        return Files.getLastModifiedTime(csv) + " " + Files.size(csv);
    }

    /**
     * @param etat of the registry when it was read
     * @param traitement null when the registry of that state is incomplete
     */
    private record Lecture(String etat, @Nullable Traitement traitement) {}

    /**
     * @param rejetees lines that name nobody
     * @param premiere the first of these, 0 for none
     */
    private record LectureCsv(Procedure procedure, long personnes, long rejetees, long premiere) {}

    /** Remembers the first rejected line. */
    private static final class Rejets implements SuiviConstruction {
        private long premier;

        @Override
        public void anomalie(AnomalieLigne anomalie) {
            if (anomalie.rejetee()) {
                premier = premier == 0 ? anomalie.ligne() : Math.min(premier, anomalie.ligne());
            }
        }

        @Override
        public void etape(Etape etape) {}

        @Override
        public void avancement(long faits) {}
    }
}
