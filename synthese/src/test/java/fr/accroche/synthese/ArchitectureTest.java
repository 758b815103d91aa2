package fr.accroche.synthese;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.accroche.synthese", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule KNOWS_NO_ENGINE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "fr.accroche.synthese..",
                    "fr.accroche.modele",
                    "fr.accroche.referentiels",
                    "java..",
                    "javax.xml.stream..",
                    "org.jspecify.annotations",
                    "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule HAS_NO_CYCLE =
            slices().matching("fr.accroche.synthese.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule KEEPS_NO_MUTABLE_STATIC_STATE =
            fields().that().areStatic().should().beFinal();
}
