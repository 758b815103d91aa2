package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.AnomaliesDic;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.modele.RegistreCertifications;
import fr.accroche.modele.VersionReferentiel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The business rules in force, in execution order, with the reference data they use. Immutable, safe to share between
 * threads.
 *
 * @param id name of this set of rules
 * @param certification rules on type and code
 * @param passage rules on one passage
 * @param reglesNonEvaluees codes of the rules whose reference data was not given
 * @param references versions of the reference data used
 */
public record CatalogueRegles(
        String id,
        ReglesCertification certification,
        List<Regle> passage,
        List<CodeAnomalie> reglesNonEvaluees,
        List<VersionReferentiel> references) {
    /** Changes with the meaning of a rule. */
    private static final String ID = "regles-2026-11";

    /** The rules that need nothing but the file and a date. */
    private static final List<Regle> SANS_REFERENCE = List.of(
            new Regle(AnomaliesDic.VALIDITE_INVERSEE, ReglesDates::validiteInversee),
            new Regle(AnomaliesDic.EXAMEN_INVERSE, ReglesDates::examenInverse),
            new Regle(AnomaliesDic.EXAMEN_APRES_DELIVRANCE, ReglesDates::examenApresDelivrance),
            new Regle(AnomaliesDic.DELIVRANCE_FUTURE, ReglesDates::delivranceFuture),
            new Regle(AnomaliesDic.DELIVRANCE_TARDIVE, ReglesDates::delivranceTardive),
            new Regle(AnomaliesDic.DATE_NAISSANCE_IMPOSSIBLE, ReglesDates::naissanceImpossible),
            new Regle(AnomaliesDic.AGE_DELIVRANCE, ReglesDates::ageALaDelivrance),
            new Regle(AnomaliesDic.NIVEAU_LANGUE, ReglesContenu::niveauLangue),
            new Regle(AnomaliesDic.NIVEAU_NUMERIQUE, ReglesContenu::niveauNumerique),
            new Regle(AnomaliesDic.VOIE_VAE, ReglesContenu::voieVae),
            new Regle(AnomaliesDic.SCORING_ABSENT, ReglesContenu::scoringAbsent),
            new Regle(AnomaliesDic.NIL_EN_TOUTES_LETTRES, ReglesContenu::nilEnToutesLettres),
            new Regle(AnomaliesDic.ESPACES_SUPERFLUS, ReglesContenu::espacesSuperflus),
            new Regle(AnomaliesDic.NOM_USAGE_IDENTIQUE, ReglesContenu::nomUsageIdentique),
            new Regle(AnomaliesDic.PAYS_NAISSANCE, ReglesLieux::paysEtCommune));

    public CatalogueRegles {
        passage = List.copyOf(passage);
        reglesNonEvaluees = List.copyOf(reglesNonEvaluees);
        references = List.copyOf(references);
    }

    /** All rules; those whose reference data is not given are listed as not evaluated. */
    public static CatalogueRegles standard(
            Optional<ReferentielLieux> lieux, Optional<RegistreCertifications> certifications) {
        List<Regle> regles = new ArrayList<>(SANS_REFERENCE);
        List<DefinitionAnomalie> nonEvaluees = new ArrayList<>();
        List<VersionReferentiel> references = new ArrayList<>();
        certifications.ifPresentOrElse(
                registre -> references.add(registre.version()),
                () -> nonEvaluees.add(AnomaliesDic.CERTIFICATION_INCONNUE));
        lieux.ifPresentOrElse(
                referentiel -> {
                    regles.add(new Regle(AnomaliesDic.COMMUNE_INCONNUE, ReglesLieux.communeConnue(referentiel)));
                    references.add(referentiel.version());
                },
                () -> nonEvaluees.add(AnomaliesDic.COMMUNE_INCONNUE));
        return new CatalogueRegles(
                ID,
                new ReglesCertification(certifications),
                regles,
                nonEvaluees.stream().map(DefinitionAnomalie::code).toList(),
                references);
    }

    /** All rules that need no reference data. */
    public static CatalogueRegles sansReference() {
        return standard(Optional.empty(), Optional.empty());
    }
}
