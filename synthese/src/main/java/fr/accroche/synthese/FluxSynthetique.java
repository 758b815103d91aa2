package fr.accroche.synthese;

import fr.accroche.modele.IdFlux;
import fr.accroche.modele.IdTechnique;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Titulaire;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.TirageTitulaires.Modele;
import fr.accroche.synthese.alteration.Alterateur;
import fr.accroche.synthese.alteration.Alteration;
import fr.accroche.synthese.alteration.TitulaireDeclare;
import fr.accroche.synthese.tirage.Hasard;
import fr.accroche.synthese.tirage.Tirage;
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
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Makes a deposit with known truth from a registry: holders drawn from it, a share of them damaged, and holders who are not
 * in it, some of them relatives and namesakes of those who are ({@link Absence}). A declaration without damage is complete.
 * The registry is streamed; the people drawn are in memory, some 500 bytes each.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class FluxSynthetique {
    /** The probability that a damaged holder has one more damage, for rates as they are in life. */
    private static final double ENCORE = 0.1;

    private static final double ENCORE_AU_PLUS = 0.8;
    private static final String USAGE_ABSENTS = "absents";
    private static final Tirage<Absence> ABSENCES = Tirage.pondere(List.of(Absence.values()), Absence::part);

    private final PopulationSynthetique population;
    private final Declaration declaration;
    private final Alterateur alterateur;
    private final Absents absents;

    public FluxSynthetique(PopulationSynthetique population, LieuxFrancais lieux) {
        this.population = population;
        this.declaration = new Declaration(population, lieux);
        this.alterateur = new Alterateur(lieux);
        this.absents = new Absents(population);
    }

    /** A holder drawn, before it is declared; without an absence it is in the registry. */
    private record Tire(PersonneSynthetique personne, Optional<Absence> absence) {}

    /**
     * Writes the flux and its truth ({@code idTechnique,nir,alteration}: no NIR when the holder is not in the registry; the
     * absence and the damages joined by {@code +}). All three streams are closed.
     *
     * @throws RegistreIllisibleException when the registry is none
     * @throws RegistreTropPetitException when it holds fewer possible holders than the flux needs
     */
    public void ecrire(DemandeFlux demande, InputStream registre, OutputStream flux, OutputStream verite)
            throws IOException {
        Hasard hasard = Hasard.derive(demande.graine(), "flux");
        Iterator<TitulaireConnu> titulaires = titulaires(demande, registre);
        try (FluxXmlWriter xml = new FluxXmlWriter(flux, entete(demande, hasard));
                Writer csv = new BufferedWriter(new OutputStreamWriter(verite, StandardCharsets.UTF_8))) {
            csv.write("idTechnique,nir,alteration\n");
            for (int rang = 0; titulaires.hasNext(); rang++) {
                ecrire(demande, titulaires.next(), rang, hasard, xml, csv);
            }
        }
    }

    /**
     * The holders of the flux and the truth about each, in its order, declared one by one as they are asked for.
     *
     * @param registre a registry CSV, read to its end and closed before this returns
     * @throws RegistreIllisibleException when the registry is none
     * @throws RegistreTropPetitException when it holds fewer possible holders than the flux needs
     */
    public Iterator<TitulaireConnu> titulaires(DemandeFlux demande, InputStream registre) throws IOException {
        Hasard hasard = Hasard.derive(demande.graine(), "titulaires");
        return tirer(demande, registre, hasard).stream()
                .map(tire -> connu(demande, tire, hasard))
                .iterator();
    }

    private TitulaireConnu connu(DemandeFlux demande, Tire tire, Hasard hasard) {
        TitulaireDeclare declare = declarer(demande, tire.personne(), hasard);
        return new TitulaireConnu(
                declare.titulaire(),
                tire.absence().isPresent()
                        ? Optional.empty()
                        : Optional.of(tire.personne().nir()),
                etiquette(tire.absence(), declare.alterations()));
    }

    private static void ecrire(
            DemandeFlux demande, TitulaireConnu connu, int rang, Hasard hasard, FluxXmlWriter xml, Writer csv)
            throws IOException {
        IdTechnique idTechnique = new IdTechnique(hasard.uuid().toString());
        int certification = (int) ((long) rang * demande.certifications().size() / demande.passages());
        xml.ecrire(
                demande.certifications().get(certification),
                PassagesSynthetiques.passage(idTechnique, connu.titulaire(), demande.jour(), hasard));
        csv.write(idTechnique + "," + connu.nir().map(Nir::valeur).orElse("") + "," + connu.alteration() + "\n");
    }

    private static String etiquette(Optional<Absence> absence, List<Alteration> alterations) {
        StringJoiner etiquette = new StringJoiner("+");
        absence.map(Absence::nom).ifPresent(etiquette::add);
        alterations.forEach(alteration -> etiquette.add(alteration.nom()));
        return etiquette.toString();
    }

    private TitulaireDeclare declarer(DemandeFlux demande, PersonneSynthetique personne, Hasard hasard) {
        Titulaire titulaire = declaration.de(personne, hasard);
        double encore = Math.min(ENCORE_AU_PLUS, ENCORE * demande.facteur());
        return hasard.chance(demande.bruit() * demande.facteur())
                ? alterateur.alterer(titulaire, encore, hasard)
                : new TitulaireDeclare(titulaire, List.of());
    }

    private static EnteteSynthetique entete(DemandeFlux demande, Hasard hasard) {
        return new EnteteSynthetique(
                new IdFlux(hasard.uuid().toString()),
                demande.jour().atTime(LocalTime.NOON).atOffset(ZoneOffset.ofHours(1)),
                demande.emetteur(),
                demande.certificateur(),
                demande.contrat());
    }

    private List<Tire> tirer(DemandeFlux demande, InputStream registre, Hasard hasard) throws IOException {
        int absences = demande.nombreAbsents();
        int presents = demande.passages() - absences;
        List<Modele> modeles = TirageTitulaires.tirer(
                registre, demande.jour(), presents + (absences + 1) / 2, presents + Math.min(1, absences), hasard);
        List<Tire> tous = new ArrayList<>(demande.passages());
        modeles.subList(0, presents).forEach(modele -> tous.add(new Tire(modele.personne(), Optional.empty())));
        Iterator<PersonneSynthetique> inconnus = inconnus(demande);
        List<Modele> homonymes = homonymes(modeles);
        while (tous.size() < demande.passages()) {
            Absence sorte = ABSENCES.tirer(hasard);
            boolean frequent = sorte == Absence.HOMONYME_DU_JOUR && !homonymes.isEmpty();
            Modele modele = hasard.parmi(frequent ? homonymes : modeles);
            tous.add(new Tire(absents.absent(sorte, inconnus, modele, hasard), Optional.of(sorte)));
        }
        TirageTitulaires.melanger(tous, hasard);
        return tous;
    }

    /** Those of whom there is another of the same names and sex. */
    private static List<Modele> homonymes(List<Modele> modeles) {
        Map<String, Integer> nombres = new HashMap<>();
        modeles.forEach(modele -> nombres.merge(noms(modele.personne()), 1, Integer::sum));
        return modeles.stream()
                .filter(modele -> nombres.getOrDefault(noms(modele.personne()), 0) > 1)
                .toList();
    }

    private static String noms(PersonneSynthetique personne) {
        return personne.nomNaissance() + ";" + personne.prenoms().get(0) + ";" + personne.sexe();
    }

    /** People of another population, of the ages of holders. */
    private Iterator<PersonneSynthetique> inconnus(DemandeFlux demande) {
        long graine = Hasard.derive(demande.graine(), USAGE_ABSENTS).suivant();
        Hasard ages = Hasard.derive(graine, USAGE_ABSENTS);
        return population
                .personnes(graine, Long.MAX_VALUE)
                .filter(personne -> ages.chance(TirageTitulaires.poids(personne, demande.jour())))
                .iterator();
    }
}
