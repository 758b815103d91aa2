package fr.accroche.referentiels;

import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.RegistreCertifications;
import fr.accroche.modele.Siret;
import fr.accroche.modele.TypeCertification;
import fr.accroche.modele.VersionReferentiel;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A snapshot of the registers of France compétences, from their open exports: some 200 bytes a fiche. Immutable, safe to
 * share between threads.
 *
 * <p>An export speaks of one register only: give both, in one zip, to have RNCP and RS known ({@link #couvre}).
 */
public final class RegistreFranceCompetences implements RegistreCertifications {
    /** No export comes near it: a zip that holds more is a bomb. */
    private static final long OCTETS_MAXIMUM = 8L << 30;

    private static final int MAGIQUE_ZIP = 0x504b;
    private static final int MAGIQUE_GZIP = 0x1f8b;

    private final VersionReferentiel version;
    private final Map<CodeCertification, Fiche> fiches;
    private final Map<TypeCertification, Long> nombres;
    private final Map<Siret, CertificateurInscrit> certificateurs;

    private RegistreFranceCompetences(
            VersionReferentiel version, Map<CodeCertification, Fiche> fiches, Map<Siret, String> noms) {
        this.version = version;
        this.fiches = Map.copyOf(fiches);
        this.certificateurs = inscrits(this.fiches.values(), noms);
        nombres =
                fiches.keySet().stream().collect(Collectors.groupingBy(CodeCertification::type, Collectors.counting()));
    }

    /**
     * Reads an export: XML, gzip of it, or zip of one or several (only entries that end in {@code .xml} count). The
     * stream is read to its end, not closed. When a code comes twice, the last one stands.
     *
     * @throws IOException when the stream fails or a zip or gzip is damaged
     * @throws ExportIllisibleException when it holds no export that can be read
     */
    public static RegistreFranceCompetences lire(InputStream source) throws IOException, ExportIllisibleException {
        DigestInputStream mesure = new DigestInputStream(source, Tables.sha256());
        BufferedInputStream debut = new BufferedInputStream(mesure);
        Map<CodeCertification, Fiche> fiches = new HashMap<>();
        Map<Siret, String> noms = new HashMap<>();
        switch (magique(debut)) {
            case MAGIQUE_ZIP -> lireZip(debut, fiches, noms);
            case MAGIQUE_GZIP -> lireXml(new GZIPInputStream(debut), fiches, noms);
            default -> lireXml(debut, fiches, noms);
        }
        debut.transferTo(OutputStream.nullOutputStream());
        if (fiches.isEmpty()) {
            throw new ExportIllisibleException("il ne contient aucune fiche", null);
        }
        MessageDigest empreinte = mesure.getMessageDigest();
        String sha256 = HexFormat.of().formatHex(empreinte.digest());
        return new RegistreFranceCompetences(new VersionReferentiel("france-competences-v4", sha256), fiches, noms);
    }

    private static int magique(BufferedInputStream debut) throws IOException {
        debut.mark(2);
        byte[] octets = debut.readNBytes(2);
        debut.reset();
        return octets.length < 2 ? 0 : ((octets[0] & 0xff) << 8) | (octets[1] & 0xff);
    }

    private static void lireZip(InputStream source, Map<CodeCertification, Fiche> fiches, Map<Siret, String> noms)
            throws IOException, ExportIllisibleException {
        ZipInputStream zip = new ZipInputStream(source);
        for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
            if (entree.getName().endsWith(".xml")) {
                lireXml(zip, fiches, noms);
            }
        }
    }

    private static void lireXml(InputStream source, Map<CodeCertification, Fiche> fiches, Map<Siret, String> noms)
            throws IOException, ExportIllisibleException {
        new LecteurFranceCompetences()
                .lire(
                        new Borne(source),
                        fiche -> fiches.put(fiche.code(), fiche),
                        (siret, nom) -> noms.merge(siret, nom, (connu, lu) -> lu.isEmpty() ? connu : lu));
    }

    private static Map<Siret, CertificateurInscrit> inscrits(Collection<Fiche> fiches, Map<Siret, String> noms) {
        Map<Siret, List<Fiche>> parSiret = new HashMap<>();
        for (Fiche fiche : fiches) {
            for (Siret siret : fiche.certificateurs()) {
                parSiret.computeIfAbsent(siret, nouveau -> new ArrayList<>()).add(fiche);
            }
        }
        Map<Siret, CertificateurInscrit> inscrits = new HashMap<>();
        parSiret.forEach((siret, siennes) -> {
            siennes.sort(Comparator.comparing(fiche -> fiche.code().toString()));
            inscrits.put(siret, new CertificateurInscrit(siret, noms.getOrDefault(siret, ""), siennes));
        });
        return Map.copyOf(inscrits);
    }

    /** The certifier with this SIRET, when a fiche names it. */
    public Optional<CertificateurInscrit> certificateur(Siret siret) {
        return Optional.ofNullable(certificateurs.get(siret));
    }

    /** All certifiers that a fiche names with their SIRET, in no order. */
    public Collection<CertificateurInscrit> certificateurs() {
        return certificateurs.values();
    }

    /** How many fiches of this register were read. */
    public long nombre(TypeCertification type) {
        return nombres.getOrDefault(type, 0L);
    }

    @Override
    public boolean couvre(TypeCertification type) {
        return nombre(type) > 0;
    }

    @Override
    public VersionReferentiel version() {
        return version;
    }

    @Override
    public Optional<Fiche> fiche(CodeCertification code) {
        return Optional.ofNullable(fiches.get(code));
    }

    /** Stops after {@link #OCTETS_MAXIMUM} bytes. */
    private static final class Borne extends FilterInputStream {
        private long lus;

        Borne(InputStream source) {
            super(source);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            compter(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] octets, int debut, int longueur) throws IOException {
            int nombre = super.read(octets, debut, longueur);
            compter(nombre);
            return nombre;
        }

        /** The zip that holds the document goes on after it. */
        @Override
        public void close() {}

        private void compter(int nombre) throws IOException {
            lus += Math.max(0, nombre);
            if (lus > OCTETS_MAXIMUM) {
                throw new IOException("Expected an export of at most " + OCTETS_MAXIMUM + " bytes, found more");
            }
        }
    }
}
