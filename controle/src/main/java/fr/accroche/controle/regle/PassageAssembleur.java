package fr.accroche.controle.regle;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.DossierFormation;
import fr.accroche.modele.IdTechnique;
import fr.accroche.modele.IdentifiantNational;
import fr.accroche.modele.IdentificationTitulaire;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.ModalitesInscription;
import fr.accroche.modele.NiveauNumerique;
import fr.accroche.modele.Passage;
import fr.accroche.modele.Sexe;
import fr.accroche.modele.Titulaire;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the vocabulary's {@link Passage} of a passage in which no error was found. Stateless. */
public final class PassageAssembleur {
    private static final List<List<String>> OBLIGATOIRES = Stream.of(
                    "idTechnique",
                    "obtentionCertification",
                    "donneeCertifiee",
                    "dateDebutValidite",
                    "presenceNiveauLangueEuro",
                    "presenceNiveauNumeriqueEuro",
                    "modalitesInscription",
                    "identificationTitulaire")
            .map(List::of)
            .toList();
    private static final List<String> DOSSIER = List.of("identificationTitulaire", "dossierFormation");
    private static final List<String> NATIONAL = List.of("identificationTitulaire", "identifiantNational");
    private static final List<List<String>> TITULAIRE = Stream.of(
                    "nomNaissance", "prenom1", "anneeNaissance", "sexe", "codeCommuneNaissance")
            .map(balise -> List.of("identificationTitulaire", "titulaire", balise))
            .toList();

    private PassageAssembleur() {}

    /**
     * The passage, or nothing when the schema in use lets a datum be absent that the vocabulary wants (which the shipped
     * schemas do not).
     *
     * @param racine a passage that the schema and the rules accept
     */
    public static Optional<Passage> assembler(Donnee racine) {
        return OBLIGATOIRES.stream().allMatch(chemin -> estDonnee(racine, chemin))
                        && (estDonnee(racine, DOSSIER)
                                || estDonnee(racine, NATIONAL)
                                || TITULAIRE.stream().allMatch(chemin -> estDonnee(racine, chemin)))
                ? Optional.of(passage(racine))
                : Optional.empty();
    }

    private static boolean estDonnee(Donnee racine, List<String> chemin) {
        Donnee ici = racine;
        for (String balise : chemin) {
            ici = ici == null ? null : ici.enfant(balise);
        }
        return ici != null;
    }

    private static Passage passage(Donnee racine) {
        return new Passage(
                new IdTechnique(obligatoire(racine, "idTechnique")),
                Valeurs.texte(racine, "urlPreuve"),
                Valeurs.texte(racine, "libelleOption"),
                obligatoire(racine, "obtentionCertification"),
                estVrai(racine, "donneeCertifiee"),
                Valeurs.date(Valeurs.texte(racine, "dateDebutExamen")),
                Valeurs.date(Valeurs.texte(racine, "dateFinExamen")),
                Valeurs.texte(racine, "modalitePassageExamen"),
                Valeurs.texte(racine, "codePostalCentreExamen"),
                Objects.requireNonNull(Valeurs.date(obligatoire(racine, "dateDebutValidite"))),
                Valeurs.date(Valeurs.texte(racine, "dateFinValidite")),
                estVrai(racine, "presenceNiveauLangueEuro"),
                Valeurs.texte(racine, "niveauLangueEuropeen"),
                estVrai(racine, "presenceNiveauNumeriqueEuro"),
                niveauNumerique(racine.enfant("niveauNumeriqueEuropeen")),
                Valeurs.texte(racine, "scoring"),
                Valeurs.texte(racine, "mentionValidee"),
                modalites(enfant(racine, "modalitesInscription")),
                identification(enfant(racine, "identificationTitulaire")),
                Valeurs.texte(racine, "verbatim"));
    }

    private static @Nullable NiveauNumerique niveauNumerique(@Nullable Donnee niveau) {
        if (niveau == null) {
            return null;
        }
        Donnee liste = niveau.enfant("resultats");
        List<NiveauNumerique.Resultat> resultats = liste == null
                ? List.of()
                : liste.enfants().stream().map(PassageAssembleur::resultat).toList();
        return new NiveauNumerique(Valeurs.entier(niveau, "scoreGeneral"), resultats);
    }

    private static NiveauNumerique.Resultat resultat(Donnee resultat) {
        return new NiveauNumerique.Resultat(
                Valeurs.entier(resultat, "niveau"),
                Valeurs.texte(resultat, "domaineCompetenceId"),
                Valeurs.texte(resultat, "competenceId"));
    }

    private static ModalitesInscription modalites(Donnee modalites) {
        return new ModalitesInscription(
                Valeurs.texte(modalites, "modaliteAcces"),
                Valeurs.texte(modalites, "voieAccessVAE"),
                Valeurs.texte(modalites, "initiativeInscription"),
                Valeurs.date(Valeurs.texte(modalites, "dateInscription")));
    }

    private static IdentificationTitulaire identification(Donnee identification) {
        Donnee dossier = identification.enfant("dossierFormation");
        if (dossier != null) {
            return new DossierFormation(
                    obligatoire(dossier, "idDossier"),
                    obligatoire(dossier, "nomTitulaire"),
                    obligatoire(dossier, "prenom1Titulaire"));
        }
        Donnee national = identification.enfant("identifiantNational");
        if (national != null) {
            return new IdentifiantNational(obligatoire(national, "nir"), obligatoire(national, "nomNaissance"));
        }
        return titulaire(enfant(identification, "titulaire"));
    }

    private static Titulaire titulaire(Donnee titulaire) {
        List<String> prenoms = Stream.of("prenom2", "prenom3")
                .flatMap(balise -> Stream.ofNullable(Valeurs.texte(titulaire, balise)))
                .toList();
        DateNaissance naissance = Objects.requireNonNull(ReglesDates.naissance(titulaire));
        return new Titulaire(
                obligatoire(titulaire, "nomNaissance"),
                Valeurs.texte(titulaire, "nomUsage"),
                Stream.concat(Stream.of(obligatoire(titulaire, "prenom1")), prenoms.stream())
                        .toList(),
                Sexe.valueOf(obligatoire(titulaire, "sexe")),
                naissance,
                lieu(titulaire));
    }

    private static LieuNaissance lieu(Donnee titulaire) {
        Donnee commune = enfant(titulaire, "codeCommuneNaissance");
        Donnee insee = commune.enfant("codeInseeNaissance");
        Donnee postal = commune.enfant("codePostalNaissance");
        return new LieuNaissance(
                insee == null ? null : Valeurs.texte(insee, "codeInsee"),
                postal == null ? null : Valeurs.texte(postal, "codePostal"),
                Valeurs.texte(titulaire, "libelleCommuneNaissance"),
                Valeurs.texte(titulaire, "codePaysNaissance"),
                Valeurs.texte(titulaire, "libellePaysNaissance"));
    }

    private static boolean estVrai(Donnee parent, String balise) {
        return Boolean.TRUE.equals(Valeurs.booleen(obligatoire(parent, balise)));
    }

    /** A datum that must be there, even when it is the word nil: a name cannot be missing. */
    private static String obligatoire(Donnee parent, String balise) {
        String texte = enfant(parent, balise).texte();
        if (texte == null) {
            throw new IllegalStateException("Expected a text in the element " + balise + ", found none");
        }
        return texte;
    }

    private static Donnee enfant(Donnee parent, String balise) {
        Donnee enfant = parent.enfant(balise);
        if (enfant == null) {
            throw new IllegalStateException("Expected the element " + balise + ", found none");
        }
        return enfant;
    }
}
