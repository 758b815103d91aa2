package fr.accroche.controle.fuzz;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.exactitude.Ecoute;
import fr.accroche.controle.exactitude.Oracle;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.Anomalie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/**
 * What Jazzer calls with any bytes: the control must end without an exception, its counts must agree with what it told, in
 * document order, and where the contract promises the standard's verdict, it must be that of the JDK's validator.
 */
public final class CibleFuzz {
    private static final String VERSION = "1.1.5";
    private static final OptionsControle OPTIONS = new OptionsControle(Etendue.SCHEMA, LocalDate.of(2025, 1, 15));
    private static final ControleStandard CONTROLE =
            new ControleStandard(SchemaFlux.officiel(VERSION), CatalogueRegles.sansReference());
    private static final Oracle ORACLE = oracle();

    /** A reference to a character beyond U+FFFF, which the oracle counts twice in a length. */
    private static final Pattern ASTRAL = Pattern.compile("&#(x0*[1-9a-fA-F][0-9a-fA-F]{4,}|0*[1-9][0-9]{4,});");

    private static final Pattern ENCODAGE = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*['\"](?!(?i:utf-8)['\"])");

    private CibleFuzz() {}

    private static Oracle oracle() {
        try {
            return new Oracle(VERSION);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("Expected a schema that the JDK reads", e);
        }
    }

    /** Jazzer's entry. */
    public static void fuzzerTestOneInput(byte[] document) {
        Ecoute ecoute = new Ecoute();
        BilanControle bilan;
        try {
            bilan = CONTROLE.controler(new ByteArrayInputStream(document), OPTIONS, ecoute);
        } catch (IOException e) {
            throw new IllegalStateException("Expected no failure of a stream in memory", e);
        }
        List<String> codes = ecoute.codes();
        verifier(bilan, codes, document);
        verifierOrdre(ecoute.anomalies());
        if (estComparable(codes, document)) {
            Optional<String> refus = ORACLE.refus(document);
            if (refus.isEmpty() != bilan.estOk()) {
                throw new IllegalStateException("Oracle: " + refus.orElse("valid") + "; ours: " + codes);
            }
        }
    }

    private static void verifier(BilanControle bilan, List<String> codes, byte[] document) {
        if (bilan.octets() != document.length
                || bilan.nombreAnomalies() + bilan.nombreAvertissements() != codes.size()
                || bilan.groupes().stream()
                                .mapToLong(BilanControle.Groupe::nombre)
                                .sum()
                        != codes.size()) {
            throw new IllegalStateException("Expected counts that agree with " + codes + ", found " + bilan);
        }
    }

    private static void verifierOrdre(List<Anomalie> anomalies) {
        for (int i = 1; i < anomalies.size(); i++) {
            if (anomalies.get(i - 1).position().compareTo(anomalies.get(i).position()) > 0) {
                throw new IllegalStateException("Expected document order, found " + anomalies);
            }
        }
    }

    /** False where the contract refuses by name, or where the oracle is known to be wrong. */
    private static boolean estComparable(List<String> codes, byte[] document) {
        String texte = new String(document, StandardCharsets.ISO_8859_1);
        boolean racineTypee =
                texte.contains("type") && (codes.contains("XSD-RACINE") || codes.contains("XSD-ESPACE-DE-NOMS"));
        boolean autreEncodage = texte.startsWith("\u00ff\u00fe")
                || texte.startsWith("\u00fe\u00ff")
                || texte.indexOf('\0') >= 0
                || ENCODAGE.matcher(texte).lookingAt();
        boolean astral =
                texte.chars().anyMatch(c -> c >= 0xF0) || ASTRAL.matcher(texte).find();
        return !racineTypee
                && !autreEncodage
                && !astral
                && codes.stream()
                        .noneMatch(code -> code.startsWith("XML-LIMITE")
                                || code.startsWith("XML-ENCODAGE")
                                || code.equals("XML-DOCTYPE")
                                || code.equals("XML-VERSION"));
    }
}
