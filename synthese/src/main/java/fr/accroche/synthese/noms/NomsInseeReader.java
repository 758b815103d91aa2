package fr.accroche.synthese.noms;

import fr.accroche.synthese.tirage.Tirage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads INSEE's file of surnames: {@code NOM}, then births by decade ({@code _1891_1900}…), separated by tabs; {@code AUTRES
 * NOMS} is the sum of the rare ones. The file by department has {@code DEP} in front.
 */
final class NomsInseeReader implements FichierInsee.Lecteur {
    private static final String ENTETE = "l’en-tête « NOM », puis une colonne par décennie comme « _1971_1980 »";
    private static final String REMEDE =
            "Donnez le fichier des noms de l’INSEE tel qu’il est publié (noms2008nat_txt.txt ou noms2008dep_txt.txt).";
    private static final Set<String> NOM = Set.of("nom");
    private static final Set<String> DEPARTEMENT = Set.of("dep", "dpt");
    private static final String AUTRES = "AUTRES NOMS";
    private static final int LONGUEUR_DECENNIE = "_1891_1900".length();

    private final FichierInsee fichier;
    private final List<Map<String, Integer>> lus = new ArrayList<>();
    private final long[] autres;
    private int nom;
    private int departement;
    private int premiere;
    private int decennies;
    private int debut;

    private NomsInseeReader(FichierInsee fichier) {
        this.fichier = fichier;
        this.autres = new long[Departement.NOMBRE];
    }

    static NomsFrance lire(Path chemin) throws IOException {
        FichierInsee fichier = new FichierInsee(chemin, REMEDE);
        return fichier.lire(() -> new NomsInseeReader(fichier)).noms();
    }

    @Override
    public void entete(List<String> colonnes) throws IOException {
        nom = FichierInsee.colonne(colonnes, NOM);
        departement = FichierInsee.colonne(colonnes, DEPARTEMENT);
        premiere = nom + 1;
        decennies = 0;
        while (premiere + decennies < colonnes.size() && estDecennie(colonnes.get(premiere + decennies))) {
            decennies++;
        }
        if (nom < 0 || decennies == 0) {
            throw fichier.illisible(1, ENTETE);
        }
        debut = entier(1, colonnes.get(premiere).substring(1, 5));
        for (int rang = 0; rang < (departement < 0 ? decennies : Departement.NOMBRE); rang++) {
            lus.add(new LinkedHashMap<>());
        }
    }

    @Override
    public void ligne(long numero, List<String> champs) throws IOException {
        String lu = Ecriture.etatCivil(champs.get(nom));
        for (int decennie = 0; decennie < decennies; decennie++) {
            int combien = entier(numero, champs.get(premiere + decennie));
            int rang = departement < 0 ? decennie : rang(numero, champs.get(departement));
            if (lu.equals(AUTRES)) {
                autres[rang] += combien;
            } else if (combien > 0 && !lu.isEmpty()) {
                lus.get(rang).merge(lu, combien, Integer::sum);
            }
        }
    }

    private static boolean estDecennie(String colonne) {
        return colonne.length() == LONGUEUR_DECENNIE && colonne.charAt(0) == '_' && colonne.charAt(5) == '_';
    }

    private int rang(long numero, String code) throws IOException {
        if (code.length() < 2 || !Character.isDigit(code.charAt(0))) {
            throw fichier.illisible(numero, "un département");
        }
        return Departement.rang(code);
    }

    private int entier(long numero, String texte) throws IOException {
        try {
            return texte.isEmpty() ? 0 : (int) Double.parseDouble(texte);
        } catch (NumberFormatException e) {
            throw fichier.illisible(numero, "un nombre de naissances par décennie");
        }
    }

    private NomsFrance noms() throws IOException {
        Map<String, Integer> ensemble = new LinkedHashMap<>();
        lus.forEach(compte -> compte.forEach((lu, combien) -> ensemble.merge(lu, combien, Integer::sum)));
        if (ensemble.isEmpty()) {
            throw fichier.illisible(2, "des noms");
        }
        NomsRares rares = NomsRares.de(List.copyOf(ensemble.keySet()), "FRANCE");
        if (departement >= 0) {
            return new NomsInsee.ParDepartement(parDepartement(tirage(ensemble)), parts(lus), rares);
        }
        List<NomsInsee.Decennie> parDecennie = new ArrayList<>();
        lus.forEach(compte -> parDecennie.add(NomsInsee.Decennie.de(compte.isEmpty() ? ensemble : compte)));
        return new NomsInsee.ParDecennie(debut, parDecennie, parts(lus), rares);
    }

    private List<Tirage<String>> parDepartement(Tirage<String> partout) {
        return lus.stream()
                .map(compte -> Optional.of(compte)
                        .filter(noms -> !noms.isEmpty())
                        .map(NomsInseeReader::tirage)
                        .orElse(partout))
                .toList();
    }

    private static Tirage<String> tirage(Map<String, Integer> compte) {
        return Tirage.pondere(List.copyOf(compte.keySet()), nom -> compte.getOrDefault(nom, 0));
    }

    private List<Double> parts(List<Map<String, Integer>> comptes) {
        List<Double> parts = new ArrayList<>();
        for (int rang = 0; rang < comptes.size(); rang++) {
            long connus = comptes.get(rang).values().stream().mapToLong(n -> n).sum();
            parts.add(connus + autres[rang] == 0 ? 0.0 : (double) autres[rang] / (connus + autres[rang]));
        }
        return parts;
    }
}
