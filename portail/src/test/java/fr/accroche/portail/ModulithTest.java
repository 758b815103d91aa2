package fr.accroche.portail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.accroche.portail.identite.Coffre;
import fr.accroche.portail.socle.BaseTraitement;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house that the compiler does not know. */
class ModulithTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.accroche.portail");

    @Test
    void modulesOnlyUseEachOthersApiAndHaveNoCycle() {
        ApplicationModules.of(Portail.class).verify();
    }

    @Test
    void onlyJdbcPackagesTouchSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..jdbc..", "..socle")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.postgresql..")
                .check(CLASSES);
    }

    @Test
    void theWebTierCannotReadTheVault() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .or()
                .resideInAnyPackage("..api..", "..securite..", "..compte..", "..espace..", "..information..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..identite..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Coffre.class, BaseTraitement.class)
                .check(CLASSES);
    }

    @Test
    void noPackageIsNamedAfterNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..helper..", "..impl..", "..dto..", "..service..")
                .check(CLASSES);
    }

    @Test
    void whatHoldsTheNirKeyIsInIdentite() {
        classes()
                .that()
                .haveSimpleName("ChiffrementIdentites")
                .should()
                .onlyBeAccessed()
                .byAnyPackage("..identite..")
                .check(CLASSES);
    }
}
