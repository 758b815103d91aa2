package fr.accroche.controle;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.modele.VersionReferentiel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A country of one commune and one neighbour: Nantes and Germany, since 1943. */
final class LieuxDeTest implements ReferentielLieux {
    private static final LocalDate DEBUT = LocalDate.of(1943, 1, 1);

    @Override
    public VersionReferentiel version() {
        return new VersionReferentiel("lieux-de-test", "0".repeat(64));
    }

    @Override
    public boolean existe(String codeInsee, LocalDate jour) {
        return aExiste(codeInsee) && !jour.isBefore(DEBUT);
    }

    @Override
    public boolean aExiste(String codeInsee) {
        return Set.of("44109", "99109").contains(codeInsee);
    }

    @Override
    public boolean estCodePostal(String codePostal) {
        return codePostal.equals("44000");
    }

    @Override
    public Optional<String> libelle(String codeInsee) {
        return Optional.empty();
    }

    @Override
    public Set<String> memesLieux(String codeInsee) {
        return Set.of(codeInsee);
    }

    @Override
    public Set<String> communesDuCodePostal(String codePostal) {
        return Set.of();
    }

    @Override
    public Set<String> lieuxDeNom(String libelle) {
        return Set.of();
    }
}
