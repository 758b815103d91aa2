package fr.accroche.synthese;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.IdFlux;
import fr.accroche.modele.IdTechnique;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;
import fr.accroche.modele.Titulaire;
import fr.accroche.referentiels.LieuxFrancais;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Makes a deposit with known truth from a registry: holders drawn from it evenly, a share of them damaged, and holders
 * who are not in it, some of them twins and namesakes of those who are, since presence protects a matching and absence
 * does not. The registry is streamed; the holders drawn are in memory.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class FluxSynthetique {
    /** Among absent holders: twins first, then namesakes; the rest are like nobody. */
    private static final double PART_ABSENTS_JUMEAUX = 0.15;

    private static final double PART_ABSENTS_HOMONYMES = 0.30;

    /** How many absent holders are prepared ahead from one seed. */
    private static final String USAGE_ABSENTS = "absents";

    private final PopulationSynthetique population;
    private final Declaration declaration;
    private final Alterateur alterateur;

    public FluxSynthetique(PopulationSynthetique population, LieuxFrancais lieux) {
        this.population = population;
        this.declaration = new Declaration(population, lieux);
        this.alterateur = new Alterateur(lieux);
    }

    /** A holder to write, with the truth. */
    private record Verite(TitulaireDeclare declare, Optional<Nir> nir) {}

    /**
     * Writes the flux and its truth ({@code idTechnique,nir,alteration}: no NIR when the holder is not in the registry).
     * All three streams are closed.
     *
     * @throws RegistreIllisibleException when the registry is none
     * @throws RegistreTropPetitException when it holds fewer people than the flux needs
     */
    public void ecrire(DemandeFlux demande, InputStream registre, OutputStream flux, OutputStream verite)
            throws IOException {
        Hasard hasard = Hasard.derive(demande.graine(), "flux");
        List<PersonneSynthetique> presents = tirer(
                registre, demande.passages() - demande.nombreAbsents(), Math.min(1, demande.nombreAbsents()), hasard);
        List<Verite> titulaires = titulaires(demande, presents, hasard);
        try (FluxXmlWriter xml = new FluxXmlWriter(flux, entete(demande, hasard));
                Writer csv = new BufferedWriter(new OutputStreamWriter(verite, StandardCharsets.UTF_8))) {
            csv.write("idTechnique,nir,alteration\n");
            for (int rang = 0; rang < titulaires.size(); rang++) {
                ecrire(demande, titulaires.get(rang), rang, hasard, xml, csv);
            }
        }
    }

    private static void ecrire(
            DemandeFlux demande, Verite verite, int rang, Hasard hasard, FluxXmlWriter xml, Writer csv)
            throws IOException {
        IdTechnique idTechnique = new IdTechnique(hasard.uuid().toString());
        int certification = (int) ((long) rang * demande.certifications().size() / demande.passages());
        xml.ecrire(
                demande.certifications().get(certification),
                PassagesSynthetiques.passage(idTechnique, verite.declare().titulaire(), demande.jour(), hasard));
        csv.write(idTechnique + "," + verite.nir().map(Nir::valeur).orElse("") + ","
                + verite.declare().alteration().nom() + "\n");
    }

    private static EnteteSynthetique entete(DemandeFlux demande, Hasard hasard) {
        return new EnteteSynthetique(
                new IdFlux(hasard.uuid().toString()),
                demande.jour().atTime(LocalTime.NOON).atOffset(ZoneOffset.ofHours(1)),
                demande.emetteur(),
                demande.certificateur(),
                demande.contrat());
    }

    /** Algorithm R (Vitter, « Random sampling with a reservoir », 1985), then a shuffle. */
    private static List<PersonneSynthetique> tirer(InputStream registre, int combien, int auMoins, Hasard hasard)
            throws IOException {
        int taille = Math.max(combien, auMoins);
        List<PersonneSynthetique> tirees = new ArrayList<>();
        long[] vues = new long[1];
        RegistreReader.lire(registre, personne -> {
            long rang = vues[0]++;
            if (rang < taille) {
                tirees.add(personne);
                return;
            }
            long place = hasard.entier(rang + 1);
            if (place < taille) {
                tirees.set((int) place, personne);
            }
        });
        if (tirees.size() < taille) {
            throw new RegistreTropPetitException(tirees.size(), taille);
        }
        melanger(tirees, hasard);
        return tirees;
    }

    private List<Verite> titulaires(DemandeFlux demande, List<PersonneSynthetique> modeles, Hasard hasard) {
        List<Verite> tous = new ArrayList<>(demande.passages());
        int presents = demande.passages() - demande.nombreAbsents();
        for (PersonneSynthetique personne : modeles.subList(0, presents)) {
            tous.add(present(personne, demande.bruit(), hasard));
        }
        long graine = Hasard.derive(demande.graine(), USAGE_ABSENTS).suivant();
        Iterator<PersonneSynthetique> inconnus =
                population.personnes(graine, demande.nombreAbsents()).iterator();
        while (inconnus.hasNext()) {
            tous.add(absent(inconnus.next(), hasard.parmi(modeles), hasard));
        }
        melanger(tous, hasard);
        return tous;
    }

    private Verite present(PersonneSynthetique personne, double bruit, Hasard hasard) {
        Titulaire titulaire = declaration.de(personne, hasard);
        TitulaireDeclare declare = hasard.chance(bruit)
                ? alterateur.alterer(titulaire, hasard)
                : new TitulaireDeclare(titulaire, Alteration.AUCUNE);
        return new Verite(declare, Optional.of(personne.nir()));
    }

    private Verite absent(PersonneSynthetique inconnu, PersonneSynthetique modele, Hasard hasard) {
        Titulaire titulaire = declaration.de(inconnu, hasard);
        Titulaire proche = declaration.de(modele, hasard);
        double sorte = hasard.reel();
        if (sorte < PART_ABSENTS_JUMEAUX && inconnu.sexe() == modele.sexe() && differe(inconnu, modele)) {
            return absent(jumeau(proche, titulaire), Alteration.ABSENT_JUMEAU);
        }
        if (sorte >= PART_ABSENTS_JUMEAUX
                && sorte < PART_ABSENTS_HOMONYMES
                && modele.dateNaissance().estComplete()) {
            return absent(homonyme(proche, titulaire), Alteration.ABSENT_HOMONYME);
        }
        return absent(titulaire, Alteration.ABSENT);
    }

    private static Verite absent(Titulaire titulaire, Alteration sorte) {
        return new Verite(new TitulaireDeclare(titulaire, sorte), Optional.empty());
    }

    private static boolean differe(PersonneSynthetique une, PersonneSynthetique autre) {
        return !une.prenoms().get(0).equals(autre.prenoms().get(0));
    }

    /** Everything of the one, the first names of the other. */
    private static Titulaire jumeau(Titulaire proche, Titulaire inconnu) {
        Sexe sexe = proche.sexe();
        return new Titulaire(
                proche.nomNaissance(), null, inconnu.prenoms(), sexe, proche.dateNaissance(), proche.lieuNaissance());
    }

    /** Names, sex and year of the one; another day, and the place of the other. */
    private static Titulaire homonyme(Titulaire proche, Titulaire inconnu) {
        DateNaissance date = proche.dateNaissance();
        int jour = date.jour() % 28 + 1;
        int mois = date.mois() % 12 + 1;
        return new Titulaire(
                proche.nomNaissance(),
                null,
                List.of(proche.prenoms().get(0)),
                proche.sexe(),
                new DateNaissance(date.annee(), mois, jour),
                inconnu.lieuNaissance());
    }

    private static <T> void melanger(List<T> liste, Hasard hasard) {
        for (int i = liste.size() - 1; i > 0; i--) {
            Collections.swap(liste, i, hasard.entier(i + 1));
        }
    }
}
