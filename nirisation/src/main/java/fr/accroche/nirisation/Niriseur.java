package fr.accroche.nirisation;

import fr.accroche.modele.DossierFormation;
import fr.accroche.modele.IdentifiantNational;
import fr.accroche.modele.IdentificationTitulaire;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Passage;
import fr.accroche.modele.Titulaire;
import fr.accroche.nirisation.normalisation.NomNormalise;
import fr.accroche.nirisation.normalisation.Normalisation;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Decides for a holder however it is designated: by civil data through a {@link Procedure}, by a CPF training file
 * through {@link DossiersFormation}, by national number through {@link IdentifiantsNationaux} where these are admitted.
 * Immutable; safe to share between threads as its parts are.
 */
public final class Niriseur {
    private static final int LONGUEUR_NOM = 30;
    private static final int LONGUEUR_PRENOM = 20;

    private final Procedure procedure;
    private final DossiersFormation dossiers;
    private final Optional<IdentifiantsNationaux> nationaux;

    /**
     * National numbers sent by depositors are refused, which is the default of the field.
     *
     * @param procedure for civil data
     * @param dossiers for training files
     */
    public Niriseur(Procedure procedure, DossiersFormation dossiers) {
        this.procedure = procedure;
        this.dossiers = dossiers;
        nationaux = Optional.empty();
    }

    /**
     * National numbers sent by depositors are admitted.
     *
     * @param procedure for civil data
     * @param dossiers for training files
     * @param nationaux for national numbers
     */
    public Niriseur(Procedure procedure, DossiersFormation dossiers, IdentifiantsNationaux nationaux) {
        this.procedure = procedure;
        this.dossiers = dossiers;
        this.nationaux = Optional.of(nationaux);
    }

    /** The procedure by which civil data are matched. */
    public Procedure procedure() {
        return procedure;
    }

    /**
     * Decides for one holder. Never throws for the content of the data: a doubt is a {@link Decision.Refus}.
     *
     * @param delivrance day of delivery of the certification, when it is known
     */
    public Decision decider(IdentificationTitulaire identification, Optional<LocalDate> delivrance) {
        return identification instanceof Titulaire titulaire
                ? procedure.decider(new DemandeNirisation(titulaire, delivrance))
                : deciderSansEtatCivil(identification);
    }

    /** Decides for the holders of these passages: the same decisions as one by one, in the order of the passages. */
    public List<Decision> deciderLot(List<Passage> passages) {
        List<DemandeNirisation> demandes = passages.stream()
                .filter(passage -> passage.identification() instanceof Titulaire)
                .map(passage -> new DemandeNirisation(
                        (Titulaire) passage.identification(), Optional.of(passage.dateDebutValidite())))
                .toList();
        Iterator<Decision> parEtatCivil = procedure.deciderLot(demandes).iterator();
        return passages.stream()
                .map(Passage::identification)
                .map(identification -> identification instanceof Titulaire
                        ? parEtatCivil.next()
                        : deciderSansEtatCivil(identification))
                .toList();
    }

    private Decision deciderSansEtatCivil(IdentificationTitulaire identification) {
        return identification instanceof DossierFormation dossier
                ? decider(dossier)
                : decider((IdentifiantNational) identification);
    }

    private Decision decider(DossierFormation dossier) {
        return dossiers.titulaire(dossier.idDossier().strip())
                .map(titulaire -> decider(dossier, titulaire))
                .orElseGet(() -> refus("dossier de formation inconnu"));
    }

    private static Decision decider(DossierFormation dossier, TitulaireDossier titulaire) {
        boolean nom = estLeMeme(
                dossier.nomTitulaire(),
                LONGUEUR_NOM,
                Normalisation.nomUsage(dossier.nomTitulaire()),
                Normalisation.nomUsage(titulaire.nom()));
        boolean prenom = estLeMeme(
                dossier.prenomTitulaire(),
                LONGUEUR_PRENOM,
                Normalisation.prenom(dossier.prenomTitulaire()),
                Normalisation.prenom(titulaire.prenom()));
        if (nom && prenom) {
            return new Decision.Trouve(titulaire.nir(), "dossier de formation connu, nom et prénom concordants");
        }
        return refus("dossier de formation connu ; nom " + accord(nom) + ", prénom " + accord(prenom));
    }

    /** The schema cuts last names at 30 characters and first names at 20: a full field may be the start of a name. */
    private static boolean estLeMeme(String ecrit, int longueur, NomNormalise lu, NomNormalise connu) {
        boolean coupe = ecrit.codePointCount(0, ecrit.length()) >= longueur;
        return lu.designe(connu) || (coupe && !lu.estManquant() && connu.colle().startsWith(lu.colle()));
    }

    private Decision decider(IdentifiantNational national) {
        if (nationaux.isEmpty()) {
            return refus(
                    CodeRefus.IDENTIFIANT_NON_ADMIS,
                    List.of(Trait.IDENTIFIANT_NATIONAL),
                    "identifiant national transmis, non admis ici");
        }
        Optional<Nir> nir = Nir.lireSansCle(national.nirSansCle());
        boolean connu = nir.flatMap(nationaux.get()::nomNaissance)
                .filter(nom ->
                        Normalisation.nomNaissance(national.nomNaissance()).designe(Normalisation.nomNaissance(nom)))
                .isPresent();
        return connu
                ? new Decision.Trouve(nir.get(), "identifiant national connu, nom de naissance concordant")
                : refus(
                        CodeRefus.IDENTIFIANT_INCONNU,
                        List.of(Trait.IDENTIFIANT_NATIONAL, Trait.NOM_NAISSANCE),
                        "identifiant national inconnu, ou d’un autre nom de naissance");
    }

    private static String accord(boolean concordant) {
        return concordant ? "concordant" : "discordant";
    }

    /** One answer for an unknown file and for another holder's: which of the two is nobody's business. */
    private static Decision refus(String explication) {
        return refus(
                CodeRefus.DOSSIER_INCONNU,
                List.of(Trait.NUMERO_DOSSIER, Trait.NOM_DOSSIER, Trait.PRENOM_DOSSIER),
                explication);
    }

    private static Decision refus(CodeRefus code, List<Trait> aVerifier, String explication) {
        return new Decision.Refus(MotifRefus.CRITERES_OBLIGATOIRES, code, aVerifier, explication);
    }
}
