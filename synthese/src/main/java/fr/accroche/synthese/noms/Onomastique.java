package fr.accroche.synthese.noms;

import fr.accroche.modele.Sexe;
import fr.accroche.synthese.tirage.Hasard;
import fr.accroche.synthese.tirage.Tirage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How people are called, by place, year, sex and origin. From our own tables, or from the open files of INSEE where the
 * user has them. Immutable and safe to share between threads; some 10 MB with our tables, 60 MB with those of INSEE.
 */
public final class Onomastique {
    private static final int PREMIERE_ANNEE = PrenomsFrance.PREMIERE_ANNEE;
    private static final int PAS = 5;

    private final PrenomsFrance prenoms;
    private final NomsFrance noms;
    private final List<Tirage<Origine>> originesParLustre;
    private final Map<String, String> ecritures;

    private Onomastique(PrenomsFrance prenoms, NomsFrance noms, List<Tirage<Origine>> origines) {
        this.prenoms = prenoms;
        this.noms = noms;
        this.originesParLustre = List.copyOf(origines);
        this.ecritures = Map.copyOf(PrenomsParPic.ecritures());
    }

    /** With our own tables: some 100 ms. */
    public static Onomastique charger() {
        Map<String, List<String>> groupes = groupes();
        return new Onomastique(PrenomsParPic.charger(), NomsParTerroir.charger(groupes), origines(groupes));
    }

    /**
     * With the open files of INSEE where they are given, else with our own tables.
     *
     * @param prenoms first names by year ({@code nat2022.csv}) or by year and department
     * @param noms surnames by decade ({@code noms2008nat_txt.txt}) or by department
     * @throws FichierInseeIllisibleException when one is not in its published format
     * @throws IOException when one cannot be read
     */
    public static Onomastique charger(Optional<Path> prenoms, Optional<Path> noms) throws IOException {
        Map<String, List<String>> groupes = groupes();
        PrenomsFrance lus = prenoms.isPresent() ? PrenomsInseeReader.lire(prenoms.get()) : PrenomsParPic.charger();
        NomsFrance deFrance = noms.isPresent() ? NomsInseeReader.lire(noms.get()) : NomsParTerroir.charger(groupes);
        return new Onomastique(lus, deFrance, origines(groupes));
    }

    /** A first name given in France that year, as the registry writes it. */
    public String prenom(Hasard hasard, Sexe sexe, int annee) {
        return prenoms.tirer(hasard, sexe, annee);
    }

    /** A first name of that origin, as the registry writes it. */
    public String prenom(Hasard hasard, Origine origine, Sexe sexe, int annee) {
        return origine.prenom(hasard, sexe).orElseGet(() -> prenoms.tirer(hasard, sexe, annee));
    }

    /**
     * A surname of France, as the registry writes it.
     *
     * @param departement rank ({@link Departement}) of where the family comes from
     * @param commune any number, the same for the same commune
     * @param habitants of that commune: the more, the more names
     */
    public String nom(Hasard hasard, int departement, int commune, int habitants, int annee) {
        return noms.tirer(hasard, departement, commune, habitants, annee);
    }

    /** Where somebody born abroad that year comes from. */
    public Origine origine(Hasard hasard, int annee) {
        int lustre = Math.max(0, Math.min((annee - PREMIERE_ANNEE) / PAS, originesParLustre.size() - 1));
        return originesParLustre.get(lustre).tirer(hasard);
    }

    /** How a first name of the registry is written: with its accents and lower case when the tables know it. */
    public String ecriturePrenom(String prenom) {
        String connue = ecritures.get(prenom);
        return connue == null ? Ecriture.courante(prenom) : connue;
    }

    private static Map<String, List<String>> groupes() {
        Map<String, List<String>> groupes = new HashMap<>();
        TableNoms.champs("noms.csv").forEach(ligne -> groupes.put(ligne[0], TableNoms.noms(ligne[1])));
        return groupes;
    }

    private static List<Tirage<Origine>> origines(Map<String, List<String>> groupes) {
        List<OriginesReader.Ligne> lignes = new OriginesReader(groupes).lire();
        List<Origine> origines =
                lignes.stream().map(OriginesReader.Ligne::origine).toList();
        List<Tirage<Origine>> parLustre = new ArrayList<>();
        for (int annee = PREMIERE_ANNEE; annee <= PrenomsFrance.DERNIERE_ANNEE; annee += PAS) {
            double place = (annee - PREMIERE_ANNEE) / (double) OriginesReader.PAS_DES_PERIODES;
            parLustre.add(
                    Tirage.parRang(origines, rang -> poids(lignes.get(rang).parPeriode(), place)));
        }
        return parLustre;
    }

    /** Between two periods, in proportion. */
    private static double poids(List<Double> periodes, double place) {
        int avant = Math.min((int) place, periodes.size() - 2);
        double part = place - avant;
        return periodes.get(avant) * (1 - part) + periodes.get(avant + 1) * part;
    }
}
