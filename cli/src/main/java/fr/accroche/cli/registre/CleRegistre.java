package fr.accroche.cli.registre;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.nirisation.index.fichier.CleIndex;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the key of the indexes is: in {@code ACCROCHE_CLES_REGISTRE} (32 bytes in Base64), else in the file {@code
 * secrets/cle-registre} of {@code ACCROCHE_HOME}, where the portal looks too.
 */
public final class CleRegistre {
    /** The variable of the environment. */
    public static final String VARIABLE = "ACCROCHE_CLES_REGISTRE";

    private static final String FICHIER = "cle-registre";
    private static final String DOSSIER_PAR_DEFAUT = ".accroche";

    private final Optional<String> donnee;
    private final Path fichier;

    /** The key of this environment. */
    public CleRegistre(Environnement environnement) {
        this(
                environnement.variable(VARIABLE),
                Path.of(environnement.variable("ACCROCHE_HOME").orElse(DOSSIER_PAR_DEFAUT)));
    }

    /**
     * @param donnee the key in Base64, when it is given from outside
     * @param dossier the folder of everything that lasts
     */
    public CleRegistre(Optional<String> donnee, Path dossier) {
        this.donnee = donnee;
        fichier = dossier.resolve("secrets").resolve(FICHIER);
    }

    /**
     * The key, when there is one.
     *
     * @throws EchecCommande with code 2 when what is there is no key, or may not be read
     */
    public Optional<CleIndex> siConnue() {
        return donnee.map(texte -> decoder(texte, "la variable " + VARIABLE)).or(this::lire);
    }

    /**
     * The key.
     *
     * @throws EchecCommande with code 2 when there is none
     */
    public CleIndex exiger() {
        return siConnue()
                .orElseThrow(() -> new EchecCommande(
                        CodeSortie.USAGE,
                        "La clé des index manque : donnez-la par la variable " + VARIABLE + ", ou dans le fichier « "
                                + fichier + " » (32 octets en Base64). C’est celle qui a servi à construire l’index."));
    }

    /**
     * The key, drawn now and written where only its owner can read it when there is none yet.
     *
     * @throws EchecCommande with code 2 when it cannot be read or written
     */
    public CleIndex exigerOuCreer(SecureRandom alea) {
        return siConnue().orElseGet(() -> creer(alea));
    }

    private Optional<CleIndex> lire() {
        if (!Files.exists(fichier)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    decoder(Files.readString(fichier, StandardCharsets.US_ASCII), "le fichier « " + fichier + " »"));
        } catch (IOException echec) {
            throw new EchecCommande(
                    CodeSortie.USAGE,
                    "La clé des index ne peut pas être lue dans « " + fichier + " ». Vérifiez vos droits.",
                    echec);
        }
    }

    private static CleIndex decoder(String base64, String origine) {
        try {
            byte[] octets = Base64.getDecoder().decode(base64.strip());
            if (octets.length == CleIndex.OCTETS) {
                return new CleIndex(octets);
            }
        } catch (IllegalArgumentException mauvaise) {
            throw mauvaise(origine, mauvaise);
        }
        throw mauvaise(origine, null);
    }

    private static EchecCommande mauvaise(String origine, @Nullable Throwable cause) {
        String message = "La clé des index, dans " + origine + ", doit faire 32 octets écrits en Base64.";
        return cause == null
                ? new EchecCommande(CodeSortie.USAGE, message)
                : new EchecCommande(CodeSortie.USAGE, message, cause);
    }

    private CleIndex creer(SecureRandom alea) {
        byte[] octets = new byte[CleIndex.OCTETS];
        alea.nextBytes(octets);
        try {
            Path dossier = fichier.getParent();
            if (dossier == null) {
                throw new IllegalStateException("Expected the key's file to have a folder, found none");
            }
            if (!Files.isDirectory(dossier)) {
                Files.createDirectories(dossier);
                Files.setPosixFilePermissions(dossier, PosixFilePermissions.fromString("rwx------"));
            }
            Path brouillon = Files.createTempFile(
                    dossier,
                    FICHIER,
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(brouillon, Base64.getEncoder().encodeToString(octets), StandardCharsets.US_ASCII);
            try (FileChannel canal = FileChannel.open(brouillon, StandardOpenOption.WRITE)) {
                canal.force(true);
            }
            Files.move(brouillon, fichier, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException echec) {
            throw new EchecCommande(
                    CodeSortie.USAGE,
                    "La clé des index ne peut pas être écrite dans « " + fichier + " ». Vérifiez vos droits, ou donnez"
                            + " une clé par la variable " + VARIABLE + ".",
                    echec);
        }
        return new CleIndex(octets);
    }

    /** Where the key is looked for when the environment gives none. */
    Path fichier() {
        return fichier;
    }
}
