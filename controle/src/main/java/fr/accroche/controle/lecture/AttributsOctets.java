package fr.accroche.controle.lecture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plain attributes of one start tag; whatever is rare makes the whole tag one for the standard path. */
final class AttributsOctets {
    private static final String XMLNS = "xmlns";

    private final byte[] octets;
    private final int nombreMaximal;
    private final int tailleMaximale;
    private final List<Lu> lus = new ArrayList<>(2);
    private final List<Lu> declares = new ArrayList<>(2);
    private boolean vide;

    /** An attribute whose prefix is not resolved yet. */
    record Lu(String prefixe, String local, String valeur) {}

    AttributsOctets(byte[] octets, int nombreMaximal, int tailleMaximale) {
        this.octets = octets;
        this.nombreMaximal = nombreMaximal;
        this.tailleMaximale = tailleMaximale;
    }

    /** Reads from the end of the tag's name; gives the place after the tag, or -1 when it is not plain. */
    int lire(int place) {
        int p = place;
        while (true) {
            int ecart = blancs(p);
            if (octets[ecart] == '>') {
                return ecart + 1;
            }
            if (octets[ecart] == '/') {
                vide = true;
                return octets[ecart + 1] == '>' ? ecart + 2 : -1;
            }
            p = ecart == p || lus.size() + declares.size() == nombreMaximal ? -1 : attribut(ecart);
            if (p < 0) {
                return -1;
            }
        }
    }

    private int attribut(int debut) {
        int finNom = NomsLus.fin(octets, debut);
        if (finNom < 0) {
            return -1;
        }
        int egal = blancs(finNom);
        if (octets[egal] != '=') {
            return -1;
        }
        int guillemet = blancs(egal + 1);
        byte signe = octets[guillemet];
        int fin = signe == '"' || signe == '\'' ? finValeur(guillemet + 1, signe) : -1;
        if (fin < 0) {
            return -1;
        }
        String nom = new String(octets, debut, finNom - debut, StandardCharsets.US_ASCII);
        String valeur = new String(octets, guillemet + 1, fin - guillemet - 1, StandardCharsets.UTF_8);
        return ranger(nom, valeur) ? fin + 1 : -1;
    }

    private int finValeur(int debut, byte signe) {
        int p = debut;
        while (octets[p] != signe) {
            byte b = octets[p];
            boolean simple = b < 0 || (b >= ' ' && b != '<' && b != '&');
            if (!simple || p - debut == tailleMaximale) {
                return -1;
            }
            p++;
        }
        return p;
    }

    private boolean ranger(String nom, String valeur) {
        int deuxPoints = nom.indexOf(':');
        String prefixe = deuxPoints < 0 ? "" : nom.substring(0, deuxPoints);
        String local = nom.substring(deuxPoints + 1);
        if (nom.equals(XMLNS) || prefixe.equals(XMLNS)) {
            String declare = nom.equals(XMLNS) ? "" : local;
            declares.add(new Lu(XMLNS, declare, valeur));
            return estPermise(declare, valeur)
                    && declares.stream().filter(d -> d.local().equals(declare)).count() == 1;
        }
        lus.add(new Lu(prefixe, local, valeur));
        return !prefixe.startsWith("xml");
    }

    /** Names that Namespaces in XML 1.0 reserves are left to the standard path. */
    private static boolean estPermise(String prefixe, String espace) {
        return !prefixe.startsWith("xml")
                && !espace.startsWith("http://www.w3.org/XML/")
                && !espace.startsWith("http://www.w3.org/2000/xmlns")
                && (prefixe.isEmpty() || !espace.isEmpty());
    }

    private int blancs(int place) {
        int p = place;
        while (octets[p] == ' ' || octets[p] == '\n' || octets[p] == '\t' || octets[p] == '\r') {
            p++;
        }
        return p;
    }

    void declarer(EspacesOuverts espaces, int profondeur) {
        declares.forEach(d -> espaces.declarer(d.local(), d.valeur(), profondeur));
    }

    /** The declarations as they can be written again, or null when there is none. */
    @Nullable
    String declarations() {
        if (declares.isEmpty()) {
            return null;
        }
        StringBuilder texte = new StringBuilder();
        for (Lu d : declares) {
            char signe = d.valeur().indexOf('"') < 0 ? '"' : '\'';
            texte.append(' ').append(XMLNS).append(d.local().isEmpty() ? "" : ":" + d.local());
            texte.append('=').append(signe).append(d.valeur()).append(signe);
        }
        return texte.toString();
    }

    List<Lu> lus() {
        return lus;
    }

    /** The tag is its own end. */
    boolean estVide() {
        return vide;
    }
}
