package fr.accroche.controle.regle;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.modele.ReferentielPrenoms;
import fr.accroche.modele.RegistreCertifications;
import fr.accroche.modele.VersionReferentiel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reference data that the rules may use; a rule whose data is missing is listed as not evaluated.
 *
 * @param lieux communes and countries
 * @param certifications register of France compétences
 * @param prenoms usual sex of first names
 */
public record References(
        Optional<ReferentielLieux> lieux,
        Optional<RegistreCertifications> certifications,
        Optional<ReferentielPrenoms> prenoms) {
    /** None at all. */
    public static final References AUCUNE = new References(Optional.empty(), Optional.empty(), Optional.empty());

    /** What identifies them, for the report. */
    List<VersionReferentiel> versions() {
        return Stream.of(
                        certifications.map(RegistreCertifications::version),
                        lieux.map(ReferentielLieux::version),
                        prenoms.map(ReferentielPrenoms::version))
                .flatMap(Optional::stream)
                .toList();
    }
}
