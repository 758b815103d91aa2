package fr.accroche.synthese;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.modele.Titulaire;
import fr.accroche.referentiels.Lieu;
import fr.accroche.referentiels.LieuxFrancais;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Damages the data of a holder in one of the ways of {@link Alteration}, as people who type do. Immutable. */
final class Alterateur {
    private static final List<Alteration> SORTES = List.of(
            Alteration.FRAPPE_NOM,
            Alteration.FRAPPE_PRENOM,
            Alteration.NOM_USAGE_POUR_NAISSANCE,
            Alteration.PRENOM_COMPOSE_TRONQUE,
            Alteration.NOM_ET_PRENOM_INVERSES,
            Alteration.JOUR_ET_MOIS_INVERSES,
            Alteration.JOUR_FAUX,
            Alteration.ANNEE_FAUSSE,
            Alteration.JOUR_ET_MOIS_ABSENTS,
            Alteration.COMMUNE_FAUSSE,
            Alteration.CODE_POSTAL_POUR_COMMUNE,
            Alteration.SEXE_FAUX);

    private final LieuxFrancais lieux;
    private final List<Lieu> communes;

    Alterateur(LieuxFrancais lieux) {
        this.lieux = lieux;
        this.communes =
                lieux.lieux().stream().filter(lieu -> lieu.population() > 0).toList();
    }

    /** Draws ways until one applies: a single first name cannot be cut. */
    TitulaireDeclare alterer(Titulaire titulaire, Hasard hasard) {
        while (true) {
            Alteration sorte = hasard.parmi(SORTES);
            Optional<Titulaire> altere = appliquer(sorte, titulaire, hasard);
            if (altere.isPresent()) {
                return new TitulaireDeclare(altere.get(), sorte);
            }
        }
    }

    /** The damaged holder, or nothing when this damage does not apply to it. */
    Optional<Titulaire> appliquer(Alteration sorte, Titulaire t, Hasard hasard) {
        return switch (sorte) {
            case FRAPPE_NOM -> frappeNom(t, hasard);
            case FRAPPE_PRENOM -> frappePrenom(t, hasard);
            case NOM_USAGE_POUR_NAISSANCE -> nomUsagePourNaissance(t);
            case PRENOM_COMPOSE_TRONQUE -> prenomTronque(t);
            case NOM_ET_PRENOM_INVERSES -> nomEtPrenomInverses(t);
            case JOUR_ET_MOIS_INVERSES -> jourEtMoisInverses(t);
            case JOUR_FAUX -> jourFaux(t, hasard);
            case ANNEE_FAUSSE -> Optional.of(anneeFausse(t, hasard));
            case JOUR_ET_MOIS_ABSENTS -> jourEtMoisAbsents(t);
            case COMMUNE_FAUSSE -> communeFausse(t, hasard);
            case CODE_POSTAL_POUR_COMMUNE -> codePostal(t);
            case SEXE_FAUX -> Optional.of(avecSexe(t, t.sexe() == Sexe.M ? Sexe.F : Sexe.M));
            case AUCUNE, ABSENT, ABSENT_JUMEAU, ABSENT_HOMONYME -> Optional.empty();
        };
    }

    private static Optional<Titulaire> nomUsagePourNaissance(Titulaire t) {
        String usage = t.nomUsage();
        return usage == null || usage.equalsIgnoreCase(t.nomNaissance())
                ? Optional.empty()
                : Optional.of(avecNom(t, usage));
    }

    private static Optional<Titulaire> prenomTronque(Titulaire t) {
        int tiret = t.prenoms().get(0).indexOf('-');
        return tiret < 1
                ? Optional.empty()
                : Optional.of(avecPrenom(t, t.prenoms().get(0).substring(0, tiret)));
    }

    private static Optional<Titulaire> frappeNom(Titulaire t, Hasard hasard) {
        String nom = t.nomNaissance();
        return Frappe.possible(nom) ? Optional.of(avecNom(t, Frappe.alterer(nom, hasard))) : Optional.empty();
    }

    private static Optional<Titulaire> frappePrenom(Titulaire t, Hasard hasard) {
        String prenom = t.prenoms().get(0);
        return Frappe.possible(prenom) ? Optional.of(avecPrenom(t, Frappe.alterer(prenom, hasard))) : Optional.empty();
    }

    private static Optional<Titulaire> nomEtPrenomInverses(Titulaire t) {
        String prenom = t.prenoms().get(0);
        return Ecriture.etatCivil(prenom).equals(Ecriture.etatCivil(t.nomNaissance()))
                ? Optional.empty()
                : Optional.of(avecPrenom(avecNom(t, prenom), t.nomNaissance()));
    }

    private static Optional<Titulaire> jourEtMoisInverses(Titulaire t) {
        DateNaissance date = t.dateNaissance();
        boolean possible = date.estComplete() && date.jour() <= 12 && date.jour() != date.mois();
        return possible
                ? Optional.of(
                        avecDate(t, new DateNaissance(date.annee(), /* mois= */ date.jour(), /* jour= */ date.mois())))
                : Optional.empty();
    }

    private static Optional<Titulaire> jourFaux(Titulaire t, Hasard hasard) {
        DateNaissance date = t.dateNaissance();
        if (!date.estComplete()) {
            return Optional.empty();
        }
        int longueur = YearMonth.of(date.annee(), date.mois()).lengthOfMonth();
        int jour = (date.jour() + hasard.entre(1, longueur - 1) - 1) % longueur + 1;
        return Optional.of(avecDate(t, new DateNaissance(date.annee(), date.mois(), jour)));
    }

    /** On 29 February the day goes back one: the date stays one. */
    private static Titulaire anneeFausse(Titulaire t, Hasard hasard) {
        DateNaissance date = t.dateNaissance();
        int annee = date.annee() + (hasard.chance(0.5) ? 1 : -1);
        int jour = date.mois() == 2 && date.jour() == 29 ? 28 : date.jour();
        return avecDate(t, new DateNaissance(annee, date.mois(), jour));
    }

    private static Optional<Titulaire> jourEtMoisAbsents(Titulaire t) {
        DateNaissance date = t.dateNaissance();
        return date.estComplete()
                ? Optional.of(
                        avecDate(t, new DateNaissance(date.annee(), DateNaissance.INCONNU, DateNaissance.INCONNU)))
                : Optional.empty();
    }

    private Optional<Titulaire> communeFausse(Titulaire t, Hasard hasard) {
        String code = t.lieuNaissance().codeInsee();
        if (code == null || t.lieuNaissance().estEtranger()) {
            return Optional.empty();
        }
        Lieu autre = hasard.parmi(communes);
        while (lieux.memesLieux(code).contains(autre.code())) {
            autre = hasard.parmi(communes);
        }
        return Optional.of(avecLieu(t, new LieuNaissance(autre.code(), null, autre.libelle(), null, null)));
    }

    private Optional<Titulaire> codePostal(Titulaire t) {
        String code = t.lieuNaissance().codeInsee();
        return Optional.ofNullable(code)
                .flatMap(lieux::lieu)
                .filter(lieu -> !lieu.codesPostaux().isEmpty())
                .map(lieu ->
                        avecLieu(t, new LieuNaissance(null, lieu.codesPostaux().get(0), lieu.libelle(), null, null)));
    }

    private static Titulaire avecNom(Titulaire t, String nom) {
        return new Titulaire(nom, t.nomUsage(), t.prenoms(), t.sexe(), t.dateNaissance(), t.lieuNaissance());
    }

    private static Titulaire avecPrenom(Titulaire t, String prenom) {
        List<String> prenoms = new ArrayList<>(t.prenoms());
        prenoms.set(0, prenom);
        return new Titulaire(t.nomNaissance(), t.nomUsage(), prenoms, t.sexe(), t.dateNaissance(), t.lieuNaissance());
    }

    private static Titulaire avecSexe(Titulaire t, Sexe sexe) {
        return new Titulaire(t.nomNaissance(), t.nomUsage(), t.prenoms(), sexe, t.dateNaissance(), t.lieuNaissance());
    }

    private static Titulaire avecDate(Titulaire t, DateNaissance date) {
        return new Titulaire(t.nomNaissance(), t.nomUsage(), t.prenoms(), t.sexe(), date, t.lieuNaissance());
    }

    private static Titulaire avecLieu(Titulaire t, LieuNaissance lieu) {
        return new Titulaire(t.nomNaissance(), t.nomUsage(), t.prenoms(), t.sexe(), t.dateNaissance(), lieu);
    }
}
