package fr.accroche.controle.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaFluxTest {
    private static final String TETE =
            "<xsd:schema xmlns:xsd='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t' targetNamespace='urn:t'"
                    + " elementFormDefault='qualified'>";

    private static SchemaFlux lire(String corps) throws Exception {
        String xsd = TETE + corps + "</xsd:schema>";
        return SchemaFlux.lire(new ByteArrayInputStream(xsd.getBytes(StandardCharsets.UTF_8)), "essai");
    }

    @Test
    void givesItsMeaningAndDictionaryNumberToEveryDatum() {
        ElementDeclare flux = SchemaFlux.officiel("1.1.2").racines().get(0);
        assertThat(flux.balise()).isEqualTo("flux");
        documente(flux);
    }

    private static void documente(ElementDeclare element) {
        assertThat(element.documentation()).as(element.balise()).isNotBlank();
        if (element.type() instanceof TypeComplexe complexe) {
            complexe.contenu().enfants().forEach(SchemaFluxTest::documente);
        } else if (!element.balise().equals("commentairesMEN")) {
            assertThat(element.reference()).as(element.balise()).matches("\\d\\.\\d+");
        }
    }

    @Test
    void keepsTheVersionsApart() {
        assertThat(SchemaFlux.VERSIONS.stream().map(SchemaFlux::officiel).map(SchemaFlux::sha256))
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> SchemaFlux.officiel("9.9")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<xsd:element name='a' type='xsd:decimal'/>",
                "<xsd:element name='a' type='xsd:string' default='x'/>",
                "<xsd:element name='a' abstract='true' type='xsd:string'/>",
                "<xsd:element name='a'/>",
                "<xsd:element name='a'><xsd:complexType mixed='true'><xsd:sequence><xsd:element name='b'"
                        + " type='xsd:string'/></xsd:sequence></xsd:complexType></xsd:element>",
                "<xsd:element name='a'><xsd:complexType><xsd:sequence><xsd:any/></xsd:sequence></xsd:complexType>"
                        + "</xsd:element>",
                "<xsd:element name='a'><xsd:complexType><xsd:attribute name='x'/></xsd:complexType></xsd:element>",
                "<xsd:element name='a'><xsd:simpleType><xsd:list itemType='xsd:int'/></xsd:simpleType></xsd:element>",
                "<xsd:element name='a'><xsd:simpleType><xsd:restriction base='xsd:string'><xsd:pattern"
                        + " value='\\i\\c*'/></xsd:restriction></xsd:simpleType></xsd:element>",
                "<xsd:include schemaLocation='autre.xsd'/><xsd:element name='a' type='xsd:string'/>",
                "<xsd:element name='a' type='t:absent'/>",
                "<xsd:complexType name='r'><xsd:sequence><xsd:element name='a' type='t:r' minOccurs='0'/></xsd:sequence>"
                        + "</xsd:complexType><xsd:element name='a' type='t:r'/>",
                ""
            })
    void refusesByNameWhatItDoesNotSupport(String corps) {
        assertThatThrownBy(() -> lire(corps))
                .isInstanceOf(SchemaRefuseException.class)
                .message()
                .isNotBlank();
    }

    @Test
    void refusesWhatIsNoSchema() {
        assertThatThrownBy(() ->
                        SchemaFlux.lire(new ByteArrayInputStream("<a/>".getBytes(StandardCharsets.UTF_8)), "essai"))
                .isInstanceOf(SchemaRefuseException.class);
    }

    @Test
    void followsBoundedRepetitions() throws Exception {
        SchemaFlux schema = lire("<xsd:element name='a'><xsd:complexType><xsd:sequence>"
                + "<xsd:element name='b' type='xsd:string' minOccurs='2' maxOccurs='3'/>"
                + "<xsd:choice minOccurs='0' maxOccurs='unbounded'><xsd:element name='c' type='xsd:int'/>"
                + "<xsd:element name='d' type='xsd:int'/></xsd:choice></xsd:sequence></xsd:complexType></xsd:element>");
        assertThat(accepte(schema, "b", "b")).isTrue();
        assertThat(accepte(schema, "b", "b", "b", "d", "c", "c")).isTrue();
        assertThat(accepte(schema, "b")).isFalse();
        assertThat(accepte(schema, "b", "b", "b", "b")).isFalse();
        assertThat(accepte(schema, "b", "b", "c", "b")).isFalse();
        assertThat(accepte(schema)).isFalse();
    }

    private static boolean accepte(SchemaFlux schema, String... enfants) {
        ModeleContenu contenu = ((TypeComplexe) schema.racines().get(0).type()).contenu();
        long etat = contenu.initial();
        for (String nom : List.of(enfants)) {
            etat = contenu.suivant(etat, contenu.enfant(nom));
            if (etat == ModeleContenu.REFUS) {
                return false;
            }
        }
        return contenu.manque(etat).elements().isEmpty();
    }
}
