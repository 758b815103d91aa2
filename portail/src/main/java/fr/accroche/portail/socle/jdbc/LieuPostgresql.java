package fr.accroche.portail.socle.jdbc;

import fr.accroche.portail.socle.DemarrageImpossible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the embedded server's files are: in the home folder, unless the server runs by another account that cannot get
 * there (a home folder under {@code /root}, say). Then they are in a folder of their own, named after the home folder;
 * a note left in the home folder says where, so that later starts find them whatever their account.
 */
record LieuPostgresql(Path racine) {
    private static final Logger LOG = LoggerFactory.getLogger(LieuPostgresql.class);
    private static final String RENVOI = "emplacement";
    private static final int CHIFFRES_EMPREINTE = 16;

    /**
     * @param dossier the folder for the database in the home folder
     * @param secours where the other folders are made
     * @throws DemarrageImpossible when the data cannot be reached, or are no longer where the note says
     */
    static LieuPostgresql choisir(Path dossier, Optional<CompteSysteme> autreCompte, Path secours) {
        try {
            Path renvoi = dossier.resolve(RENVOI);
            if (Files.exists(renvoi)) {
                return note(renvoi);
            }
            if (autreCompte.isEmpty()) {
                return new LieuPostgresql(dossier);
            }
            Optional<Path> obstacle = obstacle(dossier);
            return obstacle.isEmpty()
                    ? new LieuPostgresql(dossier)
                    : ailleurs(dossier, obstacle.get(), autreCompte.get(), secours);
        } catch (IOException e) {
            throw new DemarrageImpossible(
                    "Le dossier de la base de données embarquée ne peut pas être préparé (" + e.getMessage()
                            + ") : donnez avec ACCROCHE_HOME un dossier où tous les comptes peuvent entrer, lancez le"
                            + " portail avec un compte ordinaire, ou indiquez une base externe avec ACCROCHE_BASE_URL.",
                    e);
        }
    }

    private static LieuPostgresql note(Path renvoi) throws IOException {
        Path racine = Path.of(Files.readString(renvoi, StandardCharsets.UTF_8).strip());
        if (!Files.isDirectory(racine)) {
            throw new DemarrageImpossible("La base de données était dans " + racine
                    + ", qui n’existe plus : remettez ce dossier en place, ou effacez " + renvoi
                    + " pour repartir d’une base vide.");
        }
        return new LieuPostgresql(racine);
    }

    private static LieuPostgresql ailleurs(Path dossier, Path obstacle, CompteSysteme compte, Path secours)
            throws IOException {
        if (Files.exists(dossier.resolve("donnees").resolve("PG_VERSION"))) {
            throw new DemarrageImpossible("La base de données est dans " + dossier + ", mais le compte « "
                    + compte.nom() + " » qui doit la servir ne peut pas entrer dans " + obstacle
                    + " : ouvrez-lui le passage (chmod o+x " + obstacle + "), ou lancez le portail avec un compte"
                    + " ordinaire, propriétaire de ce dossier.");
        }
        Path racine = nouveau(dossier, secours);
        Files.writeString(dossier.resolve(RENVOI), racine + "\n", StandardCharsets.UTF_8);
        LOG.warn(
                "La base de données est dans {} : le compte « {} » qui la sert ne peut pas entrer dans {}",
                racine,
                compte.nom(),
                obstacle);
        return new LieuPostgresql(racine);
    }

    /** Never a folder that exists: it would hold the data of a home folder since erased, under other passwords. */
    private static Path nouveau(Path dossier, Path secours) throws IOException {
        Files.createDirectories(secours);
        passage(secours);
        String nom = empreinte(dossier.toString().getBytes(StandardCharsets.UTF_8));
        Path racine = secours.resolve(nom);
        for (int rang = 2; Files.exists(racine); rang++) {
            racine = secours.resolve(nom + "-" + rang);
        }
        return Files.createDirectory(racine);
    }

    /** The first folder, going up, that only its owner and group may enter; the last one can be opened by us. */
    private static Optional<Path> obstacle(Path dossier) throws IOException {
        for (Path parent = dossier.toRealPath().getParent(); parent != null; parent = parent.getParent()) {
            if (!Files.getPosixFilePermissions(parent).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return Optional.of(parent);
            }
        }
        return Optional.empty();
    }

    private static void passage(Path dossier) throws IOException {
        Files.setPosixFilePermissions(dossier, PosixFilePermissions.fromString("rwx--x--x"));
    }

    /**
     * Makes the folders for a server that another account runs. The data are that account's; nothing that root runs is
     * in a folder where it may write.
     */
    void preparerPour(CompteSysteme compte) throws IOException {
        passage(racine);
        Files.createDirectories(programmes());
        Files.setPosixFilePermissions(programmes(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(lanceurs());
        Files.setPosixFilePermissions(lanceurs(), PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(donnees());
        Files.setPosixFilePermissions(donnees(), PosixFilePermissions.fromString("rwx------"));
        compte.recevoir(donnees());
    }

    Path donnees() {
        return racine.resolve("donnees");
    }

    /** PostgreSQL's own programs, when another account runs them. */
    Path programmes() {
        return racine.resolve("programmes");
    }

    /** The scripts before them; for root alone. */
    Path lanceurs() {
        return racine.resolve("lanceurs");
    }

    /** The first digits of a SHA-256, for a folder's name. */
    static String empreinte(byte[] octets) {
        try {
            byte[] empreinte = MessageDigest.getInstance("SHA-256").digest(octets);
            return HexFormat.of().formatHex(empreinte).substring(0, CHIFFRES_EMPREINTE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
