package fr.accroche.nirisation.index.fichier;

import fr.accroche.nirisation.index.IndexIllisibleException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The whole check of an index: header, seal when the key is given, presence, size and SHA-256 of each section. Stateless.
 */
public final class Verification {
    private static final int TAMPON_OCTETS = 1 << 20;

    private Verification() {}

    /**
     * What the index in this folder says of itself, its header checked, whatever its normalisation.
     *
     * @throws IndexIllisibleException when it is no index, or its header is altered, or the key is another one
     */
    public static Entete entete(Path dossier, Optional<CleIndex> cle) {
        return EnteteCodec.lire(dossier, cle).entete();
    }

    /**
     * By what the index in this folder is told from every other: the sum of its header, 64 hexadecimal digits. Cheap enough
     * to be asked before each use.
     *
     * @throws IndexIllisibleException when it is no index, or its header is altered
     */
    public static String identite(Path dossier) {
        return EnteteCodec.identite(dossier);
    }

    /**
     * What is wrong with the sections of this index, in French, one sentence a section; nothing when it is whole.
     *
     * @param progres told how many bytes were read since the beginning
     */
    public static List<String> defauts(Path dossier, Entete entete, LongConsumer progres) {
        List<String> defauts = new ArrayList<>();
        long lus = 0;
        for (FicheSection fiche : entete.sections()) {
            long avant = lus;
            defaut(dossier.resolve(fiche.section().fichier()), fiche, octets -> progres.accept(avant + octets))
                    .ifPresent(defauts::add);
            lus += fiche.octets();
            progres.accept(lus);
        }
        return List.copyOf(defauts);
    }

    private static Optional<String> defaut(Path fichier, FicheSection fiche, LongConsumer progres) {
        String nom = "Le fichier « " + fichier.getFileName() + " »";
        try {
            if (!Files.isRegularFile(fichier)) {
                return Optional.of(nom + " manque.");
            }
            if (Files.size(fichier) != fiche.octets()) {
                return Optional.of(nom + " est tronqué ou altéré : attendu " + fiche.octets() + " octets, trouvé "
                        + Files.size(fichier) + ".");
            }
            String trouve = sha256(fichier, progres);
            return trouve.equals(fiche.sha256EnTexte())
                    ? Optional.empty()
                    : Optional.of(nom + " est altéré : attendu la somme SHA-256 " + fiche.sha256EnTexte() + ", trouvé "
                            + trouve + ".");
        } catch (IOException echec) {
            return Optional.of(nom + " ne peut pas être lu (" + echec.getClass().getSimpleName() + ").");
        }
    }

    private static String sha256(Path fichier, LongConsumer progres) throws IOException {
        MessageDigest sha = Controle.sha256();
        byte[] tampon = new byte[TAMPON_OCTETS];
        long lus = 0;
        try (InputStream flux = Files.newInputStream(fichier)) {
            for (int lu = flux.read(tampon); lu >= 0; lu = flux.read(tampon)) {
                sha.update(tampon, 0, lu);
                lus += lu;
                progres.accept(lus);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
