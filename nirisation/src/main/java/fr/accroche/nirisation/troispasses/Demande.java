package fr.accroche.nirisation.troispasses;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.modele.Titulaire;
import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.lieu.LieuCompare;
import fr.accroche.nirisation.normalisation.NomNormalise;
import fr.accroche.nirisation.normalisation.Normalisation;
import fr.accroche.nirisation.registre.CriteresObligatoires;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a depositor sent of one holder, ready to be compared.
 *
 * @param criteres for the first pass
 * @param naissance for the second pass
 * @param lieu for the third pass
 * @param nomUsage for the third pass
 * @param autresPrenoms second and third first names, for the third pass
 */
record Demande(
        CriteresObligatoires criteres,
        DateNaissance naissance,
        LieuCompare lieu,
        NomNormalise nomUsage,
        Set<String> autresPrenoms) {
    static Demande de(Titulaire titulaire, ReferentielLieux lieux) {
        return new Demande(
                CriteresObligatoires.de(titulaire),
                titulaire.dateNaissance(),
                LieuCompare.de(titulaire.lieuNaissance(), lieux),
                Normalisation.nomUsage(titulaire.nomUsage()),
                autresPrenoms(titulaire.prenoms()));
    }

    Comparaison comparer(Identite identite, ReferentielLieux lieux) {
        DateNaissance autre = identite.dateNaissance();
        LieuCompare autreLieu = LieuCompare.de(identite.lieuNaissance(), lieux);
        return new Comparaison(
                identite.nir(),
                composante(naissance.mois(), autre.mois()),
                composante(naissance.jour(), autre.jour()),
                accord(lieu, autreLieu),
                lieu.estLaMemeCommune(autreLieu),
                estDeConvention(naissance) && (lieu.estEtranger() || autreLieu.estEtranger()),
                nomUsage(identite),
                prenoms(autresPrenoms(identite.prenoms())));
    }

    private static Accord accord(LieuCompare ecrit, LieuCompare connu) {
        if (ecrit.concorde(connu)) {
            return Accord.EGAL;
        }
        return ecrit.contredit(connu) ? Accord.DIFFERENT : Accord.INCOMPARABLE;
    }

    private static Accord composante(int ecrite, int connue) {
        boolean comparable = ecrite != DateNaissance.INCONNU && connue != DateNaissance.INCONNU;
        return comparable ? Accord.de(ecrite == connue) : Accord.INCOMPARABLE;
    }

    /** A usage name equal to the birth name, as many forms fill it in, says nothing. */
    private Accord nomUsage(Identite identite) {
        NomNormalise connu = Normalisation.nomUsage(identite.nomUsage());
        if (nomUsage.estManquant() || connu.estManquant()) {
            return Accord.INCOMPARABLE;
        }
        if (nomUsage.contientOuEstContenu(connu)) {
            return Accord.EGAL;
        }
        NomNormalise naissance = Normalisation.nomNaissance(identite.nomNaissance());
        return nomUsage.designe(naissance) || connu.designe(criteres.nom()) ? Accord.INCOMPARABLE : Accord.DIFFERENT;
    }

    /** One first name in common is an agreement: their order and their number vary from paper to paper. */
    private Accord prenoms(Set<String> connus) {
        boolean comparable = !autresPrenoms.isEmpty() && !connus.isEmpty();
        return comparable ? Accord.de(autresPrenoms.stream().anyMatch(connus::contains)) : Accord.INCOMPARABLE;
    }

    private static Set<String> autresPrenoms(List<String> prenoms) {
        return prenoms.stream()
                .skip(1)
                .map(Normalisation::prenom)
                .flatMap(prenom -> prenom.estManquant() ? Stream.empty() : Stream.of(prenom.colle()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** 1 January is the day that registrars abroad give when the real one is unknown. */
    private static boolean estDeConvention(DateNaissance date) {
        return date.mois() == 1 && date.jour() == 1;
    }

    /** True when what was sent suffices, by itself, to tell one person from namesakes of the same year. */
    boolean suffit() {
        return lieu.estEtranger()
                ? naissance.estComplete() && !estDeConvention(naissance)
                : naissance.estComplete() || lieu.unSeulLieu();
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "Demande[*****]";
    }
}
