package fr.accroche.synthese.alteration;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Titulaire;
import fr.accroche.referentiels.Lieu;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.noms.Departement;
import fr.accroche.synthese.tirage.Hasard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Damages to places of birth. Each answers nothing when it does not apply. Immutable. */
final class AlterationsLieu {
    private static final String FRANCE = "FRANCE";
    private static final String CODE_FRANCE = "100";
    private static final int ESSAIS = 10;

    private final LieuxFrancais lieux;
    private final List<Lieu> communes;
    private final List<List<Lieu>> parDepartement = new ArrayList<>();

    AlterationsLieu(LieuxFrancais lieux) {
        this.lieux = lieux;
        this.communes =
                lieux.lieux().stream().filter(lieu -> lieu.population() > 0).toList();
        for (int rang = 0; rang < Departement.NOMBRE; rang++) {
            parDepartement.add(new ArrayList<>());
        }
        communes.forEach(
                lieu -> parDepartement.get(Departement.rang(lieu.code())).add(lieu));
    }

    Optional<Titulaire> communeFausse(Titulaire t, Hasard hasard) {
        return commune(t).flatMap(commune -> autre(commune, communes, hasard)).map(autre -> avec(t, autre));
    }

    /** Another commune with the same postal code, else one of the department. */
    Optional<Titulaire> communeVoisine(Titulaire t, Hasard hasard) {
        return commune(t)
                .flatMap(commune -> {
                    List<Lieu> memePoste = memePoste(commune);
                    return memePoste.size() > 1
                            ? autre(commune, memePoste, hasard)
                            : autre(commune, parDepartement.get(Departement.rang(commune)), hasard);
                })
                .map(autre -> avec(t, autre));
    }

    Optional<Titulaire> codePostal(Titulaire t, Hasard hasard) {
        return commune(t)
                .flatMap(lieux::lieu)
                .filter(lieu -> !lieu.codesPostaux().isEmpty())
                .map(lieu -> Copie.avecLieu(
                        t, new LieuNaissance(null, hasard.parmi(lieu.codesPostaux()), lieu.libelle(), null, null)));
    }

    /** The name of the commune without any code. */
    Optional<Titulaire> libelleSeul(Titulaire t) {
        String libelle = t.lieuNaissance().libelleCommune();
        return libelle == null || t.lieuNaissance().estEtranger()
                ? Optional.empty()
                : Optional.of(Copie.avecLieu(t, new LieuNaissance(null, null, libelle, null, null)));
    }

    /** The country alone, France included. */
    Optional<Titulaire> paysPourCommune(Titulaire t) {
        LieuNaissance lieu = t.lieuNaissance();
        String pays = lieu.codePays();
        return Optional.of(Copie.avecLieu(
                t,
                pays == null
                        ? new LieuNaissance(null, null, null, CODE_FRANCE, FRANCE)
                        : new LieuNaissance("99" + pays, null, null, pays, lieu.libellePays())));
    }

    private List<Lieu> memePoste(String commune) {
        return lieux.lieu(commune).stream()
                .flatMap(lieu -> lieu.codesPostaux().stream().limit(1))
                .flatMap(poste -> lieux.communesDuCodePostal(poste).stream().sorted())
                .flatMap(code -> lieux.lieu(code).stream())
                .toList();
    }

    private static Optional<String> commune(Titulaire t) {
        return t.lieuNaissance().estEtranger()
                ? Optional.empty()
                : Optional.ofNullable(t.lieuNaissance().codeInsee());
    }

    /** One of them that never was the same place. */
    private Optional<Lieu> autre(String commune, List<Lieu> choix, Hasard hasard) {
        for (int essai = 0; essai < ESSAIS && !choix.isEmpty(); essai++) {
            Lieu autre = hasard.parmi(choix);
            if (!lieux.memesLieux(commune).contains(autre.code())
                    && !autre.code().equals(commune)) {
                return Optional.of(autre);
            }
        }
        return Optional.empty();
    }

    private static Titulaire avec(Titulaire t, Lieu lieu) {
        return Copie.avecLieu(t, new LieuNaissance(lieu.code(), null, lieu.libelle(), null, null));
    }
}
