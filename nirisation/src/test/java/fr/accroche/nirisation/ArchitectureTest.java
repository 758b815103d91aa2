package fr.accroche.nirisation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.accroche.nirisation", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule KNOWS_ONLY_THE_VOCABULARY_THE_JDK_AND_ITS_CSV_READER = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "fr.accroche.nirisation..",
                    "fr.accroche.modele",
                    "java.lang..",
                    "java.io..",
                    "java.nio..",
                    "java.security",
                    "java.security.spec",
                    "java.text",
                    "java.time..",
                    "java.util..",
                    "javax.crypto..",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule HAS_NO_CYCLE =
            slices().matching("fr.accroche.nirisation.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule KEEPS_NO_MUTABLE_STATIC_STATE =
            fields().that().areStatic().should().beFinal();
}
