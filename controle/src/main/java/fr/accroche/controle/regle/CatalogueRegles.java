package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.AnomaliesDic;
import fr.accroche.controle.anomalie.AnomaliesEntete;
import fr.accroche.controle.anomalie.AnomaliesResultat;
import fr.accroche.controle.anomalie.AnomaliesTitulaire;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.modele.RegistreCertifications;
import fr.accroche.modele.VersionReferentiel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The business rules, all kinds in one list in execution order, with the reference data they use. Immutable, safe to
 * share between threads.
 *
 * @param id name of this set of rules
 * @param regles every rule that can be judged
 * @param reglesNonEvaluees codes of the rules whose reference data was not given
 * @param references versions of the reference data used
 */
public record CatalogueRegles(
        String id,
        List<RegleMetier> regles,
        List<CodeAnomalie> reglesNonEvaluees,
        List<VersionReferentiel> references) {
    /** Changes with the meaning of a rule. */
    private static final String ID = "regles-2026-11";

    public CatalogueRegles {
        regles = List.copyOf(regles);
        reglesNonEvaluees = List.copyOf(reglesNonEvaluees);
        references = List.copyOf(references);
    }

    /** A place of the list: the definition, and the rule when its reference data is there. */
    private record Place(DefinitionAnomalie definition, Optional<RegleMetier> regle) {
        static Place de(RegleMetier regle) {
            return new Place(regle.definition(), Optional.of(regle));
        }

        static <R> Place avec(
                Optional<R> reference, DefinitionAnomalie definition, Function<R, ? extends RegleMetier> regle) {
            return new Place(definition, reference.map(regle));
        }
    }

    /** All rules; those whose reference data is not given are listed as not evaluated. */
    public static CatalogueRegles standard(References references) {
        List<Place> places = places(references);
        return new CatalogueRegles(
                ID,
                places.stream().flatMap(place -> place.regle().stream()).toList(),
                places.stream()
                        .filter(place -> place.regle().isEmpty())
                        .map(place -> place.definition().code())
                        .toList(),
                references.versions());
    }

    /** The same, without first names. */
    public static CatalogueRegles standard(
            Optional<ReferentielLieux> lieux, Optional<RegistreCertifications> certifications) {
        return standard(new References(lieux, certifications, Optional.empty()));
    }

    /** All rules that need no reference data. */
    public static CatalogueRegles sansReference() {
        return standard(References.AUCUNE);
    }

    /** The rules of one kind, in execution order. */
    public <R extends RegleMetier> List<R> regles(Class<R> nature) {
        return regles.stream().filter(nature::isInstance).map(nature::cast).toList();
    }

    /** What every rule says, in execution order, whether its reference data is there or not. */
    public static List<DefinitionAnomalie> definitions() {
        return places(References.AUCUNE).stream().map(Place::definition).toList();
    }

    /** The one list. */
    private static List<Place> places(References references) {
        List<Place> places = new ArrayList<>(autour(references));
        places.addAll(dates());
        places.addAll(contenu());
        places.addAll(titulaire(references));
        return places;
    }

    /** What stands beside the passages: the header, then the certification. */
    private static List<Place> autour(References references) {
        return List.of(
                Place.de(new RegleEntete(AnomaliesEntete.ID_FLUX_UUID, ReglesEntete.ID_FLUX, ReglesEntete::estUuid)),
                Place.de(new RegleEntete(
                        AnomaliesEntete.ID_CLIENT_FORME, ReglesEntete.ID_CLIENT, ReglesEntete::estMatricule)),
                Place.de(new RegleEntete(
                        AnomaliesEntete.ID_CONTRAT_FORME, ReglesEntete.ID_CONTRAT, ReglesEntete::estContrat)),
                Place.de(new RegleEntete(
                        AnomaliesEntete.ACTION_SUPPRESSION, ReglesEntete.ACTION, ReglesEntete::estPriseEnCharge)),
                Place.de(new RegleCertification(AnomaliesDic.TYPE_CODE, ReglesCertification::typeEtCode)),
                Place.avec(
                        references.certifications(),
                        AnomaliesDic.CERTIFICATION_INCONNUE,
                        registre -> new RegleCertification(
                                AnomaliesDic.CERTIFICATION_INCONNUE, ReglesCertification.connue(registre))),
                Place.avec(
                        references.delivrees(),
                        AnomaliesResultat.CERTIFICATION_AUTRE_CERTIFICATEUR,
                        delivrees ->
                                new RegleCertificateur(AnomaliesResultat.CERTIFICATION_AUTRE_CERTIFICATEUR, delivrees)),
                Place.avec(
                        references.certifications(),
                        AnomaliesResultat.CERTIFICATION_NON_DELIVRABLE,
                        registre -> new RegleDelivrance(
                                AnomaliesResultat.CERTIFICATION_NON_DELIVRABLE,
                                (code, jour) -> registre.fiche(code)
                                        .map(fiche -> fiche.estDelivrableLe(jour))
                                        .orElse(true))));
    }

    private static List<Place> dates() {
        return List.of(
                Place.de(new Regle(AnomaliesDic.ID_TECHNIQUE_DOUBLE, ReglesContenu::idTechniqueDouble)),
                Place.de(new Regle(AnomaliesDic.VALIDITE_INVERSEE, ReglesDates::validiteInversee)),
                Place.de(new Regle(AnomaliesDic.EXAMEN_INVERSE, ReglesDates::examenInverse)),
                Place.de(new Regle(AnomaliesDic.EXAMEN_APRES_DELIVRANCE, ReglesDates::examenApresDelivrance)),
                Place.de(new Regle(AnomaliesDic.DELIVRANCE_FUTURE, ReglesDates::delivranceFuture)),
                Place.de(new Regle(AnomaliesDic.DELIVRANCE_TARDIVE, ReglesDates::delivranceTardive)),
                Place.de(new Regle(AnomaliesDic.DATE_NAISSANCE_IMPOSSIBLE, ReglesDates::naissanceImpossible)),
                Place.de(new Regle(AnomaliesDic.AGE_DELIVRANCE, ReglesDates::ageALaDelivrance)));
    }

    private static List<Place> contenu() {
        return List.of(
                Place.de(new Regle(AnomaliesDic.NIVEAU_LANGUE, ReglesContenu::niveauLangue)),
                Place.de(new Regle(AnomaliesDic.NIVEAU_NUMERIQUE, ReglesContenu::niveauNumerique)),
                Place.de(new Regle(AnomaliesResultat.SCORE_GENERAL_ABSENT, ReglesNumerique::scoreGeneral)),
                Place.de(new Regle(AnomaliesResultat.COMPETENCE_INCONNUE, ReglesNumerique::competenceConnue)),
                Place.de(new Regle(AnomaliesResultat.COMPETENCE_REPETEE, ReglesNumerique::competenceRepetee)),
                Place.de(new Regle(AnomaliesDic.VOIE_VAE, ReglesContenu::voieVae)),
                Place.de(new Regle(AnomaliesDic.SCORING_ABSENT, ReglesContenu::scoringAbsent)),
                Place.de(new Regle(AnomaliesResultat.RESULTAT_PROVISOIRE, ReglesContenu::resultatProvisoire)),
                Place.de(new Regle(AnomaliesResultat.NIVEAU_INSUFFISANT, ReglesContenu::niveauInsuffisant)),
                Place.de(new Regle(AnomaliesResultat.URL_PREUVE, ReglesContenu::urlPreuve)),
                Place.de(new Regle(AnomaliesDic.NIL_EN_TOUTES_LETTRES, ReglesContenu::nilEnToutesLettres)),
                Place.de(new Regle(AnomaliesDic.ESPACES_SUPERFLUS, ReglesContenu::espacesSuperflus)));
    }

    private static List<Place> titulaire(References references) {
        return List.of(
                Place.de(new Regle(AnomaliesDic.NOM_USAGE_IDENTIQUE, ReglesContenu::nomUsageIdentique)),
                Place.de(new Regle(AnomaliesTitulaire.NOM_ENCODAGE, ReglesNoms::encodage)),
                Place.de(new Regle(AnomaliesTitulaire.NOM_FICTIF, ReglesNoms::fictif)),
                Place.de(new Regle(AnomaliesTitulaire.NOM_CARACTERES, ReglesNoms::caracteres)),
                Place.avec(
                        references.prenoms(),
                        AnomaliesTitulaire.PRENOM_SEXE,
                        prenoms -> new Regle(AnomaliesTitulaire.PRENOM_SEXE, ReglesNoms.prenomEtSexe(prenoms))),
                Place.de(new Regle(AnomaliesDic.PAYS_NAISSANCE, ReglesLieux::paysEtCommune)),
                Place.de(new Regle(AnomaliesTitulaire.LIBELLE_LIEU_LONG, ReglesLieux::libelleLong)),
                Place.avec(
                        references.lieux(),
                        AnomaliesTitulaire.CODE_POSTAL_POUR_COMMUNE,
                        lieux -> new Regle(
                                AnomaliesTitulaire.CODE_POSTAL_POUR_COMMUNE, ReglesLieux.codePostalPourCommune(lieux))),
                Place.avec(
                        references.lieux(),
                        AnomaliesDic.COMMUNE_INCONNUE,
                        lieux -> new Regle(AnomaliesDic.COMMUNE_INCONNUE, ReglesLieux.communeConnue(lieux))));
    }
}
