package fr.accroche.bancs.evaluation;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.Titulaire;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.synthese.PersonneSynthetique;
import fr.accroche.synthese.noms.Ecriture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Candidates of Lucene: each part of a name, first names, date, its parts, sex and commune are terms; the query asks for all,
 * names and first names within one edit, and the best score (BM25, so rare names weigh more) is the answer. Safe to share
 * between threads.
 */
final class ParLucene implements Concurrent {
    private static final Pattern SEPARATEURS = Pattern.compile("[ '-]+");
    private static final String NIR = "nir";
    private static final String NOM = "nom";
    private static final String PRENOM = "prenom";
    private static final String DATE = "date";
    private static final String ANNEE = "annee";
    private static final String MOIS_JOUR = "moisJour";
    private static final String SEXE = "sexe";
    private static final String COMMUNE = "commune";
    private static final float POIDS_NOM = 2;

    private final IndexSearcher chercheur;

    /** The index is in memory. */
    ParLucene(Iterator<PersonneSynthetique> registre) throws IOException {
        Directory dossier = new ByteBuffersDirectory();
        try (IndexWriter ecrivain = new IndexWriter(dossier, new IndexWriterConfig())) {
            while (registre.hasNext()) {
                ecrivain.addDocument(document(registre.next()));
            }
        }
        chercheur = new IndexSearcher(DirectoryReader.open(dossier));
    }

    @Override
    public String nom() {
        return "lucene-9.12";
    }

    @Override
    public boolean estPartageable() {
        return true;
    }

    @Override
    public List<Reponse> repondre(List<DemandeNirisation> demandes) {
        return demandes.stream().map(demande -> repondre(demande.titulaire())).toList();
    }

    private Reponse repondre(Titulaire titulaire) {
        try {
            ScoreDoc[] trouves = chercheur.search(question(titulaire), 2).scoreDocs;
            if (trouves.length == 0) {
                return Reponse.REFUS;
            }
            String nir = chercheur.storedFields().document(trouves[0].doc).get(NIR);
            double suivant = trouves.length > 1 ? trouves[1].score : 0;
            return new Reponse(nir, trouves[0].score, trouves[0].score - suivant, "");
        } catch (IOException e) {
            throw new UncheckedIOException("Could not search the index of Lucene", e);
        }
    }

    private static Query question(Titulaire titulaire) {
        BooleanQuery.Builder question = new BooleanQuery.Builder();
        for (String mot : mots(titulaire.nomNaissance())) {
            proche(question, NOM, mot);
        }
        for (String mot : mots(titulaire.prenoms().get(0))) {
            proche(question, PRENOM, mot);
        }
        DateNaissance date = titulaire.dateNaissance();
        exact(question, DATE, date(date));
        exact(question, ANNEE, String.valueOf(date.annee()));
        exact(question, MOIS_JOUR, moisJour(date));
        exact(question, SEXE, titulaire.sexe().name());
        String commune = titulaire.lieuNaissance().codeInsee();
        if (commune != null) {
            exact(question, COMMUNE, commune);
        }
        return question.build();
    }

    private static void proche(BooleanQuery.Builder question, String champ, String mot) {
        Query exacte = new BoostQuery(new TermQuery(new Term(champ, mot)), POIDS_NOM);
        question.add(exacte, BooleanClause.Occur.SHOULD);
        if (mot.length() > 3) {
            question.add(new FuzzyQuery(new Term(champ, mot), 1, 1), BooleanClause.Occur.SHOULD);
        }
    }

    private static void exact(BooleanQuery.Builder question, String champ, String valeur) {
        question.add(new TermQuery(new Term(champ, valeur)), BooleanClause.Occur.SHOULD);
    }

    private static Document document(PersonneSynthetique personne) {
        Document document = new Document();
        document.add(new StringField(NIR, personne.nir().valeur(), Field.Store.YES));
        mots(personne.nomNaissance()).forEach(mot -> ajouter(document, NOM, mot));
        personne.prenoms().stream()
                .flatMap(prenom -> mots(prenom).stream())
                .forEach(mot -> ajouter(document, PRENOM, mot));
        DateNaissance date = personne.dateNaissance();
        ajouter(document, DATE, date(date));
        ajouter(document, ANNEE, String.valueOf(date.annee()));
        ajouter(document, MOIS_JOUR, moisJour(date));
        ajouter(document, SEXE, personne.sexe().name());
        String commune = personne.lieuNaissance().codeInsee();
        if (commune != null) {
            ajouter(document, COMMUNE, commune);
        }
        return document;
    }

    private static void ajouter(Document document, String champ, String valeur) {
        document.add(new StringField(champ, valeur, Field.Store.NO));
    }

    private static List<String> mots(String nom) {
        return SEPARATEURS
                .splitAsStream(Ecriture.etatCivil(nom))
                .filter(mot -> !mot.isEmpty())
                .toList();
    }

    private static String date(DateNaissance date) {
        return String.valueOf(date.annee() * 10_000 + date.mois() * 100 + date.jour());
    }

    private static String moisJour(DateNaissance date) {
        return String.valueOf(date.mois() * 100 + date.jour());
    }
}
