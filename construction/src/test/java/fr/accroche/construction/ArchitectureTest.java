package fr.accroche.construction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.accroche.construction", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule SEES_NO_FRAMEWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "java.sql..", "javax.sql..", "org.slf4j..", "java.util.logging..");

    @ArchTest
    static final ArchRule KNOWS_THE_CONTROL_ALONE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.accroche.nirisation..", "fr.accroche.referentiels..", "fr.accroche.traitement..");

    @ArchTest
    static final ArchRule MAKES_NO_XML_FACTORY = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javax\\.xml\\.(stream\\.XMLInputFactory|parsers\\..*|validation\\..*|transform\\..*)");

    @ArchTest
    static final ArchRule OPENS_NO_FILE_AND_NO_CONNECTION = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.file\\.Files|java\\.net\\..*|java\\.nio\\.channels\\..*"
                    + "|java\\.io\\.(RandomAccess)?File(InputStream|Reader|OutputStream|Writer)?");

    @ArchTest
    static final ArchRule HAS_NO_PACKAGE_CYCLE =
            slices().matching("fr.accroche.construction.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule KEEPS_ITS_ROOT_FREE_OF_SUB_PACKAGES = noClasses()
            .that()
            .resideInAPackage("fr.accroche.construction")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.accroche.construction.*..");
}
