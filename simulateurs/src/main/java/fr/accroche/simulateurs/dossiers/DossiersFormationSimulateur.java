package fr.accroche.simulateurs.dossiers;

import fr.accroche.nirisation.DossiersFormation;
import fr.accroche.nirisation.TitulaireDossier;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.PersonneSynthetique;
import fr.accroche.synthese.demonstration.RegistreDemo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The training files of the demonstration: one for each person of its cast, numbered from {@code 0000000000001} in the
 * order of the registry. Immutable; safe to share between threads.
 */
public final class DossiersFormationSimulateur implements DossiersFormation {
    private final Map<String, TitulaireDossier> dossiers;

    /** Draws the population of the demonstration once: some hundred milliseconds. */
    public DossiersFormationSimulateur(LieuxFrancais lieux) {
        Map<String, TitulaireDossier> faits = new LinkedHashMap<>();
        RegistreDemo.personnes(lieux)
                .skip(RegistreDemo.TAILLE)
                .forEach(personne -> faits.put("%013d".formatted(faits.size() + 1), titulaire(personne)));
        dossiers = Map.copyOf(faits);
    }

    private static TitulaireDossier titulaire(PersonneSynthetique personne) {
        String nomUsage = personne.nomUsage();
        return new TitulaireDossier(
                personne.nir(),
                nomUsage == null ? personne.nomNaissance() : nomUsage,
                personne.prenoms().get(0));
    }

    @Override
    public Optional<TitulaireDossier> titulaire(String idDossier) {
        return Optional.ofNullable(dossiers.get(idDossier));
    }
}
