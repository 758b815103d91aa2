package fr.accroche.bancs.evaluation;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Titulaire;
import fr.accroche.synthese.PersonneSynthetique;
import fr.accroche.synthese.RegistreReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells each wrong person beside what was declared, so that somebody can see why. All are synthetic people. */
final class Erreurs {
    private Erreurs() {}

    /** @param registre read once, for the people found */
    static String raconter(Collection<Bilan.Erreur> erreurs, Path registre) throws IOException {
        Map<String, String> trouves = new HashMap<>();
        erreurs.forEach(erreur -> trouves.put(erreur.reponse().nir(), ""));
        RegistreReader.lire(Files.newInputStream(registre), personne -> {
            if (trouves.containsKey(personne.nir().valeur())) {
                trouves.put(personne.nir().valeur(), texte(personne));
            }
        });
        return erreurs.stream()
                .map(erreur -> erreur.cas().alteration() + "\n  declared: "
                        + texte(erreur.cas().demande().titulaire()) + "\n  found:    "
                        + trouves.getOrDefault(erreur.reponse().nir(), "") + "\n  "
                        + erreur.reponse().explication() + "\n")
                .collect(Collectors.joining());
    }

    private static String texte(Titulaire titulaire) {
        return titulaire.nomNaissance() + " | " + titulaire.nomUsage() + " | " + titulaire.prenoms() + " | "
                + titulaire.sexe() + " | " + texte(titulaire.dateNaissance()) + " | "
                + texte(titulaire.lieuNaissance());
    }

    private static String texte(PersonneSynthetique personne) {
        return personne.nomNaissance() + " | " + personne.nomUsage() + " | " + personne.prenoms() + " | "
                + personne.sexe() + " | " + texte(personne.dateNaissance()) + " | "
                + texte(personne.lieuNaissance());
    }

    private static String texte(DateNaissance date) {
        return date.annee() + "-" + date.mois() + "-" + date.jour();
    }

    private static String texte(LieuNaissance lieu) {
        return lieu.codeInsee() + " " + lieu.codePostal() + " " + lieu.libelleCommune() + " " + lieu.codePays();
    }
}
