package fr.accroche.controle.hostile;

import static fr.accroche.controle.hostile.DocumentHostile.de;
import static fr.accroche.controle.hostile.DocumentHostile.fois;
import static fr.accroche.controle.hostile.DocumentHostile.octets;

import fr.accroche.controle.hostile.DocumentHostile.Morceau;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The list of hostile documents, with the answer that each must get. */
final class DocumentsHostiles {
    private static final long MILLION = 1_000_000;
    private static final long CENT_MO = 100 * MILLION;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NOM = "<cpf:nomNaissance>MARTEL</cpf:nomNaissance>";
    private static final String DATE = "<cpf:dateDebutValidite>2024-11-04</cpf:dateDebutValidite>";
    private static final String ANNEE = "<cpf:anneeNaissance>1988</cpf:anneeNaissance>";

    /** A valid document, from its root on. */
    private final String valide;

    /** Baits: a host and port that listen, and a file. */
    private final String url;

    private final String fichier;

    DocumentsHostiles(String valide, String url, String fichier) {
        this.valide = valide.substring(valide.indexOf("<cpf:flux"));
        this.url = url;
        this.fichier = fichier;
        for (String repere : List.of(NOM, DATE, ANNEE, "<cpf:passageCertification>")) {
            if (!valide.contains(repere)) {
                throw new IllegalArgumentException("Expected " + repere + " in the valid document");
            }
        }
    }

    List<DocumentHostile> tous() {
        List<DocumentHostile> tous = new ArrayList<>();
        tous.addAll(entites());
        tous.addAll(appats());
        tous.addAll(demesures());
        tous.addAll(textesDemesures());
        tous.addAll(sansFin());
        tous.addAll(octetsFaux());
        tous.addAll(encodages());
        tous.addAll(autresFormats());
        tous.addAll(syntaxe());
        return List.copyOf(tous);
    }

    private List<DocumentHostile> entites() {
        StringBuilder rires = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            rires.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        return List.of(
                doctype("milliard de rires", "[" + rires + "]", "&a29;"),
                de(
                        "entité quadratique de 100 Mo",
                        "XML-DOCTYPE",
                        XML + "<!DOCTYPE flux [<!ENTITY a \"",
                        fois(CENT_MO, "a"),
                        "\">]>" + dans("&a;&a;")),
                doctype("entités de paramètre", "[<!ENTITY % a \"<!ENTITY b 'c'>\"> %a; %a;]", "&b;"),
                doctype("entité récursive", "[<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]", "&a;"),
                doctype("entité externe sur un fichier", "[<!ENTITY a SYSTEM \"" + fichier + "\">]", "&a;"),
                doctype("entité externe sur le réseau", "[<!ENTITY a SYSTEM \"" + url + "\">]", "&a;"),
                doctype("entité de paramètre externe", "[<!ENTITY % a SYSTEM \"" + url + "\"> %a;]", "MARTIN"),
                doctype("DTD externe", "SYSTEM \"" + url + "\"", "MARTIN"),
                doctype("DTD publique", "PUBLIC \"-//X//Y\" \"" + url + "\"", "MARTIN"),
                doctype("attribut par défaut", "[<!ATTLIST flux a CDATA \"1\">]", "MARTIN"),
                doctype("notation", "[<!NOTATION n SYSTEM \"" + fichier + "\">]", "MARTIN"),
                de(
                        "DOCTYPE jamais fermé",
                        "XML-DOCTYPE",
                        XML + "<!DOCTYPE flux [",
                        fois(CENT_MO / 20, "<!ELEMENT aaaa ANY>\n")),
                de(
                        "un million d’entités",
                        "XML-DOCTYPE",
                        XML + "<!DOCTYPE flux [",
                        fois(MILLION, "<!ENTITY a 'b'>"),
                        "]>" + valide));
    }

    private DocumentHostile doctype(String nom, String corps, String texte) {
        return de(nom, "XML-DOCTYPE", XML + "<!DOCTYPE flux " + corps + ">" + dans(texte));
    }

    private List<DocumentHostile> appats() {
        String include =
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + fichier + "\" parse=\"text\"/>";
        return List.of(
                de(
                        "schemaLocation sur le réseau",
                        "",
                        XML + racine("xsi:schemaLocation=\"urn:cdc:cpf:pc5:schema:1.0.0 " + url + "\"")),
                de(
                        "noNamespaceSchemaLocation sur un fichier",
                        "",
                        XML + racine("xsi:noNamespaceSchemaLocation=\"" + fichier + "\"")),
                de("feuille de style", "", XML + "<?xml-stylesheet type=\"text/xsl\" href=\"" + url + "\"?>" + valide),
                de("catalogue OASIS", "", XML + "<?oasis-xml-catalog catalog=\"" + url + "\"?>" + valide),
                de("XInclude dans une donnée", "XSD-ENFANT-INTERDIT", XML + dans(include)),
                de(
                        "XInclude dans le flux",
                        "XSD-ELEMENT-INCONNU",
                        XML + valide.replace("</cpf:flux>", include + "</cpf:flux>")),
                de("xml:base", "XSD-ATTRIBUT-INCONNU", XML + racine("xml:base=\"" + url + "\"")));
    }

    private List<DocumentHostile> demesures() {
        String flux = valide.substring(0, valide.indexOf('>'));
        return List.of(
                de(
                        "profondeur d’un million",
                        "XML-LIMITE-PROFONDEUR",
                        XML,
                        fois(MILLION, "<a>"),
                        fois(MILLION, "</a>")),
                de(
                        "profondeur d’un million dans le flux",
                        "XML-LIMITE-PROFONDEUR",
                        XML + valide.replace("</cpf:flux>", ""),
                        fois(MILLION, "<cpf:emetteur>")),
                de(
                        "un million d’attributs",
                        "XML-LIMITE-ATTRIBUTS",
                        XML + flux,
                        numerotes(300, " a%d=\"1\""),
                        fois(MILLION, " a=\"1\""),
                        ">"),
                de(
                        "un million d’espaces de noms",
                        "XML-LIMITE-ATTRIBUTS",
                        XML + flux,
                        numerotes(300, " xmlns:a%d=\"urn:a\""),
                        fois(MILLION, " xmlns:a=\"u\""),
                        ">"),
                de("un million d’enfants prévus", "XML-LIMITE-PASSAGE", avecResultats(MILLION)),
                de("attribut de 100 Mo", "XML-LIMITE-ATTRIBUTS", XML + flux + " a=\"", fois(CENT_MO, "a"), "\">"),
                de("nom de balise de 100 Mo", "XML-LIMITE-BALISE", XML + "<", fois(CENT_MO, "a"), "/>"),
                de("nom d’attribut de 100 Mo", "XML-LIMITE-BALISE", XML + flux + " ", fois(CENT_MO, "a"), "=\"1\">"),
                de("nom de balise de fin de 100 Mo", "XML-LIMITE-BALISE", XML + flux + "></", fois(CENT_MO, "a"), ">"),
                de("cible de 100 Mo", "XML-LIMITE-BALISE", XML + "<?", fois(CENT_MO, "a"), "?>" + valide),
                de("nom d’entité de 100 Mo", "XML-LIMITE-BALISE", avecTexte(NOM, "&", fois(CENT_MO, "a"), ";")),
                de("balise remplie de blancs", "XML-LIMITE-BALISE", XML + flux, fois(CENT_MO, " "), ">"),
                de(
                        "déclaration de 100 Mo",
                        "XML-LIMITE-BALISE",
                        "<?xml version=\"1.0\"",
                        fois(CENT_MO, " "),
                        "?>" + valide));
    }

    private Morceau numerotes(int nombre, String forme) {
        StringBuilder texte = new StringBuilder();
        for (int i = 0; i < nombre; i++) {
            texte.append(forme.formatted(i));
        }
        return fois(1, texte.toString());
    }

    private Object[] avecResultats(long nombre) {
        String annonce =
                valide.replace("<cpf:presenceNiveauNumeriqueEuro>false<", "<cpf:presenceNiveauNumeriqueEuro>true<");
        int place = annonce.indexOf("</cpf:passageCertification>");
        return new Object[] {
            XML + annonce.substring(0, place)
                    + "<cpf:niveauNumeriqueEuropeen><cpf:scoreGeneral>650</cpf:scoreGeneral><cpf:resultats>",
            fois(nombre, "<cpf:resultat/>"),
            "</cpf:resultats></cpf:niveauNumeriqueEuropeen>" + annonce.substring(place)
        };
    }

    private List<DocumentHostile> textesDemesures() {
        return List.of(
                de("texte de 100 Mo", "XSD-TEXTE-TROP-LONG", avecTexte(NOM, fois(CENT_MO, "a"))),
                de("CDATA de 100 Mo", "XSD-TEXTE-TROP-LONG", avecTexte(NOM, "<![CDATA[", fois(CENT_MO, "a"), "]]>")),
                de("dix millions de références", "XSD-TEXTE-TROP-LONG", avecTexte(NOM, fois(10 * MILLION, "&#x41;"))),
                de("dix millions de CDATA vides", "", avecTexte(NOM, "MARTIN", fois(10 * MILLION, "<![CDATA[]]>"))),
                de(
                        "date noyée dans 100 Mo de blancs",
                        "XML-LIMITE-TEXTE",
                        avecTexte(DATE, fois(CENT_MO, " "), "2024-03-29")),
                de("année de 100 Mo de zéros", "XML-LIMITE-TEXTE", avecTexte(ANNEE, fois(CENT_MO, "0"), "1990")),
                de(
                        "texte égaré de 100 Mo",
                        "XSD-TEXTE-INATTENDU",
                        XML + valide.replace("</cpf:flux>", ""),
                        fois(CENT_MO, "a"),
                        "</cpf:flux>"),
                de("commentaire de 100 Mo", "", XML + "<!--", fois(CENT_MO, "a"), "-->" + valide),
                de("instruction de 100 Mo", "", XML + "<?a ", fois(CENT_MO, "a"), "?>" + valide),
                de("blancs de 100 Mo", "", XML + valide.replace("</cpf:flux>", ""), fois(CENT_MO, "\n"), "</cpf:flux>"),
                de(
                        "dix millions de commentaires",
                        "",
                        XML + valide.replace("</cpf:flux>", ""),
                        fois(10 * MILLION, "<!---->"),
                        "</cpf:flux>"),
                de("dix millions d’instructions", "", XML, fois(10 * MILLION, "<?a?>"), valide));
    }

    private List<DocumentHostile> sansFin() {
        return List.of(
                de("commentaire sans fin", "XML-TRONQUE", XML + "<!--", fois(CENT_MO, "a")),
                de("CDATA sans fin", "XML-TRONQUE", XML + jusquAuNom() + "<![CDATA[", fois(CENT_MO, "a")),
                de("instruction sans fin", "XML-TRONQUE", XML + "<?a ", fois(CENT_MO, "a")),
                de("100 Mo de <", "XML-MAL-FORME", fois(CENT_MO, "<")),
                de("100 Mo de &", "XML-MAL-FORME", XML + jusquAuNom(), fois(CENT_MO, "&")),
                de("100 Mo de zéros binaires", "XML-PAS-DU-XML", octets(0), fois(CENT_MO, "\0")),
                de("100 Mo de blancs", "XML-VIDE", fois(CENT_MO, " ")),
                de("100 Mo après la fin", "XML-CONTENU-APRES-LA-FIN", XML + valide, fois(CENT_MO, "a")));
    }

    /** The valid document, up to the text of a name. */
    private String jusquAuNom() {
        return valide.substring(0, valide.indexOf(NOM) + "<cpf:nomNaissance>".length());
    }

    private List<DocumentHostile> octetsFaux() {
        return List.of(
                de("octet nul", "XML-CARACTERE-INTERDIT", avecTexte(NOM, octets(0))),
                de("caractère de commande", "XML-CARACTERE-INTERDIT", avecTexte(NOM, "\u0008")),
                de("U+FFFE", "XML-CARACTERE-INTERDIT", avecTexte(NOM, "\ufffe")),
                de("UTF-8 invalide", "XML-OCTET-INVALIDE", avecTexte(NOM, octets(0xFF))),
                de("UTF-8 trop long de deux octets", "XML-OCTET-INVALIDE", avecTexte(NOM, octets(0xC0, 0x80))),
                de("UTF-8 trop long de trois octets", "XML-OCTET-INVALIDE", avecTexte(NOM, octets(0xE0, 0x80, 0xAF))),
                de("< en UTF-8 trop long", "XML-OCTET-INVALIDE", avecTexte(NOM, octets(0xC0, 0xBC))),
                de("demi-codet en UTF-8", "XML-OCTET-INVALIDE", avecTexte(NOM, octets(0xED, 0xA0, 0x80))),
                de("au-delà de U+10FFFF", "XML-OCTET-INVALIDE", avecTexte(NOM, octets(0xF4, 0x90, 0x80, 0x80))),
                de("suite sans tête", "XML-OCTET-INVALIDE", avecTexte(NOM, octets(0x80))),
                de("tête sans suite", "XML-OCTET-INVALIDE", avecTexte(NOM, octets(0xC3))),
                de("Latin-1 annoncé UTF-8", "XML-OCTET-INVALIDE", avecTexte(NOM, octets(0x45, 0xE9, 0x45))),
                de(
                        "demi-codet seul en UTF-16",
                        "XML-OCTET-INVALIDE",
                        octets(0xFF, 0xFE, '<', 0, 'a', 0, '>', 0, 0, 0xD8, 'a', 0)),
                de("référence à un demi-codet", "XML-CARACTERE-INTERDIT", avecTexte(NOM, "&#xD800;")),
                de("référence au caractère nul", "XML-CARACTERE-INTERDIT", avecTexte(NOM, "&#0;")),
                de("référence au-delà d’Unicode", "XML-CARACTERE-INTERDIT", avecTexte(NOM, "&#x110000;")),
                de("référence de 100 Mo", "XML-LIMITE-BALISE", avecTexte(NOM, "&#x", fois(CENT_MO, "0"), "41;")));
    }

    private List<DocumentHostile> encodages() {
        Charset ebcdic = Charset.forName("IBM037");
        String ascii = valide;
        return List.of(
                annonce("UTF-7 annoncé", "XML-ENCODAGE-INCONNU", "UTF-7"),
                annonce("UTF-32 annoncé", "XML-ENCODAGE-INCONNU", "UTF-32"),
                annonce("EBCDIC annoncé", "XML-ENCODAGE-INCONNU", "IBM037"),
                annonce("encodage inventé", "XML-ENCODAGE-INCONNU", "../../etc/passwd"),
                annonce("UTF-16 annoncé, UTF-8 réel", "XML-ENCODAGE-CONTRADICTOIRE", "UTF-16"),
                de(
                        "UTF-8 annoncé, UTF-16 réel",
                        "XML-ENCODAGE-CONTRADICTOIRE",
                        octets(0xFE, 0xFF),
                        encode(XML + ascii, StandardCharsets.UTF_16BE)),
                de(
                        "marque UTF-8, Latin-1 annoncé",
                        "XML-ENCODAGE-CONTRADICTOIRE",
                        "\ufeff<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + ascii),
                de(
                        "UTF-32 avec marque",
                        "XML-ENCODAGE-INCONNU",
                        octets(0xFF, 0xFE, 0, 0),
                        encode(ascii, Charset.forName("UTF-32LE"))),
                de("UTF-32 sans marque", "XML-ENCODAGE-INCONNU", encode(XML + ascii, Charset.forName("UTF-32BE"))),
                de(
                        "EBCDIC réel",
                        "XML-ENCODAGE-INCONNU",
                        encode("<?xml version=\"1.0\" encoding=\"IBM037\"?>" + ascii, ebcdic)),
                de("XML 1.1", "XML-VERSION", "<?xml version=\"1.1\"?>" + ascii),
                de("XML 2.0", "XML-VERSION", "<?xml version=\"2.0\"?>" + ascii));
    }

    private DocumentHostile annonce(String nom, String code, String encodage) {
        return de(nom, code, "<?xml version=\"1.0\" encoding=\"" + encodage + "\"?>" + valide);
    }

    private static Morceau encode(String texte, Charset charset) {
        return new Morceau(texte.getBytes(charset), 1);
    }

    private List<DocumentHostile> autresFormats() {
        return List.of(
                de("vide", "XML-VIDE"),
                de("marque d’ordre seule", "XML-VIDE", "\ufeff"),
                de("marque UTF-16 seule", "XML-VIDE", octets(0xFF, 0xFE)),
                de("un seul octet", "XML-TRONQUE", "<"),
                de("gzip du document", "XML-PAS-DU-XML", gzip(valide.getBytes(StandardCharsets.UTF_8))),
                de("bombe gzip de 10 Mo", "XML-PAS-DU-XML", gzip(new byte[10_000_000])),
                de("zip du document", "XML-PAS-DU-XML", zip()),
                de("PDF", "XML-PAS-DU-XML", "%PDF-1.7\n%âãÏÓ\n", fois(MILLION, "obj ")),
                de("JSON", "XML-PAS-DU-XML", "{\"flux\":", fois(MILLION, "["), "}"),
                de("programme binaire", "XML-PAS-DU-XML", octets(0x7F, 'E', 'L', 'F'), fois(MILLION, "\u0001\0")));
    }

    private static Morceau gzip(byte[] octets) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(sortie)) {
            gzip.write(octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Morceau(sortie.toByteArray(), 1);
    }

    private Morceau zip() {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            zip.putNextEntry(new ZipEntry("../../flux.xml"));
            zip.write(valide.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Morceau(sortie.toByteArray(), 1);
    }

    private List<DocumentHostile> syntaxe() {
        String flux = valide.substring(0, valide.indexOf('>'));
        return List.of(
                de("]]> dans un texte", "XML-MAL-FORME", avecTexte(NOM, "]]>")),
                de("attribut double", "XML-ATTRIBUT-DOUBLE", XML + racine("a=\"1\" a=\"2\"")),
                de(
                        "attribut double par deux préfixes",
                        "XML-ATTRIBUT-DOUBLE",
                        XML + racine("xmlns:p=\"urn:a\" xmlns:q=\"urn:a\" p:a=\"1\" q:a=\"2\"")),
                de(
                        "espace de noms déclaré deux fois",
                        "XML-ATTRIBUT-DOUBLE",
                        XML + racine("xmlns:p=\"urn:a\" xmlns:p=\"urn:b\"")),
                de("préfixe de balise non déclaré", "XML-PREFIXE-INCONNU", avecTexte(NOM, "<z:a/>")),
                de("préfixe d’attribut non déclaré", "XML-PREFIXE-INCONNU", XML + racine("z:a=\"1\"")),
                de("préfixe rendu à rien", "XML-MAL-FORME", XML + racine("xmlns:z=\"\"")),
                de("préfixe xml détourné", "XML-MAL-FORME", XML + racine("xmlns:xml=\"urn:a\"")),
                de("préfixe xmlns détourné", "XML-MAL-FORME", XML + racine("xmlns:xmlns=\"urn:a\"")),
                de("entité inconnue", "XML-ENTITE-INCONNUE", avecTexte(NOM, "&eacute;")),
                de("< dans un attribut", "XML-MAL-FORME", XML + racine("a=\"<\"")),
                de("attribut sans guillemets", "XML-MAL-FORME", XML + racine("a=1")),
                de("deux tirets dans un commentaire", "XML-MAL-FORME", XML + "<!-- a -- b -->" + valide),
                de(
                        "balises croisées",
                        "XML-BALISES-CROISEES",
                        XML + valide.replace("</cpf:nomNaissance>", "</cpf:prenom1>")),
                de("deux racines", "XML-CONTENU-APRES-LA-FIN", XML + valide + valide),
                de("déclaration après un blanc", "XML-DECLARATION-MAL-PLACEE", " " + XML + valide),
                de("racine jamais fermée", "XML-TRONQUE", XML + flux + ">"));
    }

    private String racine(String attributs) {
        return valide.replaceFirst("<cpf:flux", "<cpf:flux " + attributs.replace("$", "\\$"));
    }

    private String dans(String texte) {
        return valide.replace(NOM, "<cpf:nomNaissance>" + texte + "</cpf:nomNaissance>");
    }

    /** The valid document with this text in place of a datum's. */
    private Object[] avecTexte(String donnee, Object... texte) {
        int debut = valide.indexOf(donnee) + donnee.indexOf('>') + 1;
        int fin = valide.indexOf(donnee) + donnee.indexOf("</");
        List<Object> morceaux = new ArrayList<>(List.of(XML + valide.substring(0, debut)));
        morceaux.addAll(List.of(texte));
        morceaux.add(valide.substring(fin));
        return morceaux.toArray();
    }
}
