package fr.accroche.portail.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * The addresses that the Internet knows: all but those that the IANA keeps for other uses (special-purpose address
 * registries of IPv4 and IPv6, RFC 6890), and but IPv6 addresses that stand for one of IPv4.
 */
final class PlagesPubliques {
    private static final List<Plage> RESERVEES_IPV4 = List.of(
            plage("0.0.0.0", 8),
            plage("10.0.0.0", 8),
            plage("100.64.0.0", 10),
            plage("127.0.0.0", 8),
            plage("169.254.0.0", 16),
            plage("172.16.0.0", 12),
            plage("192.0.0.0", 24),
            plage("192.0.2.0", 24),
            plage("192.88.99.0", 24),
            plage("192.168.0.0", 16),
            plage("198.18.0.0", 15),
            plage("198.51.100.0", 24),
            plage("203.0.113.0", 24),
            plage("224.0.0.0", 3));

    /** Global unicast is 2000::/3 alone; within it, protocol assignments, documentation and 6to4 are set apart. */
    private static final Plage GLOBALES_IPV6 = plage("2000::", 3);

    private static final List<Plage> RESERVEES_IPV6 =
            List.of(plage("2001::", 23), plage("2001:db8::", 32), plage("2002::", 16), plage("3fff::", 20));

    private PlagesPubliques() {}

    static boolean contient(InetAddress adresse) {
        byte[] octets = adresse.getAddress();
        if (adresse instanceof Inet4Address) {
            return RESERVEES_IPV4.stream().noneMatch(plage -> plage.contient(octets));
        }
        return adresse instanceof Inet6Address
                && GLOBALES_IPV6.contient(octets)
                && RESERVEES_IPV6.stream().noneMatch(plage -> plage.contient(octets));
    }

    private static Plage plage(String adresse, int bits) {
        try {
            return new Plage(InetAddress.getByName(adresse).getAddress(), bits);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Expected a literal address, found " + adresse, e);
        }
    }

    /** @param bits how many of the first bits are those of every address of the range */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never shown
    private record Plage(byte[] debut, int bits) {
        boolean contient(byte[] octets) {
            for (int bit = 0; bit < bits; bit++) {
                int masque = 0x80 >> (bit % 8);
                if ((octets[bit / 8] & masque) != (debut[bit / 8] & masque)) {
                    return false;
                }
            }
            return true;
        }
    }
}
