package fr.accroche.portail.identite;

import fr.accroche.modele.DossierFormation;
import fr.accroche.modele.IdentifiantNational;
import fr.accroche.modele.IdentificationTitulaire;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Titulaire;
import fr.accroche.portail.socle.CleMaitresse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the vault writes: a NIR and a civil status sealed with AES-256-GCM, and a blind index, the HMAC-SHA-256 of the
 * NIR by a second key, by which one person's passages find each other. Safe to share between threads.
 */
public final class ChiffrementIdentites {
    /** Written beside each value, so that keys can be changed. */
    public static final int VERSION_CLE = 1;

    private static final String ALGORITHME = "HmacSHA256";
    private static final String CONTEXTE_ETAT_CIVIL = "etat-civil:";

    /** No NIR begins so: the two uses of the key never meet. */
    private static final byte[] USAGE_ENGAGEMENT = "engagement:".getBytes(StandardCharsets.US_ASCII);

    private final CleMaitresse cleNir;
    private final byte[] cleIndex;
    private final JsonMapper json;

    ChiffrementIdentites(CleMaitresse cleNir, byte[] cleIndex, JsonMapper json) {
        this.cleNir = cleNir;
        this.cleIndex = cleIndex.clone();
        this.json = json;
    }

    /** 32 bytes, the same for one NIR. */
    public byte[] index(Nir nir) {
        try {
            Mac mac = Mac.getInstance(ALGORITHME);
            mac.init(new SecretKeySpec(cleIndex, ALGORITHME));
            return mac.doFinal(nir.valeur().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
        }
    }

    /** @param index binds the value to its row */
    public byte[] chiffrer(Nir nir, byte[] index) {
        return cleNir.sceller(nir.valeur().getBytes(StandardCharsets.US_ASCII), contexte(index));
    }

    public Nir dechiffrer(byte[] chiffre, byte[] index) {
        return new Nir(new String(cleNir.ouvrir(chiffre, contexte(index)), StandardCharsets.US_ASCII));
    }

    /** Of a passage: what its holder's civil status is bound to. */
    public static String place(UUID depot, long ordinal) {
        return depot + ":" + ordinal;
    }

    /** The holder as deposited, bound to the passage's place in its file. */
    public byte[] chiffrer(IdentificationTitulaire identification, UUID depot, long ordinal) {
        byte[] clair = json.writeValueAsBytes(champs(identification));
        return cleNir.sceller(clair, CONTEXTE_ETAT_CIVIL + place(depot, ordinal));
    }

    /**
     * What binds a passage to its holder without saying who that is: HMAC-SHA-256, by a key of the vault, of the salt, the
     * NIR and the civil status. Whoever has no key of the vault can neither make it nor try names against it.
     *
     * @throws IllegalStateException when the vault's values are not those that this key sealed for this place
     */
    public byte[] engagement(byte[] sel, byte[] nirChiffre, byte[] index, byte[] etatCivilChiffre, String place) {
        try {
            Mac mac = Mac.getInstance(ALGORITHME);
            mac.init(new SecretKeySpec(cleIndex, ALGORITHME));
            mac.update(USAGE_ENGAGEMENT);
            mac.update(sel);
            mac.update(dechiffrer(nirChiffre, index).valeur().getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(cleNir.ouvrir(etatCivilChiffre, CONTEXTE_ETAT_CIVIL + place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
        }
    }

    private static String contexte(byte[] index) {
        return "nir:" + HexFormat.of().formatHex(index);
    }

    private static Map<String, Object> champs(IdentificationTitulaire identification) {
        Map<String, Object> champs = new LinkedHashMap<>();
        if (identification instanceof Titulaire titulaire) {
            champs.put("nomNaissance", titulaire.nomNaissance());
            champs.put("nomUsage", titulaire.nomUsage());
            champs.put("prenoms", titulaire.prenoms());
            champs.put("sexe", titulaire.sexe().name());
            champs.put("anneeNaissance", titulaire.dateNaissance().annee());
            champs.put("moisNaissance", titulaire.dateNaissance().mois());
            champs.put("jourNaissance", titulaire.dateNaissance().jour());
            champs.put("codeInsee", titulaire.lieuNaissance().codeInsee());
            champs.put("codePostal", titulaire.lieuNaissance().codePostal());
            champs.put("libelleCommune", titulaire.lieuNaissance().libelleCommune());
            champs.put("codePays", titulaire.lieuNaissance().codePays());
            champs.put("libellePays", titulaire.lieuNaissance().libellePays());
        } else if (identification instanceof DossierFormation dossier) {
            champs.put("idDossier", dossier.idDossier());
            champs.put("nomTitulaire", dossier.nomTitulaire());
            champs.put("prenomTitulaire", dossier.prenomTitulaire());
        } else if (identification instanceof IdentifiantNational national) {
            champs.put("nirSansCle", national.nirSansCle());
            champs.put("nomNaissance", national.nomNaissance());
        }
        return champs;
    }
}
