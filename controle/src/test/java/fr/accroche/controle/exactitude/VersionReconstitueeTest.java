package fr.accroche.controle.exactitude;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.PassageLu;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.IdentifiantNational;
import fr.accroche.modele.Passage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What version 1.1.5, as reconstructed, has more than 1.1.2. */
class VersionReconstitueeTest {
    private static final Path MINIMAL = Path.of("src/test/resources/fr/accroche/controle/valide/minimal.xml");

    private final List<Passage> passages = new ArrayList<>();

    @Test
    void readsTheActionAndAHolderDesignatedByNationalNumber() throws IOException {
        BilanControle bilan = controler("1.1.5", reconstitue());
        assertThat(bilan.estOk()).isTrue();
        assertThat(bilan.versionSchema()).isEqualTo("1.1.5");
        assertThat(bilan.entete().action()).contains("CREATION");
        assertThat(passages)
                .singleElement()
                .extracting(Passage::identification)
                .isEqualTo(new IdentifiantNational("1850500123456", "MARTEL"));
    }

    @Test
    void refusesBothInTheVersionOfTheField() throws IOException {
        BilanControle bilan = controler("1.1.2", reconstitue());
        assertThat(bilan.groupes().stream().map(groupe -> groupe.code().valeur()))
                .contains("XSD-ELEMENT-INCONNU");
    }

    private static String reconstitue() throws IOException {
        String national = "<cpf:identifiantNational><cpf:nir>1850500123456</cpf:nir>"
                + "<cpf:nomNaissance>MARTEL</cpf:nomNaissance></cpf:identifiantNational>";
        return Files.readString(MINIMAL)
                .replaceFirst("(?s)<cpf:titulaire>.*</cpf:titulaire>", national)
                .replaceFirst("</cpf:horodatage>", "</cpf:horodatage><cpf:action>CREATION</cpf:action>");
    }

    private BilanControle controler(String version, String document) throws IOException {
        EcouteurControle ecouteur = new EcouteurControle() {
            @Override
            public void passage(PassageLu passage) {
                passage.passage().ifPresent(passages::add);
            }
        };
        return new ControleStandard(SchemaFlux.officiel(version), CatalogueRegles.sansReference())
                .controler(
                        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                        new OptionsControle(Etendue.SCHEMA, LocalDate.of(2025, 1, 15)),
                        ecouteur);
    }
}
