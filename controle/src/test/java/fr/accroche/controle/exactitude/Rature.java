package fr.accroche.controle.exactitude;

import java.util.List;

/** Damages the very text or the very bytes of a document: what is no longer XML must be refused, and only that. */
final class Rature {
    private static final List<String> SIGNES = List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "/",
            "=",
            "!",
            "?",
            "-",
            "--",
            "[",
            "]",
            "]]>",
            ":",
            ";",
            "#",
            "x",
            "\u0000",
            "\u0001",
            "\ufffe",
            "\u0085",
            "\u2028",
            "<a>",
            "</a>",
            "<a/>",
            "&lt;",
            "&x;",
            "&#0;",
            "&#xD800;",
            "&#1114112;",
            "&#x1F600;",
            "<!--",
            "-->",
            "<![CDATA[",
            "<?xml?>",
            "<?xml version=\"1.0\"?>",
            "<?XML a?>",
            "<?a:b c?>",
            " xmlns:a=\"\"",
            " xmlns:xml=\"urn:a\"",
            " xmlns:xmlns=\"urn:a\"",
            " a=\"1\" a=\"2\"",
            " a=\"<\"",
            " xmlns=\"http://www.w3.org/2000/xmlns/\"",
            " xmlns:z=\"http://www.w3.org/XML/1998/namespace\"",
            "z:",
            "::",
            "\r",
            "\t",
            "é",
            "1",
            ".",
            "\u00b7",
            "\u0301",
            "xsi:nil=\"true\"",
            "\ufeff",
            "%",
            "\u00a0");

    private Rature() {}

    static String texte(String texte, Hasard hasard) {
        StringBuilder rature = new StringBuilder(texte);
        int place = hasard.entier(rature.length());
        switch (hasard.entier(5)) {
            case 0 -> rature.deleteCharAt(place);
            case 1 -> rature.setLength(place);
            case 2 -> rature.delete(place, Math.min(rature.length(), place + 1 + hasard.entier(20)));
            case 3 -> rature.replace(place, place + 1, hasard.choisir(SIGNES));
            default -> rature.insert(place, hasard.choisir(SIGNES));
        }
        return rature.toString();
    }

    static byte[] octets(byte[] octets, Hasard hasard) {
        byte[] rature = octets.clone();
        if (rature.length > 0) {
            rature[hasard.entier(rature.length)] = hasard.choisir(0x80, 0xC0, 0xC3, 0xED, 0xF8, 0xFF, 0x00, 0x3C, 0xE9)
                    .byteValue();
        }
        return rature;
    }
}
