package fr.accroche.simulateurs.sngi;

import fr.accroche.modele.Nir;
import fr.accroche.nirisation.IdentifiantsNationaux;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.demonstration.RegistreDemo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the SNGI of the demonstration answers when it is asked who bears a number: the people of its registry. Immutable; safe
 * to share between threads.
 */
public final class IdentifiantsNationauxSimulateur implements IdentifiantsNationaux {
    private final Map<Nir, String> noms;

    /** Draws the population of the demonstration once: some hundred milliseconds. */
    public IdentifiantsNationauxSimulateur(LieuxFrancais lieux) {
        Map<Nir, String> connus = new HashMap<>();
        RegistreDemo.personnes(lieux).forEach(personne -> connus.put(personne.nir(), personne.nomNaissance()));
        noms = Map.copyOf(connus);
    }

    @Override
    public Optional<String> nomNaissance(Nir nir) {
        return Optional.ofNullable(noms.get(nir));
    }
}
