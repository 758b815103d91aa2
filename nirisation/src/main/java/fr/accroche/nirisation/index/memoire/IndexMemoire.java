package fr.accroche.nirisation.index.memoire;

import fr.accroche.modele.Nir;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.index.Candidats;
import fr.accroche.nirisation.index.Empreintes;
import fr.accroche.nirisation.index.EtatCivil;
import fr.accroche.nirisation.index.Fiche;
import fr.accroche.nirisation.index.Frequences;
import fr.accroche.nirisation.index.IndexRegistre;
import fr.accroche.nirisation.index.Lexique;
import fr.accroche.nirisation.index.Revue;
import fr.accroche.nirisation.index.Signature;
import fr.accroche.nirisation.normalisation.Surnoms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * An index on the heap, in about a kilobyte a person, told plainly: maps and lists, the yardstick of the other ones.
 * Immutable and safe to share between threads.
 */
public final class IndexMemoire implements IndexRegistre {
    private static final Comparator<Personne> ORDRE = Comparator.comparingInt(
                    (Personne personne) -> personne.etat.naissance())
            .thenComparingInt(personne -> personne.etat.sexe())
            .thenComparing(personne -> personne.etat.prenom1())
            .thenComparing(personne -> personne.nir.valeur());

    private final List<Personne> personnes;
    private final LexiqueMemoire noms;
    private final LexiqueMemoire prenoms;
    private final LexiqueMemoire lieux;
    private final FrequencesMemoire frequences;
    private final Map<List<Integer>, List<Integer>> parCle = new HashMap<>();

    private IndexMemoire(List<Personne> personnes, ReferentielLieux referentiel) {
        this.personnes = personnes;
        noms = LexiqueMemoire.deMots(mots(
                personne -> List.of(personne.etat.nomNaissance(), personne.etat.nomUsage()), IndexMemoire::formes));
        prenoms = LexiqueMemoire.deMots(mots(
                personne -> List.of(personne.etat.prenom1(), personne.etat.prenom2(), personne.etat.prenom3()),
                List::of));
        lieux = LexiqueMemoire.deCodes(mots(personne -> List.of(personne.etat.lieu()), List::of));
        frequences = new FrequencesMemoire(lieux, referentiel);
        Fiche fiche = new Fiche();
        for (int ordinal = 0; ordinal < personnes.size(); ordinal++) {
            lire(ordinal, fiche);
            frequences.compter(fiche);
            classer(ordinal, fiche);
        }
    }

    /** The index of these persons. */
    public static IndexMemoire de(Iterable<Identite> identites, ReferentielLieux lieux) {
        List<Personne> personnes = new ArrayList<>();
        identites.forEach(identite -> personnes.add(new Personne(identite.nir(), EtatCivil.de(identite))));
        personnes.sort(ORDRE);
        return new IndexMemoire(List.copyOf(personnes), lieux);
    }

    private static List<String> formes(String nom) {
        return Surnoms.formes(List.of(nom.split(" ")));
    }

    private SortedSet<String> mots(Function<Personne, List<String>> champs, Function<String, List<String>> formes) {
        SortedSet<String> mots = new TreeSet<>();
        for (Personne personne : personnes) {
            for (String champ : champs.apply(personne)) {
                if (!champ.isEmpty()) {
                    mots.addAll(formes.apply(champ));
                }
            }
        }
        return mots;
    }

    private void classer(int ordinal, Fiche fiche) {
        int annee = fiche.naissance / 10_000;
        ajouter(ordinal, Cle.JOUR, fiche.naissance);
        if (fiche.prenom1 == Lexique.ABSENT) {
            return;
        }
        Set<Integer> squelettes = new LinkedHashSet<>();
        for (int nom : nomsConnus(fiche)) {
            ajouter(ordinal, Cle.ANNEE, nom, fiche.prenom1, annee);
            if (fiche.lieu != Lexique.ABSENT) {
                ajouter(ordinal, Cle.LIEU, nom, fiche.prenom1, fiche.lieu);
            }
            squelettes.add(noms.squelette(nom));
        }
        int squelettePrenom = prenoms.squelette(fiche.prenom1);
        for (int squelette : squelettes) {
            if (squelette != 0 && squelettePrenom != 0) {
                ajouter(ordinal, Cle.SQUELETTES, squelette, squelettePrenom, annee);
            }
        }
    }

    /** Numbers of every form of the birth and usage names. */
    private Set<Integer> nomsConnus(Fiche fiche) {
        Set<Integer> connus = new LinkedHashSet<>();
        for (int nom : new int[] {fiche.nomNaissance, fiche.nomUsage}) {
            if (nom != Lexique.ABSENT) {
                formes(noms.forme(nom)).forEach(forme -> connus.add(noms.numero(forme)));
            }
        }
        return connus;
    }

    private void ajouter(int ordinal, Cle cle, Integer... valeurs) {
        parCle.computeIfAbsent(cle.de(valeurs), absente -> new ArrayList<>(1)).add(ordinal);
    }

    private void chercher(Candidats sortie, Cle cle, Integer... valeurs) {
        parCle.getOrDefault(cle.de(valeurs), List.of()).forEach(sortie::ajouter);
    }

    @Override
    public int taille() {
        return personnes.size();
    }

    @Override
    public Lexique noms() {
        return noms;
    }

    @Override
    public Lexique prenoms() {
        return prenoms;
    }

    @Override
    public Lexique lieux() {
        return lieux;
    }

    @Override
    public Frequences frequences() {
        return frequences;
    }

    @Override
    public void duJour(int jour, Empreintes titulaire, Candidats sortie) {
        Revue revue = new Revue(titulaire, noms, prenoms);
        Fiche fiche = new Fiche();
        for (int ordinal : parCle.getOrDefault(Cle.JOUR.de(jour), List.of())) {
            lire(ordinal, fiche);
            long signatureNoms =
                    Signature.noms(cle(noms, fiche.nomNaissance), cle(noms, fiche.nomUsage), fiche.lieu, false);
            long signaturePrenoms = Signature.prenoms(
                    cle(prenoms, fiche.prenom1), cle(prenoms, fiche.prenom2), cle(prenoms, fiche.prenom3));
            if (revue.retient(signatureNoms, signaturePrenoms)
                    || nomsConnus(fiche).stream().anyMatch(nom -> revue.retientNom(cle(noms, nom)))) {
                sortie.ajouter(ordinal);
            }
        }
    }

    private static int cle(Lexique lexique, int numero) {
        return numero == Lexique.ABSENT ? 0 : Signature.cle(numero, lexique.squelette(numero));
    }

    @Override
    public void parNomPrenomAnnee(int nom, int prenom, int annee, Candidats sortie) {
        chercher(sortie, Cle.ANNEE, nom, prenom, annee);
    }

    @Override
    public void parNomPrenomLieu(int nom, int prenom, int lieu, Candidats sortie) {
        chercher(sortie, Cle.LIEU, nom, prenom, lieu);
    }

    @Override
    public void parSquelettesAnnee(int squeletteNom, int squelettePrenom, int annee, Candidats sortie) {
        chercher(sortie, Cle.SQUELETTES, squeletteNom, squelettePrenom, annee);
    }

    @Override
    public void lire(int ordinal, Fiche fiche) {
        EtatCivil etat = personnes.get(ordinal).etat;
        fiche.nomNaissance = noms.numero(etat.nomNaissance());
        fiche.nomUsage = noms.numero(etat.nomUsage());
        fiche.prenom1 = prenoms.numero(etat.prenom1());
        fiche.prenom2 = prenoms.numero(etat.prenom2());
        fiche.prenom3 = prenoms.numero(etat.prenom3());
        fiche.sexe = etat.sexe();
        fiche.naissance = etat.naissance();
        fiche.lieu = lieux.numero(etat.lieu());
        fiche.deces = etat.deces();
    }

    @Override
    public Nir nir(int ordinal) {
        return personnes.get(ordinal).nir;
    }

    private record Personne(Nir nir, EtatCivil etat) {}

    private enum Cle {
        JOUR,
        ANNEE,
        LIEU,
        SQUELETTES;

        List<Integer> de(Integer... valeurs) {
            List<Integer> cle = new ArrayList<>(valeurs.length + 1);
            cle.add(ordinal());
            cle.addAll(List.of(valeurs));
            return List.copyOf(cle);
        }
    }
}
