package fr.accroche.bancs.evaluation;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.synthese.PersonneSynthetique;
import fr.accroche.synthese.noms.Ecriture;
import java.util.Iterator;
import java.util.List;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.JaroWinklerTokenized;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.databases.InMemoryBlockingDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Duke 1.2 (Garshol), a well-known deduplication engine: names and first names by Jaro–Winkler, date by Levenshtein, sex and
 * commune exact, combined by Bayes's rule as Duke does; candidates from its own blocks in memory by date, by name and year, by
 * first name and commune. The high and low probabilities follow the orders of magnitude of its documentation. Values are
 * handed over in capitals without accents, as its cleaners would make them. Not safe to share between threads.
 */
final class ParDuke implements Concurrent {
    private static final String NIR = "nir";
    private static final String NOM = "nom";
    private static final String PRENOM = "prenom";
    private static final String PRENOMS = "prenoms";
    private static final String DATE = "date";
    private static final String SEXE = "sexe";
    private static final String COMMUNE = "commune";
    private static final int LONGUEUR_ANNEE = 4;

    private final InMemoryBlockingDatabase base = new InMemoryBlockingDatabase();
    private final Processor processeur;

    ParDuke(Iterator<PersonneSynthetique> registre) {
        List<Property> proprietes = List.of(
                new PropertyImpl(NIR),
                new PropertyImpl(NOM, new JaroWinkler(), 0.1, 0.95),
                new PropertyImpl(PRENOM, new JaroWinkler(), 0.1, 0.9),
                new PropertyImpl(PRENOMS, new JaroWinklerTokenized(), 0.4, 0.7),
                new PropertyImpl(DATE, new Levenshtein(), 0.05, 0.95),
                new PropertyImpl(SEXE, new ExactComparator(), 0.1, 0.55),
                new PropertyImpl(COMMUNE, new ExactComparator(), 0.3, 0.85));
        ConfigurationDuke configuration = new ConfigurationDuke(proprietes, base);
        base.setConfiguration(configuration);
        base.setKeyFunctions(List.of(
                fiche -> cle(fiche, DATE),
                fiche -> cle(fiche, NOM) + annee(fiche),
                fiche -> cle(fiche, PRENOM) + cle(fiche, COMMUNE) + annee(fiche)));
        processeur = new Processor(configuration, base);
        while (registre.hasNext()) {
            base.index(fiche(registre.next()));
        }
        base.commit();
    }

    @Override
    public String nom() {
        return "duke-1.2";
    }

    @Override
    public boolean estPartageable() {
        return false;
    }

    @Override
    public List<Reponse> repondre(List<DemandeNirisation> demandes) {
        return demandes.stream().map(this::repondre).toList();
    }

    private Reponse repondre(DemandeNirisation demande) {
        Record cherchee = fiche(demande);
        String meilleur = "";
        double premier = Double.NEGATIVE_INFINITY;
        double deuxieme = Double.NEGATIVE_INFINITY;
        for (Record candidat : base.findCandidateMatches(cherchee)) {
            double score = processeur.compare(cherchee, candidat);
            if (score > premier) {
                deuxieme = premier;
                premier = score;
                meilleur = candidat.getValue(NIR);
            } else {
                deuxieme = Math.max(deuxieme, score);
            }
        }
        return meilleur.isEmpty() ? Reponse.REFUS : new Reponse(meilleur, premier, premier - Math.max(0, deuxieme), "");
    }

    private static Record fiche(PersonneSynthetique personne) {
        RecordImpl fiche = fiche(
                personne.nomNaissance(),
                personne.prenoms(),
                personne.dateNaissance(),
                personne.sexe().name(),
                personne.lieuNaissance());
        fiche.addValue(NIR, personne.nir().valeur());
        ajouter(fiche, NOM, personne.nomUsage());
        return fiche;
    }

    private static Record fiche(DemandeNirisation demande) {
        return fiche(
                demande.titulaire().nomNaissance(),
                demande.titulaire().prenoms(),
                demande.titulaire().dateNaissance(),
                demande.titulaire().sexe().name(),
                demande.titulaire().lieuNaissance());
    }

    private static RecordImpl fiche(
            String nom, List<String> prenoms, DateNaissance date, String sexe, LieuNaissance lieu) {
        RecordImpl fiche = new RecordImpl();
        ajouter(fiche, NOM, Ecriture.etatCivil(nom));
        ajouter(fiche, PRENOM, Ecriture.etatCivil(prenoms.get(0)));
        ajouter(fiche, PRENOMS, Ecriture.etatCivil(String.join(" ", prenoms)));
        ajouter(fiche, DATE, String.valueOf(date.annee() * 10_000 + date.mois() * 100 + date.jour()));
        ajouter(fiche, SEXE, sexe);
        ajouter(fiche, COMMUNE, lieu.codeInsee());
        return fiche;
    }

    private static void ajouter(RecordImpl fiche, String propriete, @Nullable String valeur) {
        if (valeur != null && !valeur.isEmpty()) {
            fiche.addValue(propriete, valeur);
        }
    }

    private static String cle(Record fiche, String propriete) {
        String valeur = fiche.getValue(propriete);
        return valeur == null ? "" : valeur;
    }

    private static String annee(Record fiche) {
        return cle(fiche, DATE).substring(0, LONGUEUR_ANNEE);
    }
}
