package fr.accroche.controle.regle;

import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.RegistreCertifications;
import fr.accroche.modele.Siret;
import fr.accroche.modele.VersionReferentiel;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.referentiels.PrenomsUsuels;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The true places and first names, a register of three fiches, and two certificateurs. */
final class ReferencesDeTest {
    static final References TOUTES = new References(
            Optional.of(LieuxFrancais.charger()),
            Optional.of(new Registre()),
            Optional.of(PrenomsUsuels.charger()),
            Optional.of(ReferencesDeTest::sirets));

    /** Two establishments of one legal unit, then another unit: numbers that nobody has. */
    private static final Siret SIEGE = new Siret("00000000000000");

    private static final Siret ANTENNE = new Siret("00000000000018");
    private static final Siret AUTRE = new Siret("10000000000008");

    private ReferencesDeTest() {}

    private static Set<Siret> sirets(IdClient matricule) {
        return switch (matricule.valeur()) {
            case "00ACC001" -> Set.of(SIEGE);
            case "00ACC002" -> Set.of(AUTRE);
            default -> Set.of();
        };
    }

    /** RNCP19117 has no known certifier, RS1710 is 00ACC001's and RS5616 is 00ACC002's; deliverable from 2021 to 2026. */
    private static final class Registre implements RegistreCertifications {
        @Override
        public VersionReferentiel version() {
            return new VersionReferentiel("registre-de-test", "0".repeat(64));
        }

        @Override
        public Optional<Fiche> fiche(CodeCertification code) {
            Optional<Set<Siret>> certificateurs = switch (code.toString()) {
                case "RNCP19117" -> Optional.of(Set.of());
                case "RS1710" -> Optional.of(Set.of(ANTENNE));
                case "RS5616" -> Optional.of(Set.of(AUTRE));
                default -> Optional.empty();
            };
            return certificateurs.map(sirets -> new Fiche(
                    code,
                    "Essai",
                    sirets,
                    Optional.of(LocalDate.of(2021, 1, 1)),
                    Optional.of(LocalDate.of(2026, 12, 31))));
        }
    }
}
