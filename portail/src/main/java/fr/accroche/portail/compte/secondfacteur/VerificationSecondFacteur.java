package fr.accroche.portail.compte.secondfacteur;

import fr.accroche.portail.compte.jdbc.SecondFacteurRepository;
import fr.accroche.portail.compte.jdbc.SecondFacteurRepository.Enrole;
import fr.accroche.portail.socle.CleMaitresse;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks and enrols codes of an application and recovery codes. Safe to share between threads. */
@Component
public class VerificationSecondFacteur {
    private final SecondFacteurRepository depot;
    private final CleMaitresse cle;
    private final PasswordEncoder encodeur;
    private final SecureRandom alea;
    private final Clock horloge;

    VerificationSecondFacteur(
            SecondFacteurRepository depot,
            CleMaitresse cle,
            PasswordEncoder encodeur,
            SecureRandom alea,
            Clock horloge) {
        this.depot = depot;
        this.cle = cle;
        this.encodeur = encodeur;
        this.alea = alea;
        this.horloge = horloge;
    }

    /** What this user has. */
    public MoyensSecondFacteur moyens(UUID utilisateur) {
        Enrole enrole = depot.enrole(utilisateur);
        return new MoyensSecondFacteur(
                enrole.totpScelle().isPresent(),
                enrole.cles(),
                enrole.codesSecours().size());
    }

    /** Takes a code of the application or a recovery code; each is good once. */
    public boolean prendre(UUID utilisateur, String saisie) {
        return CodesSecours.ressemble(saisie)
                ? prendreCodeSecours(utilisateur, CodesSecours.lire(saisie))
                : prendreCode(utilisateur, CodesSecours.lire(saisie));
    }

    private boolean prendreCode(UUID utilisateur, String code) {
        Enrole enrole = depot.enrole(utilisateur);
        if (enrole.totpScelle().isEmpty()) {
            return false;
        }
        SecretTotp secret = new SecretTotp(cle.ouvrir(enrole.totpScelle().get(), contexte(utilisateur)));
        OptionalLong pas = Totp.verifier(secret, code, enrole.dernierPas(), horloge.instant());
        return pas.isPresent() && depot.prendrePas(utilisateur, pas.getAsLong());
    }

    private boolean prendreCodeSecours(UUID utilisateur, String code) {
        Optional<String> hache = depot.enrole(utilisateur).codesSecours().stream()
                .filter(connu -> encodeur.matches(code, connu))
                .findFirst();
        return hache.isPresent() && depot.prendreCodeSecours(utilisateur, hache.get());
    }

    public SecretTotp nouveauSecret() {
        return SecretTotp.tirer(alea);
    }

    /** The page's image of a secret. */
    public ImageQr image(SecretTotp secret, String identifiant) {
        return ImageQr.de(secret.adresse(identifiant));
    }

    /**
     * Enrols an application, once it has shown that it makes the right codes.
     *
     * @return false when the code is wrong
     */
    public boolean enroler(UUID utilisateur, SecretTotp secret, String saisie) {
        OptionalLong pas = Totp.verifier(secret, CodesSecours.lire(saisie), OptionalLong.empty(), horloge.instant());
        pas.ifPresent(premier -> poser(utilisateur, secret, premier));
        return pas.isPresent();
    }

    void poser(UUID utilisateur, SecretTotp secret, long dernierPas) {
        depot.poserTotp(utilisateur, cle.sceller(secret.octets(), contexte(utilisateur)), dernierPas);
    }

    public void cleAjoutee(UUID utilisateur) {
        depot.cleAjoutee(utilisateur);
    }

    /** Draws new recovery codes; the old ones are worth nothing any more. Told here and never again. */
    public List<String> nouveauxCodesSecours(UUID utilisateur) {
        List<String> codes = CodesSecours.tirer(alea);
        depot.poserCodesSecours(
                utilisateur,
                codes.stream()
                        .map(CodesSecours::lire)
                        .map(encodeur::encode)
                        .map(String::valueOf)
                        .toList());
        return codes;
    }

    private static String contexte(UUID utilisateur) {
        return "totp:" + utilisateur;
    }
}
