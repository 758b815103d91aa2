package fr.accroche.portail.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether the portal may call an address that somebody outside gave it (ASVS 15.3.2, 13.2.4): https, a host name whose
 * every address is public, the usual port, nothing secret in it. To be asked again before each call, which must go to an
 * address checked here and follow no redirect: a name may point elsewhere by then. Immutable and thread-safe.
 */
public final class AdressePublique {
    private static final int LONGUEUR_MAXIMALE = 500;
    private static final int PORT_HTTPS = 443;

    private final Resolution resolution;
    private final Predicate<InetAddress> permises;

    /** @param resolution how names are resolved; {@code InetAddress::getAllByName} outside tests */
    public AdressePublique(Resolution resolution) {
        this(resolution, PlagesPubliques::contient);
    }

    /** @param permises which addresses may be called */
    AdressePublique(Resolution resolution, Predicate<InetAddress> permises) {
        this.resolution = resolution;
        this.permises = permises;
    }

    /** Finds the addresses of a host. */
    @FunctionalInterface
    public interface Resolution {
        InetAddress[] adresses(String hote) throws UnknownHostException;
    }

    /** Why this address cannot be called, in French with the remedy; empty when it can. */
    public Optional<String> refus(String adresse) {
        Optional<URI> lue = lire(adresse);
        if (lue.isEmpty()) {
            return Optional.of("Cette adresse n’est pas lisible. Recopiez-la en entier, par exemple"
                    + " https://logiciel.exemple.fr/accroche.");
        }
        return forme(lue.get()).or(() -> hote(lue.get()));
    }

    /** @throws IllegalArgumentException when the address has a {@link #refus} */
    public URI exiger(String adresse) {
        if (refus(adresse).isPresent()) {
            throw new IllegalArgumentException("Expected an address that may be called, found another");
        }
        return lire(adresse).orElseThrow();
    }

    private static Optional<URI> lire(String adresse) {
        if (adresse.isBlank() || adresse.length() > LONGUEUR_MAXIMALE) {
            return Optional.empty();
        }
        try {
            URI lue = new URI(adresse.strip()).parseServerAuthority();
            return Optional.of(lue).filter(uri -> uri.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> forme(URI adresse) {
        if (!"https".equalsIgnoreCase(adresse.getScheme())) {
            return Optional.of("L’adresse doit commencer par https:// : les notifications ne partent que chiffrées.");
        }
        if (adresse.getUserInfo() != null || adresse.getFragment() != null) {
            return Optional.of("L’adresse ne doit contenir ni nom d’utilisateur, ni mot de passe, ni « # » : les"
                    + " notifications sont signées, elles n’en ont pas besoin.");
        }
        if (adresse.getPort() != -1 && adresse.getPort() != PORT_HTTPS) {
            return Optional.of("L’adresse doit utiliser le port habituel de https (443) : retirez le numéro de port.");
        }
        return Optional.empty();
    }

    private Optional<String> hote(URI adresse) {
        String hote = adresse.getHost().toLowerCase(Locale.ROOT);
        if (hote.startsWith("[") || hote.matches("[0-9.]+") || !hote.contains(".")) {
            return Optional.of("L’adresse doit porter un nom de machine complet, comme logiciel.exemple.fr, et non un"
                    + " numéro ou un nom interne.");
        }
        try {
            return sontPermises(resolution.adresses(hote))
                    ? Optional.empty()
                    : Optional.of("Cette adresse mène à un réseau privé, que le portail ne peut pas joindre. Donnez une"
                            + " adresse publique de votre logiciel.");
        } catch (UnknownHostException e) {
            return Optional.of("Ce nom de machine est introuvable. Vérifiez l’adresse, ou attendez que votre nom de"
                    + " domaine soit publié.");
        }
    }

    private boolean sontPermises(InetAddress[] adresses) {
        return adresses.length > 0 && Arrays.stream(adresses).allMatch(permises);
    }

    /**
     * The addresses to which a call to this host may go, resolved now.
     *
     * @throws UnknownHostException when it has none, or one that may not be called
     */
    InetAddress[] resoudre(String hote) throws UnknownHostException {
        InetAddress[] adresses = resolution.adresses(hote);
        if (!sontPermises(adresses)) {
            throw new UnknownHostException("Expected public addresses only, found others");
        }
        return adresses;
    }
}
