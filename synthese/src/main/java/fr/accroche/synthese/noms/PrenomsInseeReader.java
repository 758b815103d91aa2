package fr.accroche.synthese.noms;

import fr.accroche.modele.Sexe;
import fr.accroche.synthese.tirage.Tirage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads INSEE's file of first names: {@code sexe;preusuel;annais;nombre}, sex 1 or 2, {@code XXXX} for years kept back,
 * {@code _PRENOMS_RARES} for the sum of the rare ones; the file by department has one more column, summed up here.
 */
final class PrenomsInseeReader implements FichierInsee.Lecteur {
    private static final String ENTETE = "l’en-tête « sexe;preusuel;annais;nombre »";
    private static final String REMEDE =
            "Donnez le fichier des prénoms de l’INSEE tel qu’il est publié (nat2022.csv ou dpt2022.csv).";
    private static final Set<String> SEXE = Set.of("sexe");
    private static final Set<String> PRENOM = Set.of("preusuel", "prenom", "prénom");
    private static final Set<String> ANNEE = Set.of("annais", "annee", "année", "periode");
    private static final Set<String> NOMBRE = Set.of("nombre", "valeur", "effectif");
    private static final String RARES = "_PRENOMS_RARES";
    private static final String ANNEE_TUE = "XXXX";

    private final FichierInsee fichier;
    private final List<List<Map<String, Integer>>> comptes = new ArrayList<>();
    private final long[] rares = new long[PrenomsFrance.NOMBRE_ANNEES];
    private final long[] tous = new long[PrenomsFrance.NOMBRE_ANNEES];
    private int sexe;
    private int prenom;
    private int annee;
    private int nombre;

    private PrenomsInseeReader(FichierInsee fichier) {
        this.fichier = fichier;
        for (int rang = 0; rang < Sexe.values().length; rang++) {
            List<Map<String, Integer>> parAnnee = new ArrayList<>();
            for (int an = 0; an < PrenomsFrance.NOMBRE_ANNEES; an++) {
                parAnnee.add(new LinkedHashMap<>());
            }
            comptes.add(parAnnee);
        }
    }

    static PrenomsFrance lire(Path chemin) throws IOException {
        FichierInsee fichier = new FichierInsee(chemin, REMEDE);
        return fichier.lire(() -> new PrenomsInseeReader(fichier)).prenoms();
    }

    @Override
    public void entete(List<String> colonnes) throws IOException {
        sexe = FichierInsee.colonne(colonnes, SEXE);
        prenom = FichierInsee.colonne(colonnes, PRENOM);
        annee = FichierInsee.colonne(colonnes, ANNEE);
        nombre = FichierInsee.colonne(colonnes, NOMBRE);
        if (sexe < 0 || prenom < 0 || annee < 0 || nombre < 0) {
            throw fichier.illisible(1, ENTETE);
        }
    }

    @Override
    public void ligne(long numero, List<String> champs) throws IOException {
        if (champs.get(annee).equals(ANNEE_TUE)) {
            return;
        }
        int an = rang(numero, champs.get(annee));
        int combien = entier(numero, champs.get(nombre), "un nombre de naissances");
        if (an < 0 || combien <= 0) {
            return;
        }
        tous[an] += combien;
        String nom = Ecriture.etatCivil(champs.get(prenom));
        if (nom.equals(RARES)) {
            rares[an] += combien;
        } else if (!nom.isEmpty()) {
            comptes.get(sexe(numero, champs.get(sexe)).ordinal()).get(an).merge(nom, combien, Integer::sum);
        }
    }

    private int rang(long numero, String texte) throws IOException {
        int an = entier(numero, texte, "une année, ou XXXX") - PrenomsFrance.PREMIERE_ANNEE;
        return an < PrenomsFrance.NOMBRE_ANNEES ? an : -1;
    }

    private Sexe sexe(long numero, String texte) throws IOException {
        return switch (texte) {
            case "1" -> Sexe.M;
            case "2" -> Sexe.F;
            default -> throw fichier.illisible(numero, "le sexe, 1 ou 2");
        };
    }

    private int entier(long numero, String texte, String attendu) throws IOException {
        try {
            return (int) Double.parseDouble(texte);
        } catch (NumberFormatException e) {
            throw fichier.illisible(numero, attendu);
        }
    }

    private PrenomsFrance prenoms() throws IOException {
        List<List<Tirage<String>>> parSexe = new ArrayList<>();
        for (List<Map<String, Integer>> parAnnee : comptes) {
            parSexe.add(tirages(parAnnee));
        }
        double[] part = new double[PrenomsFrance.NOMBRE_ANNEES];
        for (int an = 0; an < part.length; an++) {
            part[an] = tous[an] == 0 ? 0 : (double) rares[an] / tous[an];
        }
        return new PrenomsFrance(parSexe, PrenomsParPic.rares(), part);
    }

    /** A year without first names has those of the year before, or the first year's. */
    private List<Tirage<String>> tirages(List<Map<String, Integer>> parAnnee) throws IOException {
        Map<String, Integer> derniers = parAnnee.stream()
                .filter(annee -> !annee.isEmpty())
                .findFirst()
                .orElseThrow(() -> fichier.illisible(2, "des prénoms de garçons et de filles"));
        List<Tirage<String>> tirages = new ArrayList<>();
        for (Map<String, Integer> an : parAnnee) {
            derniers = an.isEmpty() ? derniers : an;
            Map<String, Integer> poids = derniers;
            tirages.add(Tirage.pondere(List.copyOf(poids.keySet()), nom -> poids.getOrDefault(nom, 0)));
        }
        return tirages;
    }
}
