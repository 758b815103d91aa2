package fr.accroche.controle.regle;

import fr.accroche.modele.AnnuaireCertificateurs;
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
 * @param annuaire SIRETs of the certificateurs, which only who registers them knows
 */
public record References(
        Optional<ReferentielLieux> lieux,
        Optional<RegistreCertifications> certifications,
        Optional<ReferentielPrenoms> prenoms,
        Optional<AnnuaireCertificateurs> annuaire) {
    /** None at all. */
    public static final References AUCUNE =
            new References(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** For who does not know the certificateurs. */
    public References(
            Optional<ReferentielLieux> lieux,
            Optional<RegistreCertifications> certifications,
            Optional<ReferentielPrenoms> prenoms) {
        this(lieux, certifications, prenoms, Optional.empty());
    }

    /** The register and the SIRETs, for what needs both. */
    Optional<RegleCertificateur.Delivrees> delivrees() {
        return certifications.flatMap(
                registre -> annuaire.map(connu -> ReglesCertification.delivrees(registre, connu)));
    }

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
