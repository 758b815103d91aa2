package fr.accroche.controle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.accroche.controle.xml.XmlFactories;

@AnalyzeClasses(packages = "fr.accroche.controle", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule SEES_NO_FRAMEWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "java.sql..", "javax.sql..", "org.slf4j..", "java.util.logging..");

    @ArchTest
    static final ArchRule KNOWS_NO_OTHER_ENGINE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.accroche.nirisation..", "fr.accroche.referentiels..", "fr.accroche.traitement..");

    @ArchTest
    static final ArchRule MAKES_XML_FACTORIES_IN_ONE_CLASS = noClasses()
            .that()
            .doNotBelongToAnyOf(XmlFactories.class)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javax\\.xml\\.(stream\\.XMLInputFactory|parsers\\..*Factory|validation\\.SchemaFactory"
                    + "|transform\\.TransformerFactory|xpath\\.XPathFactory)|com\\.ctc\\.wstx\\.stax\\..*");

    @ArchTest
    static final ArchRule OPENS_NO_FILE_BUT_ITS_OWN_TEMPORARY_ONES = noClasses()
            .that()
            .resideOutsideOfPackage("..controle.reserve..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.nio\\.file\\.Files|java\\.nio\\.channels\\.[A-Za-z]*(File|Socket|Datagram)[A-Za-z]*"
                            + "|java\\.io\\.(RandomAccess)?File(InputStream|Reader|OutputStream|Writer)?");

    @ArchTest
    static final ArchRule USES_NO_NETWORK =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..");

    @ArchTest
    static final ArchRule HAS_NO_PACKAGE_CYCLE =
            slices().matching("fr.accroche.controle.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule KEEPS_ITS_ROOT_FREE_OF_SUB_PACKAGES = noClasses()
            .that()
            .resideInAPackage("fr.accroche.controle")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.accroche.controle.*..");
}
