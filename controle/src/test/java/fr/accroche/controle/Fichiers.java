package fr.accroche.controle;

import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.Anomalie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the documents of the tests and controls them. */
final class Fichiers {
    static final Path DOSSIER = Path.of("src/test/resources/fr/accroche/controle");
    static final LocalDate DATE = LocalDate.of(2025, 1, 15);
    static final ControleStandard CONTROLE =
            new ControleStandard(SchemaFlux.officiel("1.1.2"), CatalogueRegles.sansReference());

    private Fichiers() {}

    /** Everything that a control told. */
    record Entendu(
            BilanControle bilan,
            List<Anomalie> anomalies,
            List<PassageLu> passages,
            List<CertificationLue> certifications) {
        List<String> codes() {
            return anomalies.stream().map(a -> a.code().valeur()).toList();
        }
    }

    static byte[] octets(String document) {
        try {
            return Files.readAllBytes(DOSSIER.resolve(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String texte(String document) {
        return new String(octets(document), StandardCharsets.UTF_8);
    }

    static Entendu controler(String document) {
        return controler(document.getBytes(StandardCharsets.UTF_8), Etendue.TOUTES);
    }

    static Entendu controler(byte[] document, Etendue etendue) {
        return controler(CONTROLE, document, etendue);
    }

    static Entendu controler(Controle controle, byte[] document, Etendue etendue) {
        List<Anomalie> anomalies = new ArrayList<>();
        List<PassageLu> passages = new ArrayList<>();
        List<CertificationLue> certifications = new ArrayList<>();
        EcouteurControle ecouteur = new EcouteurControle() {
            @Override
            public void anomalie(Anomalie anomalie) {
                anomalies.add(anomalie);
            }

            @Override
            public void passage(PassageLu passage) {
                passages.add(passage);
            }

            @Override
            public void certification(CertificationLue certification) {
                certifications.add(certification);
            }
        };
        try {
            BilanControle bilan = controle.controler(
                    new ByteArrayInputStream(document), new OptionsControle(etendue, DATE), ecouteur);
            return new Entendu(bilan, anomalies, passages, certifications);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
