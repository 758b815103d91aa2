package fr.accroche.controle.exactitude;

import fr.accroche.controle.schema.NomXml;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a document in one of the many ways that XML allows: encodings, prefixes, quotes, white space, comments, CDATA,
 * processing instructions, references. The same seed writes in the same way.
 */
final class Ecriture {
    private static final String AUTRE = "urn:autre";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final List<Codage> CODAGES = List.of(
            new Codage(StandardCharsets.UTF_8, "", null),
            new Codage(StandardCharsets.UTF_8, "", "UTF-8"),
            new Codage(StandardCharsets.UTF_8, "", "utf-8"),
            new Codage(StandardCharsets.UTF_8, "", "UTF-8"),
            new Codage(StandardCharsets.UTF_8, "", "UTF-8"),
            new Codage(StandardCharsets.UTF_8, "\ufeff", "UTF-8"),
            new Codage(StandardCharsets.UTF_8, "\ufeff", null),
            new Codage(StandardCharsets.UTF_16LE, "\ufeff", "UTF-16"),
            new Codage(StandardCharsets.UTF_16BE, "\ufeff", "UTF-16"),
            new Codage(StandardCharsets.UTF_16LE, "\ufeff", null),
            new Codage(StandardCharsets.UTF_16BE, "\ufeff", null),
            new Codage(StandardCharsets.UTF_16LE, "", "UTF-16LE"),
            new Codage(StandardCharsets.UTF_16BE, "", "UTF-16BE"),
            new Codage(StandardCharsets.ISO_8859_1, "", "ISO-8859-1"),
            new Codage(StandardCharsets.ISO_8859_1, "", "iso-8859-1"),
            new Codage(WINDOWS_1252, "", "windows-1252"),
            new Codage(StandardCharsets.US_ASCII, "", "US-ASCII"));

    private final Hasard hasard;
    private final Codage codage;
    private final CharsetEncoder encodeur;
    private final String prefixe;
    private final String finDeLigne;
    private final boolean indente;
    private final int ornements;
    private final StringBuilder sortie = new StringBuilder();

    /** @param declare the name in the XML declaration, null for no encoding declaration */
    private record Codage(Charset charset, String marque, String declare) {}

    Ecriture(long graine) {
        hasard = new Hasard(graine);
        codage = hasard.choisir(CODAGES);
        encodeur = codage.charset().newEncoder();
        prefixe = hasard.choisir("cpf:", "cpf:", "", "ns2:", "_a.b-1:");
        finDeLigne = hasard.choisir("\n", "\n", "\r\n", "\r");
        indente = hasard.uneFoisSur(2);
        ornements = hasard.choisir(15, 60, 1000, 1000);
    }

    /** The document as text, its byte-order mark included. */
    String texte(Noeud racine) {
        sortie.setLength(0);
        sortie.append(codage.marque());
        declaration();
        ornement(4);
        element(racine, true, "");
        ornement(4);
        return sortie.toString();
    }

    byte[] octets(String texte) {
        return texte.getBytes(codage.charset());
    }

    String encodage() {
        return codage.toString();
    }

    private void declaration() {
        String q = hasard.choisir("\"", "'");
        if (codage.declare() == null && hasard.uneFoisSur(2)) {
            return;
        }
        sortie.append("<?xml version=").append(q).append("1.0").append(q);
        if (codage.declare() != null) {
            sortie.append(" encoding = ").append(q).append(codage.declare()).append(q);
        }
        if (hasard.uneFoisSur(5)) {
            sortie.append(" standalone=")
                    .append(q)
                    .append(hasard.choisir("yes", "no"))
                    .append(q);
        }
        sortie.append("?>").append(hasard.choisir("", finDeLigne));
    }

    private void ornement(int frequence) {
        if (!hasard.uneFoisSur(frequence)) {
            return;
        }
        sortie.append(hasard.choisir(
                "<!-- note <a> & ]]> -->",
                "<!---->",
                "<?cible donnee ?>",
                "<?a?>",
                "<!-- <!DOCTYPE x> -->",
                finDeLigne));
    }

    private void element(Noeud noeud, boolean racine, String retrait) {
        String local = racine ? "" : localement(noeud);
        String nom = nom(noeud, local);
        sortie.append('<').append(nom);
        if (racine) {
            espaces();
        }
        if (!local.isEmpty()) {
            sortie.append(" xmlns:p1=\"").append(noeud.espace).append('"');
        } else if (noeud.espace.isEmpty() && prefixe.isEmpty()) {
            sortie.append(" xmlns=\"\"");
        } else if (prefixe.isEmpty() && noeud.espace.equals("urn:cdc:cpf:pc5:schema:1.0.0") && !racine) {
            sortie.append(" xmlns=\"").append(noeud.espace).append('"');
        }
        noeud.attributs.forEach(this::attribut);
        sortie.append(hasard.choisir("", "", "", " ", finDeLigne));
        if (estVide(noeud) && hasard.uneFoisSur(2)) {
            sortie.append("/>");
            return;
        }
        sortie.append('>');
        contenu(noeud, retrait);
        sortie.append("</")
                .append(nom)
                .append(hasard.choisir("", "", "", " ", finDeLigne))
                .append('>');
    }

    private String localement(Noeud noeud) {
        return !noeud.espace.isEmpty() && hasard.uneFoisSur(40) ? "p1:" : "";
    }

    private static boolean estVide(Noeud noeud) {
        return noeud.contenu.stream().allMatch(enfant -> enfant.equals(""));
    }

    private String nom(Noeud noeud, String local) {
        if (!local.isEmpty()) {
            return local + noeud.local;
        }
        return switch (noeud.espace) {
            case "" -> noeud.local;
            case AUTRE -> "o:" + noeud.local;
            default -> prefixe + noeud.local;
        };
    }

    private void espaces() {
        String nom = prefixe.isEmpty() ? "xmlns" : "xmlns:" + prefixe.substring(0, prefixe.length() - 1);
        sortie.append(' ').append(nom).append("=\"urn:cdc:cpf:pc5:schema:1.0.0\"");
        sortie.append(" xmlns:f='urn:cdc:cpf:pc5:schema:1.0.0'").append(finDeLigne);
        sortie.append(" xmlns:xsi=\"").append(NomXml.ESPACE_XSI).append('"');
        sortie.append(" xmlns:xs=\"").append(NomXml.ESPACE_XSD).append("\" xmlns:o=\"" + AUTRE + '"');
    }

    private void attribut(Noeud.Attribut attribut) {
        String nom = switch (attribut.espace()) {
            case "" -> attribut.local();
            case AUTRE -> "o:" + attribut.local();
            case XML -> "xml:" + attribut.local();
            case NomXml.ESPACE_XSI -> "xsi:" + attribut.local();
            default -> "f:" + attribut.local();
        };
        char q = hasard.choisir('"', '\'');
        sortie.append(' ').append(nom).append(hasard.choisir("=", "=", " = ")).append(q);
        attribut.valeur().replace("{F}", prefixe).codePoints().forEach(c -> {
            if (c == '<'
                    || c == '&'
                    || c == q
                    || (c == '\n' && hasard.uneFoisSur(2))
                    || !encodeur.canEncode(enTexte(c))) {
                reference(c);
            } else {
                sortie.appendCodePoint(c);
            }
        });
        sortie.append(q);
    }

    private void contenu(Noeud noeud, String retrait) {
        boolean avecEnfants = noeud.contenu.stream().anyMatch(Noeud.class::isInstance);
        for (Object enfant : noeud.contenu) {
            ornement(ornements);
            if (enfant instanceof Noeud element) {
                if (indente && avecEnfants) {
                    sortie.append(finDeLigne).append(retrait).append("  ");
                }
                element(element, false, retrait + "  ");
            } else {
                texteDe((String) enfant);
            }
        }
        if (indente && avecEnfants) {
            sortie.append(finDeLigne).append(retrait);
        }
        if (hasard.uneFoisSur(ornements)) {
            sortie.append(hasard.choisir("<!-- fin -->", "<![CDATA[]]>", "<?fin?>"));
        }
    }

    private void texteDe(String texte) {
        boolean encodable = encodeur.canEncode(texte) && !texte.contains("]]>") && texte.indexOf('\r') < 0;
        if (encodable && hasard.uneFoisSur(ornements)) {
            sortie.append("<![CDATA[").append(texte).append("]]>");
            return;
        }
        boolean references = hasard.uneFoisSur(10);
        texte.codePoints().forEach(c -> {
            if (c == '<' || c == '&' || c == '>' || c == '\r' || !encodeur.canEncode(enTexte(c))) {
                reference(c);
            } else if (references && hasard.uneFoisSur(4)) {
                reference(c);
            } else if (c == '\n') {
                sortie.append(finDeLigne);
            } else {
                sortie.appendCodePoint(c);
            }
            if (hasard.uneFoisSur(ornements * 10)) {
                sortie.append("<!-- au milieu -->");
            }
        });
    }

    private static String enTexte(int c) {
        return new String(Character.toChars(c));
    }

    private void reference(int c) {
        String nommee = switch (c) {
            case '<' -> "&lt;";
            case '&' -> "&amp;";
            case '>' -> "&gt;";
            case '\'' -> "&apos;";
            case '"' -> "&quot;";
            default -> "";
        };
        String decimale = "&#" + c + ";";
        sortie.append(hasard.choisir(
                nommee.isEmpty() ? decimale : nommee,
                decimale,
                "&#x" + Integer.toHexString(c) + ";",
                "&#x000" + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT) + ";"));
    }
}
