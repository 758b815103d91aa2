package fr.accroche.nirisation.index.fichier;

import fr.accroche.modele.VersionReferentiel;
import fr.accroche.nirisation.index.IndexIllisibleException;
import fr.accroche.nirisation.index.fichier.Entete.LectureIndexee;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The header as bytes, field by field in docs/formats/index-registre.md; numbers are big-endian here. It ends with its
 * seal (HMAC by the key of the index) and the SHA-256 of everything before. Stateless.
 */
public final class EnteteCodec {
    private static final byte[] MAGIE = "ACCRINDX".getBytes(StandardCharsets.US_ASCII);
    private static final int OCTETS_SHA = 32;
    private static final int OCTETS_SCEAU = 32;
    private static final int DEBUT_VERSION = 8;
    private static final int DEBUT_LONGUEUR = 12;
    private static final int DEBUT_CORPS = 16;
    private static final int OCTETS_MINIMUM = DEBUT_CORPS + OCTETS_SCEAU + OCTETS_SHA;

    /** No header is near this: what is longer is none. */
    private static final long OCTETS_MAXIMUM = 1 << 16;

    private EnteteCodec() {}

    /** The bytes of a header, sealed. */
    public static byte[] coder(Entete entete, CleIndex cle) {
        byte[] corps = corps(entete);
        int longueur = OCTETS_MINIMUM + corps.length;
        byte[] octets = ByteBuffer.allocate(longueur)
                .put(MAGIE)
                .putInt(Entete.VERSION)
                .putInt(longueur)
                .put(corps)
                .array();
        int finCorps = DEBUT_CORPS + corps.length;
        byte[] sceau = cle.sceller(entete.sel(), Arrays.copyOf(octets, finCorps));
        System.arraycopy(sceau, 0, octets, finCorps, OCTETS_SCEAU);
        System.arraycopy(sha(octets), 0, octets, finCorps + OCTETS_SCEAU, OCTETS_SHA);
        return octets;
    }

    private static byte[] corps(Entete entete) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(1024);
        try (DataOutputStream sortie = new DataOutputStream(octets)) {
            ecrire(sortie, entete.normalisation());
            ecrire(sortie, entete.lieux());
            sortie.writeLong(entete.construitLe().getEpochSecond());
            sortie.writeInt(entete.personnes());
            sortie.writeLong(entete.lecture().lues());
            sortie.writeLong(entete.lecture().rejetees());
            sortie.writeLong(entete.lecture().signalees());
            sortie.write(entete.sel());
            sortie.write(entete.temoin());
            sortie.writeByte(entete.format().bitsNom());
            sortie.writeByte(entete.format().bitsPrenom());
            sortie.writeByte(entete.format().bitsLieu());
            sortie.writeByte(entete.sections().size());
            for (FicheSection fiche : entete.sections()) {
                sortie.writeUTF(fiche.section().fichier());
                sortie.writeLong(fiche.octets());
                sortie.writeInt(fiche.crc());
                sortie.write(fiche.sha256());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Expected to write in memory, found a failure", impossible);
        }
        return octets.toByteArray();
    }

    private static void ecrire(DataOutputStream sortie, VersionReferentiel version) throws IOException {
        sortie.writeUTF(version.id());
        sortie.write(HexFormat.of().parseHex(version.sha256()));
    }

    /**
     * Reads the header of the index in this folder, and checks it whole.
     *
     * @param cle when given, its seal is checked as well
     * @throws IndexIllisibleException when this is no index, one of another version, or an altered one, or when the key is
     *     another one
     */
    static EnteteLu lire(Path dossier, Optional<CleIndex> cle) {
        Path fichier = dossier.resolve(Entete.FICHIER);
        byte[] octets = octets(dossier, fichier);
        verifier(fichier, octets);
        int finCorps = octets.length - OCTETS_SCEAU - OCTETS_SHA;
        Entete entete = corps(fichier, Arrays.copyOfRange(octets, DEBUT_CORPS, finCorps));
        cle.ifPresent(donnee -> verifierSceau(fichier, entete, octets, finCorps, donnee));
        return new EnteteLu(entete, identite(octets));
    }

    /** The identity of the index in this folder, its header checked but for the seal. */
    static String identite(Path dossier) {
        Path fichier = dossier.resolve(Entete.FICHIER);
        byte[] octets = octets(dossier, fichier);
        verifier(fichier, octets);
        return identite(octets);
    }

    private static String identite(byte[] octets) {
        return HexFormat.of().formatHex(octets, octets.length - OCTETS_SHA, octets.length);
    }

    /**
     * A header and its sum, which no other index has: the salt and the sums of all sections are under it.
     *
     * @param identite 64 hexadecimal digits
     */
    record EnteteLu(Entete entete, String identite) {}

    private static byte[] octets(Path dossier, Path fichier) {
        try {
            if (!Files.isRegularFile(fichier)) {
                throw new IndexIllisibleException("« " + dossier + " » n’est pas un index de registre : attendu un"
                        + " dossier qui contient le fichier « " + Entete.FICHIER + " », trouvé "
                        + (Files.isDirectory(dossier) ? "un dossier sans ce fichier" : "autre chose")
                        + ". Construisez un index avec « registre indexer ».");
            }
            if (Files.size(fichier) > OCTETS_MAXIMUM) {
                throw new IndexIllisibleException("L’en-tête « " + fichier + " » n’en est pas un : attendu "
                        + OCTETS_MAXIMUM + " octets au plus, trouvé " + Files.size(fichier) + ".");
            }
            return Files.readAllBytes(fichier);
        } catch (IOException echec) {
            throw new IndexIllisibleException(
                    "L’en-tête de l’index « " + fichier + " » ne peut pas être lu. Vérifiez vos droits.", echec);
        }
    }

    private static void verifier(Path fichier, byte[] octets) {
        byte[] magie = Arrays.copyOf(octets, MAGIE.length);
        if (!Arrays.equals(magie, MAGIE)) {
            throw altere(fichier, "marque « ACCRINDX » au début", HexFormat.of().formatHex(magie));
        }
        if (octets.length < OCTETS_MINIMUM) {
            throw altere(fichier, OCTETS_MINIMUM + " octets au moins", octets.length + " octets");
        }
        ByteBuffer champs = ByteBuffer.wrap(octets);
        int version = champs.getInt(DEBUT_VERSION);
        int longueur = champs.getInt(DEBUT_LONGUEUR);
        if (version != Entete.VERSION) {
            throw new IndexIllisibleException("L’index « " + fichier + " » est d’une autre version du format : attendu "
                    + Entete.VERSION + ", trouvé " + version + " (octet " + DEBUT_VERSION
                    + "). Reconstruisez-le avec ce logiciel (registre indexer).");
        }
        if (longueur != octets.length) {
            throw altere(fichier, longueur + " octets", octets.length + " octets");
        }
        byte[] attendu = Arrays.copyOfRange(octets, octets.length - OCTETS_SHA, octets.length);
        byte[] trouve = sha(octets);
        if (!MessageDigest.isEqual(attendu, trouve)) {
            throw altere(
                    fichier,
                    "somme SHA-256 " + HexFormat.of().formatHex(attendu),
                    HexFormat.of().formatHex(trouve));
        }
    }

    /** Of everything but the sum itself. */
    private static byte[] sha(byte[] octets) {
        MessageDigest sha = Controle.sha256();
        sha.update(octets, 0, octets.length - OCTETS_SHA);
        return sha.digest();
    }

    private static Entete corps(Path fichier, byte[] corps) {
        try (DataInputStream entree = new DataInputStream(new ByteArrayInputStream(corps))) {
            return new Entete(
                    version(entree),
                    version(entree),
                    Instant.ofEpochSecond(entree.readLong()),
                    entree.readInt(),
                    new LectureIndexee(entree.readLong(), entree.readLong(), entree.readLong()),
                    entree.readNBytes(CleIndex.OCTETS_SEL),
                    entree.readNBytes(CleIndex.OCTETS_TEMOIN),
                    new FormatPersonne(entree.readByte(), entree.readByte(), entree.readByte()),
                    sections(fichier, entree));
        } catch (IOException court) {
            throw new IndexIllisibleException(
                    "L’en-tête « " + fichier + " » est trop court pour ce qu’il annonce. Reconstruisez l’index.",
                    court);
        }
    }

    private static VersionReferentiel version(DataInputStream entree) throws IOException {
        String id = entree.readUTF();
        return new VersionReferentiel(id, HexFormat.of().formatHex(entree.readNBytes(OCTETS_SHA)));
    }

    private static List<FicheSection> sections(Path fichier, DataInputStream entree) throws IOException {
        Section[] attendues = Section.values();
        int nombre = entree.readByte();
        if (nombre != attendues.length) {
            throw altere(fichier, attendues.length + " sections", nombre + " sections");
        }
        List<FicheSection> sections = new ArrayList<>();
        for (Section attendue : attendues) {
            String nom = entree.readUTF();
            if (!nom.equals(attendue.fichier())) {
                throw altere(fichier, "section « " + attendue.fichier() + " »", "une autre");
            }
            sections.add(
                    new FicheSection(attendue, entree.readLong(), entree.readInt(), entree.readNBytes(OCTETS_SHA)));
        }
        return sections;
    }

    private static void verifierSceau(Path fichier, Entete entete, byte[] octets, int finCorps, CleIndex cle) {
        if (!entete.estDe(cle)) {
            throw new IndexIllisibleException("La clé donnée n’est pas celle de l’index « " + fichier.getParent()
                    + " » : les NIR y sont chiffrés avec une autre. Donnez la clé qui a servi à le construire, ou"
                    + " reconstruisez-le.");
        }
        byte[] sceau = Arrays.copyOfRange(octets, finCorps, finCorps + OCTETS_SCEAU);
        if (!MessageDigest.isEqual(sceau, cle.sceller(entete.sel(), Arrays.copyOf(octets, finCorps)))) {
            throw altere(fichier, "un en-tête scellé par la clé de l’index", "un autre sceau");
        }
    }

    private static IndexIllisibleException altere(Path fichier, String attendu, String trouve) {
        return new IndexIllisibleException("L’en-tête « " + fichier + " » est tronqué ou altéré, ou n’en est pas un :"
                + " attendu " + attendu + ", trouvé " + trouve
                + ". Restaurez l’index ou reconstruisez-le (registre indexer).");
    }
}
