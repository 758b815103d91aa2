package fr.accroche.portail.stockage;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.stockage.EntrepotFichiers.Objet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Files sealed by Tink's AES-256-GCM-HKDF streaming, segments of 64 KiB, each authenticated with its rank and with the last
 * one marked, so that a cut or a swap is noticed. A file is one object, or one for each piece in which it came: the object's
 * name, which holds the number of the piece, is the associated datum; which pieces there are stands with the file's key.
 */
final class StockageChiffre implements StockageFichiers {
    private static final int OCTETS_CLE = 32;
    private static final int OCTETS_NOM = 16;
    private static final int OCTETS_SEGMENT = 64 * 1024;
    private static final int OCTETS_TAMPON = 64 * 1024;
    private static final int PREFIXES = 256;

    private final EntrepotFichiers entrepot;
    private final CleMaitresse maitresse;
    private final SecureRandom alea;
    private final long limiteOctets;

    StockageChiffre(EntrepotFichiers entrepot, CleMaitresse maitresse, SecureRandom alea, long limiteOctets) {
        this.entrepot = entrepot;
        this.maitresse = maitresse;
        this.alea = alea;
        this.limiteOctets = limiteOctets;
    }

    @Override
    public FichierStocke recevoir(InputStream flux) throws IOException {
        FichierOuvert fichier = ouvrirNouveau();
        Empreinte empreinte = new Empreinte(limiteOctets);
        poser(fichier, 0, chiffrement -> {
            byte[] tampon = new byte[OCTETS_TAMPON];
            for (int lus = lire(flux, tampon); lus >= 0; lus = lire(flux, tampon)) {
                empreinte.ajouter(tampon, lus);
                chiffrement.write(tampon, 0, lus);
            }
        });
        return new FichierStocke(fichier.cleStockage(), fichier.cleDonnees(), empreinte.octets(), empreinte.sha256());
    }

    /** What fails here is the sender, not the storage. */
    private static int lire(InputStream flux, byte[] tampon) throws ReceptionInterrompue {
        try {
            return flux.read(tampon);
        } catch (IOException e) {
            throw new ReceptionInterrompue(e);
        }
    }

    @Override
    public FichierOuvert ouvrirNouveau() {
        byte[] nom = new byte[OCTETS_NOM];
        byte[] cle = new byte[OCTETS_CLE];
        alea.nextBytes(nom);
        alea.nextBytes(cle);
        String cleStockage = HexFormat.of().formatHex(nom);
        return new FichierOuvert(cleStockage, maitresse.sceller(cle, contexte(cleStockage)));
    }

    @Override
    public long ajouter(FichierOuvert fichier, int numero, InputStream flux, long octetsAttendus) throws IOException {
        Morceau morceau = new Morceau(flux, octetsAttendus);
        byte[] tampon = new byte[OCTETS_TAMPON];
        int lus = morceau.lire(tampon);
        if (lus < 0) {
            return 0;
        }
        poser(fichier, numero, chiffrement -> {
            for (int suite = lus; suite >= 0; suite = morceau.lire(tampon)) {
                chiffrement.write(tampon, 0, suite);
            }
        });
        return morceau.octets();
    }

    private void poser(FichierOuvert fichier, int numero, EntrepotFichiers.Contenu clair) throws IOException {
        String nom = nom(fichier.cleStockage(), numero);
        StreamingAead chiffre = chiffre(fichier.cleStockage(), fichier.cleDonnees());
        entrepot.poser(nom, sortie -> {
            try (OutputStream chiffrement = chiffre.newEncryptingStream(sortie, associe(nom))) {
                clair.ecrire(chiffrement);
            } catch (GeneralSecurityException e) {
                throw new IOException("Cannot encrypt a file", e);
            }
        });
    }

    @Override
    public InputStream ouvrir(FichierStocke fichier) throws IOException {
        StreamingAead chiffre = chiffre(fichier.cleStockage(), fichier.cleDonnees());
        return new LectureMorceaux(fichier.morceaux(), numero -> {
            String nom = nom(fichier.cleStockage(), numero);
            try {
                return chiffre.newDecryptingStream(entrepot.lire(nom, 0), associe(nom));
            } catch (GeneralSecurityException e) {
                throw new IOException("Cannot decrypt the file " + nom, e);
            }
        });
    }

    @Override
    public String sha256(FichierStocke fichier) throws IOException {
        Empreinte empreinte = new Empreinte(limiteOctets);
        byte[] tampon = new byte[OCTETS_TAMPON];
        try (InputStream octets = ouvrir(fichier)) {
            for (int lus = octets.read(tampon); lus >= 0; lus = octets.read(tampon)) {
                empreinte.ajouter(tampon, lus);
            }
        }
        return empreinte.sha256();
    }

    @Override
    public void supprimer(FichierStocke fichier) throws IOException {
        for (int numero : fichier.morceaux()) {
            entrepot.supprimer(nom(fichier.cleStockage(), numero));
        }
    }

    @Override
    public int balayer(Instant avant, UnaryOperator<Set<String>> connues) throws IOException {
        int supprimes = 0;
        for (int prefixe = 0; prefixe < PREFIXES; prefixe++) {
            List<String> anciens = entrepot.lister("%02x".formatted(prefixe)).stream()
                    .filter(objet -> objet.poseLe().isBefore(avant))
                    .map(Objet::cle)
                    .toList();
            Set<String> fichiers =
                    anciens.stream().map(StockageChiffre::cleStockage).collect(Collectors.toSet());
            Set<String> gardes = fichiers.isEmpty() ? Set.of() : connues.apply(fichiers);
            for (String objet : anciens) {
                if (!gardes.contains(cleStockage(objet))) {
                    entrepot.supprimer(objet);
                    supprimes++;
                }
            }
        }
        return supprimes;
    }

    /** Piece 0, which is a whole file, bears the file's own name. */
    private static String nom(String cleStockage, int numero) {
        return numero == 0 ? cleStockage : cleStockage + "." + numero;
    }

    private static String cleStockage(String nom) {
        int point = nom.indexOf('.');
        return point < 0 ? nom : nom.substring(0, point);
    }

    private static String contexte(String cleStockage) {
        return "fichier:" + cleStockage;
    }

    private static byte[] associe(String nom) {
        return nom.getBytes(StandardCharsets.US_ASCII);
    }

    private StreamingAead chiffre(String cleStockage, byte[] cleDonnees) throws IOException {
        byte[] cle = maitresse.ouvrir(cleDonnees, contexte(cleStockage));
        try {
            return new AesGcmHkdfStreaming(cle, "HmacSha256", OCTETS_CLE, OCTETS_SEGMENT, 0);
        } catch (GeneralSecurityException e) {
            throw new IOException("Cannot prepare the key of a file", e);
        }
    }
}
