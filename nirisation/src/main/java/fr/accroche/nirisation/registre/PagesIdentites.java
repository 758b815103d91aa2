package fr.accroche.nirisation.registre;

import fr.accroche.nirisation.Identite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Persons written one after the other in pages of bytes. A person never straddles two pages; an address is the page's
 * rank times the page size, plus the place in the page. Filled by one thread, then only read.
 */
final class PagesIdentites {
    private static final int TAILLE_PAGE_OCTETS = 1 << 20;

    private final List<byte[]> pages = new ArrayList<>();
    private byte[] page = new byte[0];
    private int place;

    /** Appends a person and answers its address. */
    long ajouter(Identite identite) {
        byte[] octets = IdentiteCodec.coder(identite);
        if (place + octets.length > page.length) {
            nouvellePage();
        }
        System.arraycopy(octets, 0, page, place, octets.length);
        long adresse = (long) (pages.size() - 1) * TAILLE_PAGE_OCTETS + place;
        place += octets.length;
        return adresse;
    }

    Identite lire(long adresse) {
        return IdentiteCodec.decoder(
                pages.get((int) (adresse / TAILLE_PAGE_OCTETS)), (int) (adresse % TAILLE_PAGE_OCTETS));
    }

    /** Gives back the unused end of the last page. */
    void clore() {
        if (!pages.isEmpty()) {
            page = Arrays.copyOf(page, place);
            pages.set(pages.size() - 1, page);
        }
    }

    private void nouvellePage() {
        page = new byte[TAILLE_PAGE_OCTETS];
        place = 0;
        pages.add(page);
    }
}
