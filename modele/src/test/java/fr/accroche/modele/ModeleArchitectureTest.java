package fr.accroche.modele;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.accroche.modele", importOptions = ImportOption.DoNotIncludeTests.class)
class ModeleArchitectureTest {
    @ArchTest
    static final ArchRule needsNothingButTheJdkAndJspecify = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "fr.accroche.modele..");

    @ArchTest
    static final ArchRule holdsOnlyFinalFields = fields().should().beFinal();
}
