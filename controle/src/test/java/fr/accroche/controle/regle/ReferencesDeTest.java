package fr.accroche.controle.regle;

import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.RegistreCertifications;
import fr.accroche.modele.VersionReferentiel;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.referentiels.PrenomsUsuels;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The true places and first names, and a register of two fiches. */
final class ReferencesDeTest {
    static final References TOUTES = new References(
            Optional.of(LieuxFrancais.charger()), Optional.of(new Registre()), Optional.of(PrenomsUsuels.charger()));

    private ReferencesDeTest() {}

    /** Knows RNCP19117 and RS1710, deliverable from 2021 to 2026. */
    private static final class Registre implements RegistreCertifications {
        @Override
        public VersionReferentiel version() {
            return new VersionReferentiel("registre-de-test", "0".repeat(64));
        }

        @Override
        public Optional<Fiche> fiche(CodeCertification code) {
            return Set.of("RNCP19117", "RS1710").contains(code.toString())
                    ? Optional.of(new Fiche(
                            code,
                            "Essai",
                            Set.of(),
                            Optional.of(LocalDate.of(2021, 1, 1)),
                            Optional.of(LocalDate.of(2026, 12, 31))))
                    : Optional.empty();
        }
    }
}
