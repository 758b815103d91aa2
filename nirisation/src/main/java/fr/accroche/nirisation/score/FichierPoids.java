package fr.accroche.nirisation.score;

import fr.accroche.nirisation.normalisation.Normalisation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The signed file of the weights: text, one {@code key=value} a line, an Ed25519 signature on the last one. Format: {@code
 * docs/formats/poids-nirisation.md}. Stateless.
 */
public final class FichierPoids {
    private static final String ENTETE = "# accroche poids 1\n";
    private static final String SIGNATURE = "signature=";
    private static final String PART = "m.";
    private static final String POIDS = "poids.txt";
    private static final String CLE = "poids.pub";
    private static final String ALGORITHME = "Ed25519";

    private FichierPoids() {}

    /** The weights shipped with this program, checked with the key shipped with them. */
    public static Poids fournis() {
        return lire(ressource(POIDS), cle(ressource(CLE)));
    }

    /**
     * Weights from elsewhere.
     *
     * @throws PoidsIllisiblesException when the file is not of this form, was not signed by the bearer of this key, or was
     *     estimated for another normalisation
     */
    public static Poids lire(byte[] fichier, PublicKey cle) {
        String texte = new String(fichier, StandardCharsets.UTF_8);
        int debut = texte.lastIndexOf(SIGNATURE);
        if (!texte.startsWith(ENTETE) || debut < 0) {
            throw new PoidsIllisiblesException("Poids de la nirisation : attendu l’en-tête « " + ENTETE.strip()
                    + " » et une signature en dernière ligne, trouvé autre chose.");
        }
        String contenu = texte.substring(0, debut);
        verifier(contenu, texte.substring(debut + SIGNATURE.length()).strip(), cle);
        return poids(champs(contenu));
    }

    /** The file of these values, signed. */
    public static byte[] ecrire(
            String version,
            double seuil,
            double seuilParfait,
            double avance,
            Map<String, Double> parts,
            PrivateKey cle) {
        StringBuilder contenu = new StringBuilder(ENTETE);
        contenu.append("version=").append(version).append('\n');
        contenu.append("normalisation=")
                .append(Normalisation.version().sha256())
                .append('\n');
        contenu.append(String.format(
                Locale.ROOT, "seuil=%.2f\nseuil-parfait=%.2f\navance=%.2f\n", seuil, seuilParfait, avance));
        for (Niveau niveau : Niveau.values()) {
            if (niveau.aUnePart()) {
                contenu.append(String.format(Locale.ROOT, "%s%s=%.6f\n", PART, niveau.cle(), parts.get(niveau.cle())));
            }
        }
        return (contenu + SIGNATURE + signer(contenu.toString(), cle) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> champs(String contenu) {
        Map<String, String> champs = new LinkedHashMap<>();
        contenu.lines().skip(1).forEach(ligne -> {
            int egal = ligne.indexOf('=');
            if (egal < 1 || champs.put(ligne.substring(0, egal), ligne.substring(egal + 1)) != null) {
                throw new PoidsIllisiblesException(
                        "Poids de la nirisation : attendu « clé=valeur » une fois par clé, trouvé « " + ligne + " ».");
            }
        });
        return champs;
    }

    private static Poids poids(Map<String, String> champs) {
        String attendue = Normalisation.version().sha256();
        if (!attendue.equals(champs.get("normalisation"))) {
            throw new PoidsIllisiblesException("Poids de la nirisation : attendu la normalisation " + attendue
                    + ", trouvé " + champs.get("normalisation") + ". Estimez-les de nouveau.");
        }
        Map<String, Double> parts = new LinkedHashMap<>();
        try {
            champs.forEach((nom, valeur) -> {
                if (nom.startsWith(PART)) {
                    parts.put(nom.substring(PART.length()), Double.valueOf(valeur));
                }
            });
            return new Poids(
                    champs.getOrDefault("version", ""),
                    Double.parseDouble(champs.getOrDefault("seuil", "")),
                    Double.parseDouble(champs.getOrDefault("seuil-parfait", "")),
                    Double.parseDouble(champs.getOrDefault("avance", "")),
                    parts);
        } catch (IllegalArgumentException illisible) {
            throw new PoidsIllisiblesException(
                    "Poids de la nirisation : attendu une version, un seuil, une avance et une part par niveau, trouvé"
                            + " autre chose (" + illisible.getMessage() + ").",
                    illisible);
        }
    }

    private static void verifier(String contenu, String signature, PublicKey cle) {
        try {
            Signature verification = Signature.getInstance(ALGORITHME);
            verification.initVerify(cle);
            verification.update(contenu.getBytes(StandardCharsets.UTF_8));
            byte[] octets = Base64.getDecoder().decode(signature);
            boolean bienEcrite = Base64.getEncoder().encodeToString(octets).equals(signature);
            if (bienEcrite && verification.verify(octets)) {
                return;
            }
        } catch (GeneralSecurityException | IllegalArgumentException illisible) {
            throw new PoidsIllisiblesException(
                    "Poids de la nirisation : attendu une signature Ed25519 en base 64, trouvé autre chose.",
                    illisible);
        }
        throw new PoidsIllisiblesException(
                "Poids de la nirisation : attendu une signature de la clé connue, trouvé une autre : le fichier a été"
                        + " modifié, ou signé par quelqu’un d’autre.");
    }

    private static String signer(String contenu, PrivateKey cle) {
        try {
            Signature signature = Signature.getInstance(ALGORITHME);
            signature.initSign(cle);
            signature.update(contenu.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException refus) {
            throw new IllegalStateException("Expected a private Ed25519 key, found another", refus);
        }
    }

    private static PublicKey cle(byte[] base64) {
        try {
            byte[] octets = Base64.getDecoder().decode(new String(base64, StandardCharsets.US_ASCII).strip());
            return KeyFactory.getInstance(ALGORITHME).generatePublic(new X509EncodedKeySpec(octets));
        } catch (GeneralSecurityException | IllegalArgumentException illisible) {
            throw new IllegalStateException("Expected in " + CLE + " a public Ed25519 key in base 64", illisible);
        }
    }

    private static byte[] ressource(String nom) {
        try (InputStream flux = FichierPoids.class.getResourceAsStream(nom)) {
            if (flux == null) {
                throw new IllegalStateException("Expected the resource " + nom + ", found none");
            }
            return flux.readAllBytes();
        } catch (IOException echec) {
            throw new IllegalStateException("Expected the resource " + nom + " to be readable", echec);
        }
    }
}
