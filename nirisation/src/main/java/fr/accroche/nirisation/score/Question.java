package fr.accroche.nirisation.score;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.modele.Sexe;
import fr.accroche.modele.Titulaire;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.index.EtatCivil;
import fr.accroche.nirisation.index.IndexRegistre;
import fr.accroche.nirisation.index.Lexique;
import fr.accroche.nirisation.lieu.LieuCompare;
import fr.accroche.nirisation.normalisation.NomNormalise;
import fr.accroche.nirisation.normalisation.Normalisation;
import fr.accroche.nirisation.normalisation.Surnoms;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A holder in the words of one registry, made once and compared with each candidate.
 *
 * @param noms forms of the birth name, the whole first; none when it is missing
 * @param usages forms of the usage name; none when it is missing or the birth name again
 * @param prenoms first names, those missing left out, the first one first
 * @param sexe {@link EtatCivil#HOMME} or {@link EtatCivil#FEMME}
 * @param naissance {@code annee * 10000 + mois * 100 + jour}, unknown components 0
 * @param lieu the place, through time
 * @param lieux its codes, as numbers of the registry's lexicon
 * @param zones zones of these
 * @param delivrance day of delivery, {@code annee * 10000 + mois * 100 + jour}, or 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shared: arrays spare the boxing in the loops
record Question(
        List<NomEcrit> noms,
        List<NomEcrit> usages,
        List<NomEcrit> prenoms,
        int sexe,
        int naissance,
        LieuCompare lieu,
        int[] lieux,
        int[] zones,
        int delivrance) {
    Question {
        noms = List.copyOf(noms);
        usages = List.copyOf(usages);
        prenoms = List.copyOf(prenoms);
    }

    static Question de(DemandeNirisation demande, IndexRegistre index, ReferentielLieux referentiel) {
        Titulaire titulaire = demande.titulaire();
        NomNormalise nom = Normalisation.nomNaissance(titulaire.nomNaissance());
        NomNormalise usage = Normalisation.nomUsage(titulaire.nomUsage());
        LieuCompare lieu = LieuCompare.de(titulaire.lieuNaissance(), referentiel);
        int[] lieux = lieu.codes().stream()
                .mapToInt(index.lieux()::numero)
                .filter(numero -> numero != Lexique.ABSENT)
                .sorted()
                .toArray();
        return new Question(
                formes(nom, index.noms()),
                usage.designe(nom) ? List.of() : formes(usage, index.noms()),
                prenoms(titulaire, index.prenoms()),
                titulaire.sexe() == Sexe.M ? EtatCivil.HOMME : EtatCivil.FEMME,
                jour(titulaire.dateNaissance()),
                lieu,
                lieux,
                Arrays.stream(lieux).map(index.frequences()::zone).distinct().toArray(),
                jour(demande.delivrance()));
    }

    private static List<NomEcrit> formes(NomNormalise nom, Lexique lexique) {
        return Surnoms.formes(nom.mots()).stream()
                .map(forme -> NomEcrit.de(forme, lexique))
                .toList();
    }

    private static List<NomEcrit> prenoms(Titulaire titulaire, Lexique lexique) {
        NomNormalise premier = Normalisation.prenom(titulaire.prenoms().get(0));
        return premier.estManquant()
                ? List.of()
                : Stream.concat(
                                Stream.of(premier),
                                titulaire.prenoms().stream().skip(1).map(Normalisation::prenom))
                        .filter(prenom -> !prenom.estManquant())
                        .map(prenom -> NomEcrit.de(prenom.espace(), lexique))
                        .toList();
    }

    private static int jour(DateNaissance date) {
        return date.annee() * 10_000 + date.mois() * 100 + date.jour();
    }

    private static int jour(Optional<LocalDate> date) {
        return date.map(jour -> jour.getYear() * 10_000 + jour.getMonthValue() * 100 + jour.getDayOfMonth())
                .orElse(0);
    }

    /** False when birth name or first name is missing: nobody can be looked for. */
    boolean estPosable() {
        return !noms.isEmpty() && !prenoms.isEmpty();
    }

    int annee() {
        return naissance / 10_000;
    }

    int mois() {
        return naissance / 100 % 100;
    }

    int jour() {
        return naissance % 100;
    }

    /** Day and month are known. */
    boolean aUnJour() {
        return mois() != DateNaissance.INCONNU && jour() != DateNaissance.INCONNU;
    }

    NomEcrit prenom() {
        return prenoms.get(0);
    }

    /** What has to be known to tell one person from all namesakes: the whole date and the place, to the commune or country. */
    boolean suffit() {
        return aUnJour() && lieu.estConnu() && lieu.unSeulLieu();
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "Question[*****]";
    }
}
