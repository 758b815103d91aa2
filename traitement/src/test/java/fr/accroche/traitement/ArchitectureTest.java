package fr.accroche.traitement;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.accroche.traitement", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule KNOWS_NO_FRAMEWORK_AND_NO_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.apache.spark..");

    @ArchTest
    static final ArchRule KNOWS_NO_LOGGING_BINDING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ch.qos.logback..", "org.apache.logging..", "java.util.logging..");

    @ArchTest
    static final ArchRule HAS_NO_CYCLE_OF_PACKAGES =
            slices().matching("fr.accroche.(traitement..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ROOT_KNOWS_NO_SUB_PACKAGE = noClasses()
            .that()
            .resideInAPackage("fr.accroche.traitement")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.accroche.traitement.accuse", "fr.accroche.traitement.signature");

    @ArchTest
    static final ArchRule IS_NOT_NAMED_AFTER_NOTHING =
            classes().should().haveNameNotMatching(".*(Utils|Manager|Helper|Impl)");
}
