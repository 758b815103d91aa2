package fr.accroche.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.Fichiers.Entendu;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.lecture.FluxReader;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast path and the standard path say the same of the same document, place for place. */
class DeuxVoiesTest {
    private static final ControleStandard NORMAL = new ControleStandard(
            SchemaFlux.officiel("1.1.2"), CatalogueRegles.sansReference(), FluxReader.sansVoieRapide());
    private static final byte[] GRAINS = "<>&;/!?-[]]>'\"=: \n\r\tabcpf:xnil&#x41;\u0000\u00e9\u20ac\ud83d\ude00\ufffe"
            .getBytes(StandardCharsets.UTF_8);
    private static final List<String> INSERTIONS = List.of(
            "<!-- note -->",
            "<!-- a -- b -->",
            "<![CDATA[]]>",
            "<![CDATA[x]]>",
            "<?pi donnée?>",
            "<?xml version='1.0'?>",
            "&amp;",
            "&#233;",
            "&#xD800;",
            "&inconnue;",
            "]]>",
            "\r\n",
            "\r",
            "  ",
            "é😀",
            "<x/>",
            "<x:y/>",
            "</x>",
            " a='1'",
            " xsi:nil='true'",
            " xmlns:cpf='urn:autre'",
            " xmlns='urn:cdc:cpf:pc5:schema:1.0.0'",
            "<cpf:sexe>M</cpf:sexe>",
            "<!DOCTYPE a>",
            "oups &amp; encore");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> tous = Files.walk(Fichiers.DOSSIER)) {
            return tous.filter(p -> p.toString().endsWith(".xml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void agreeOnEveryDocumentOfTheTests(Path document) throws IOException {
        comparer(Files.readAllBytes(document), document.toString());
    }

    @Test
    void agreeOnADocumentCutAtAnyByte() {
        byte[] document = Fichiers.octets("valide/cdata_et_commentaires.xml");
        for (int longueur = 0; longueur < document.length; longueur++) {
            comparer(Arrays.copyOf(document, longueur), "cut at " + longueur);
        }
    }

    /** Seeded: the number printed on failure is that of the document. */
    @ParameterizedTest
    @ValueSource(ints = {4000})
    void agreeOnDocumentsSpoiltAtRandom(int nombre) throws IOException {
        List<byte[]> modeles = documents()
                .map(DeuxVoiesTest::lire)
                .filter(o -> o.length < 20_000)
                .toList();
        for (int graine = 0; graine < nombre; graine++) {
            Random hasard = new Random(graine);
            byte[] document = modeles.get(hasard.nextInt(modeles.size())).clone();
            int coups = 1 + hasard.nextInt(3);
            for (int coup = 0; coup < coups; coup++) {
                document = hasard.nextBoolean() ? octetChange(document, hasard) : insertion(document, hasard);
            }
            comparer(document, "seed " + graine);
        }
    }

    private static byte[] lire(Path document) {
        try {
            return Files.readAllBytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] octetChange(byte[] document, Random hasard) {
        byte[] change = document.clone();
        if (change.length > 0) {
            change[hasard.nextInt(change.length)] = GRAINS[hasard.nextInt(GRAINS.length)];
        }
        return change;
    }

    /** At a place where something may stand: beside a bracket, or anywhere. */
    private static byte[] insertion(byte[] document, Random hasard) {
        int place = hasard.nextInt(document.length + 1);
        if (hasard.nextInt(4) > 0) {
            while (place < document.length && document[place] != '<' && document[place] != '>') {
                place++;
            }
        }
        String texte = INSERTIONS.get(hasard.nextInt(INSERTIONS.size()));
        byte[] ajout = texte.getBytes(StandardCharsets.UTF_8);
        byte[] change = Arrays.copyOf(document, document.length + ajout.length);
        System.arraycopy(ajout, 0, change, place, ajout.length);
        System.arraycopy(document, place, change, place + ajout.length, document.length - place);
        return change;
    }

    /** The fast path links each leaf to what followed it last time: here that changes all the time. */
    @ParameterizedTest
    @ValueSource(ints = {60})
    void agreeWhenWhatFollowsALeafChanges(int nombre) {
        String document = Fichiers.texte("schema_invalide/trois_passages_un_faux.xml");
        int debut = document.indexOf("<cpf:passageCertification>");
        int fin = document.indexOf("</cpf:passageCertification>") + "</cpf:passageCertification>".length();
        List<String> lignes =
                document.substring(debut, fin).lines().map(String::strip).toList();
        for (int graine = 0; graine < nombre; graine++) {
            Random hasard = new Random(graine);
            StringBuilder change = new StringBuilder(document.substring(0, debut));
            for (int passage = 0; passage < 40; passage++) {
                lignes.forEach(ligne -> change.append(alteree(ligne, hasard)).append(suite(hasard)));
            }
            change.append(document.substring(document.indexOf("</cpf:passageCertifications>")));
            comparer(change.toString().getBytes(StandardCharsets.UTF_8), "seed " + graine);
        }
    }

    /** A leaf is now and then left out, doubled, given an accent, an attribute or a second line. */
    private static String alteree(String ligne, Random hasard) {
        if (ligne.startsWith("</") || !ligne.contains("</")) {
            return ligne;
        }
        return switch (hasard.nextInt(40)) {
            case 0 -> "";
            case 1 -> ligne + ligne;
            case 2 -> ligne.replace("</", "é😀</");
            case 3 -> ligne.replace("</", "\n\t</");
            case 4 -> ligne.substring(0, ligne.indexOf('>')) + " xsi:nil=\"true\"/>";
            case 5 -> ligne.replaceFirst(">", " >");
            case 6 -> ligne.replace("</", "&amp;</");
            default -> ligne;
        };
    }

    private static String suite(Random hasard) {
        return switch (hasard.nextInt(24)) {
            case 0 -> "";
            case 1 -> "\r\n";
            case 2 -> "\n\n  ";
            case 3 -> "<!-- é -->\n    ";
            case 4 -> " \t ";
            case 5 -> "\r";
            default -> "\n            ";
        };
    }

    @Test
    void agreeAcrossTheEdgesOfTheWindow() {
        String document = Fichiers.texte("schema_invalide/trois_passages_un_faux.xml");
        int debut = document.indexOf("<cpf:passageCertification>");
        int fin = document.lastIndexOf("</cpf:passageCertification>") + "</cpf:passageCertification>".length();
        StringBuilder long3 = new StringBuilder(document.substring(0, debut));
        for (int i = 0; i < 600; i++) {
            long3.append(document, debut, fin).append(" ".repeat(i % 17)).append(i % 50 == 0 ? "<!-- é -->" : "\r\n");
        }
        comparer(long3.append(document.substring(fin)).toString().getBytes(StandardCharsets.UTF_8), "long");
    }

    @Test
    void sayTheSameOfTheSameDataWrittenOtherwise() {
        String document = Fichiers.texte("schema_invalide/hors_liste.xml");
        List<String> attendus = Fichiers.controler(document).codes();
        for (String autre : List.of(
                document.replace("<cpf:", "<autre:")
                        .replace("</cpf:", "</autre:")
                        .replace("xmlns:cpf", "xmlns:autre"),
                document.replace("<cpf:", "<").replace("</cpf:", "</").replace("xmlns:cpf", "xmlns"),
                document.replace("\n", "\r\n"),
                document.replaceAll("\\n\\s*", ""),
                document.replaceAll(">([A-Za-z0-9_-]+)<", "><![CDATA[$1]]><"),
                document.replaceAll(">([A-Za-z0-9_-])([A-Za-z0-9_-]*)<", "><!-- n -->$1<?p q?>$2<"),
                document.replaceAll(">A([A-Za-z0-9_-]*)<", ">&#x41;$1<"))) {
            comparer(autre.getBytes(StandardCharsets.UTF_8), autre.substring(0, 200));
            assertThat(Fichiers.controler(autre).codes()).isEqualTo(attendus);
        }
    }

    private static String details(Entendu entendu) {
        return entendu.anomalies().stream()
                .map(a -> a + " " + a.valeur() + " " + a.message() + " " + a.remede())
                .collect(Collectors.joining("\n"));
    }

    private static void comparer(byte[] document, String nom) {
        Entendu rapide = Fichiers.controler(Fichiers.CONTROLE, document, Etendue.TOUTES);
        Entendu normal = Fichiers.controler(NORMAL, document, Etendue.TOUTES);
        assertThat(details(rapide)).as(nom).isEqualTo(details(normal));
        assertThat(rapide).as(nom).isEqualTo(normal);
    }
}
