package fr.accroche.referentiels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All the places at once, by name and postal code and with their links: some 170 ms of a cold start and 17 MB. */
final class LieuxLies {
    /** Room for the forty thousand places of the tables, which stand in the order of their codes. */
    private static final int CAPACITE = 1 << 16;

    private final Map<String, Lieu> lieux = new LinkedHashMap<>(CAPACITE);
    private final Map<String, List<String>> communesDuCodePostal = new HashMap<>();
    private final Map<String, List<String>> codesDuNom = new HashMap<>(CAPACITE);
    private final Liens liens = new Liens();

    LieuxLies(List<TableTriee> tables) {
        tables.forEach(table -> table.lignes().map(LieuxReader::lire).forEach(this::ajouter));
    }

    private void ajouter(LieuxReader.Ligne ligne) {
        Lieu lieu = ligne.lieu();
        lieux.put(lieu.code(), lieu);
        liens.ajouter(lieu.code(), ligne.liens());
        for (String codePostal : lieu.codesPostaux()) {
            communesDuCodePostal
                    .computeIfAbsent(codePostal, c -> new ArrayList<>(4))
                    .add(lieu.code());
        }
        for (String nom : lieu.noms()) {
            List<String> codes = codesDuNom.computeIfAbsent(CleLibelle.de(nom), cle -> new ArrayList<>(1));
            if (!codes.contains(lieu.code())) {
                codes.add(lieu.code());
            }
        }
    }

    Collection<Lieu> lieux() {
        return Collections.unmodifiableCollection(lieux.values());
    }

    boolean estCodePostal(String codePostal) {
        return communesDuCodePostal.containsKey(codePostal);
    }

    Set<String> communesDuCodePostal(String codePostal) {
        return Set.copyOf(communesDuCodePostal.getOrDefault(codePostal, List.of()));
    }

    Set<String> lieuxDeNom(String libelle) {
        return Set.copyOf(codesDuNom.getOrDefault(CleLibelle.de(libelle), List.of()));
    }

    Set<String> memesLieux(String codeInsee) {
        return liens.memesLieux(codeInsee);
    }
}
