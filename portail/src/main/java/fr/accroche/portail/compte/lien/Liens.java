package fr.accroche.portail.compte.lien;

import fr.accroche.portail.compte.jdbc.LienRepository;
import fr.accroche.portail.compte.jdbc.LienRepository.LienOuvert;
import fr.accroche.portail.socle.AccrocheProperties;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Links sent by mail. A token holds 256 random bits and is kept as its SHA-256 only (ASVS 11.5.1); reading a link does
 * not use it up, so that a mail scanner that follows links spoils nothing. Safe to share between threads.
 */
@Component
public class Liens {
    private static final int OCTETS = 32;

    private final LienRepository depot;
    private final AccrocheProperties proprietes;
    private final SecureRandom alea;

    Liens(LienRepository depot, AccrocheProperties proprietes, SecureRandom alea) {
        this.depot = depot;
        this.proprietes = proprietes;
        this.alea = alea;
    }

    /** A new link; those made before for the same use of the same object open nothing any more. */
    public URI creer(UsageLien usage, UUID objet, Optional<String> precision) {
        byte[] tirage = new byte[OCTETS];
        alea.nextBytes(tirage);
        String jeton = Base64.getUrlEncoder().withoutPadding().encodeToString(tirage);
        depot.remplacer(empreinte(jeton), usage.name(), objet, precision, usage.duree());
        return URI.create(proprietes.url() + usage.chemin() + "?jeton=" + jeton);
    }

    public URI creer(UsageLien usage, UUID objet) {
        return creer(usage, objet, Optional.empty());
    }

    /** What this token opens, without using it up; empty when it is unknown, used or too old. */
    public Optional<Lien> consulter(String jeton, UsageLien... usages) {
        return depot.consulter(empreinte(jeton), noms(usages)).map(Liens::lien);
    }

    /** Uses a token up: at most one caller is ever given what it opens. */
    public Optional<Lien> utiliser(String jeton, UsageLien... usages) {
        return depot.utiliser(empreinte(jeton), noms(usages)).map(Liens::lien);
    }

    /** All links about this object open nothing any more. */
    public void annuler(UUID objet) {
        depot.annuler(objet);
    }

    private static Lien lien(LienOuvert ouvert) {
        return new Lien(UsageLien.valueOf(ouvert.usage()), ouvert.objet(), ouvert.precision());
    }

    private static Set<String> noms(UsageLien... usages) {
        return Set.of(usages).stream().map(UsageLien::name).collect(Collectors.toSet());
    }

    private static byte[] empreinte(String jeton) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(jeton.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /**
     * What a token opens.
     *
     * @param objet the account, sign-up or user it is about
     */
    public record Lien(UsageLien usage, UUID objet, Optional<String> precision) {
        @Override
        public String toString() {
            return "Lien[" + usage + "]";
        }
    }
}
