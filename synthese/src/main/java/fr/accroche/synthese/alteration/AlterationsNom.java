package fr.accroche.synthese.alteration;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Titulaire;
import fr.accroche.synthese.noms.Ecriture;
import fr.accroche.synthese.tirage.Hasard;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Damages to names. Each answers nothing when it does not apply. */
final class AlterationsNom {
    private static final int LONGUEUR_NOM = 30;
    private static final int LONGUEUR_PRENOM = 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern SEPARATEURS = Pattern.compile("[ '-]+");

    /** First parts of names that people write apart: Legrand, Benali, Delacroix. */
    private static final Pattern SOUDURE = Pattern.compile(
            "^(LE|LA|DE|DU|DES|DELA|BEN|EL|AIT|ABD|VAN|SAINT|JEAN|ANNE|MARIE)(?=[A-Z]{4})", Pattern.CASE_INSENSITIVE);

    private AlterationsNom() {}

    static Optional<Titulaire> frappeNom(Titulaire t, Hasard hasard) {
        String nom = t.nomNaissance();
        return Frappe.possible(nom) ? Optional.of(Copie.avecNom(t, Frappe.alterer(nom, hasard))) : Optional.empty();
    }

    static Optional<Titulaire> frappePrenom(Titulaire t, Hasard hasard) {
        String prenom = premier(t);
        return Frappe.possible(prenom)
                ? Optional.of(Copie.avecPrenom(t, Frappe.alterer(prenom, hasard)))
                : Optional.empty();
    }

    static Optional<Titulaire> transpositionNom(Titulaire t, Hasard hasard) {
        return surLeNom(t, Frappe.transposer(t.nomNaissance(), hasard));
    }

    static Optional<Titulaire> transpositionPrenom(Titulaire t, Hasard hasard) {
        return surLePrenom(t, Frappe.transposer(premier(t), hasard));
    }

    static Optional<Titulaire> phonetiqueNom(Titulaire t, Hasard hasard) {
        return surLeNom(t, Oreille.ecrire(t.nomNaissance(), hasard));
    }

    static Optional<Titulaire> phonetiquePrenom(Titulaire t, Hasard hasard) {
        return surLePrenom(t, Oreille.ecrire(premier(t), hasard));
    }

    static Optional<Titulaire> troncatureNom(Titulaire t) {
        String usage = t.nomUsage();
        String entier = usage == null ? t.nomNaissance() : t.nomNaissance() + " " + usage;
        return entier.length() > LONGUEUR_NOM
                ? Optional.of(Copie.avecNom(t, entier.substring(0, LONGUEUR_NOM).strip()))
                : usage == null ? Optional.empty() : Optional.of(Copie.avecNom(t, entier));
    }

    static Optional<Titulaire> troncaturePrenom(Titulaire t) {
        String tous = String.join(" ", t.prenoms());
        return tous.length() > LONGUEUR_PRENOM
                ? Optional.of(Copie.avecPrenoms(
                        t, List.of(tous.substring(0, LONGUEUR_PRENOM).strip())))
                : Optional.empty();
    }

    /** Letters with marks become question marks, or go. */
    static Optional<Titulaire> accentsPerdus(Titulaire t, Hasard hasard) {
        String remplacant = hasard.chance(0.5) ? "?" : "";
        return partout(t, nom -> {
            StringBuilder reste = new StringBuilder(nom.length());
            nom.chars().forEach(c -> reste.append(c < 0x80 ? String.valueOf((char) c) : remplacant));
            return reste.toString();
        });
    }

    /** UTF-8 read as windows-1252. */
    static Optional<Titulaire> mojibake(Titulaire t) {
        return partout(t, nom -> new String(nom.getBytes(StandardCharsets.UTF_8), WINDOWS));
    }

    static Optional<Titulaire> composeColle(Titulaire t) {
        return surLesDeux(t, nom -> {
            String colle = SEPARATEURS.matcher(nom).replaceAll("");
            return nom.equals(nom.toUpperCase(Locale.ROOT)) ? colle : Ecriture.courante(colle);
        });
    }

    static Optional<Titulaire> composeSepare(Titulaire t) {
        return surLesDeux(t, nom -> {
            String separe = SOUDURE.matcher(nom).replaceFirst("$1 ");
            return nom.equals(nom.toUpperCase(Locale.ROOT)) ? separe : Ecriture.courante(separe);
        });
    }

    /** One word of a compound is left out, never the only one that carries meaning. */
    static Optional<Titulaire> composantAbsent(Titulaire t, Hasard hasard) {
        boolean premierMot = hasard.chance(0.5);
        return surLesDeux(t, nom -> {
            String[] mots = SEPARATEURS.split(nom);
            String garde = mots[mots.length > 1 && !premierMot ? 0 : mots.length - 1];
            return garde.length() > 2 ? garde : nom;
        });
    }

    static Optional<Titulaire> nomUsagePourNaissance(Titulaire t) {
        String usage = t.nomUsage();
        return usage == null || usage.equalsIgnoreCase(t.nomNaissance())
                ? Optional.empty()
                : Optional.of(Copie.avecNom(t, usage));
    }

    static Optional<Titulaire> nomEtPrenomInverses(Titulaire t) {
        String prenom = premier(t);
        return Ecriture.etatCivil(prenom).equals(Ecriture.etatCivil(t.nomNaissance()))
                ? Optional.empty()
                : Optional.of(Copie.avecPrenom(Copie.avecNom(t, prenom), t.nomNaissance()));
    }

    static Optional<Titulaire> deuxiemePrenomEnPremier(Titulaire t) {
        return t.prenoms().size() < 2
                ? Optional.empty()
                : Optional.of(Copie.avecPrenoms(t, t.prenoms().subList(1, 2)));
    }

    static Optional<Titulaire> prenomsSuivantsAbsents(Titulaire t) {
        return t.prenoms().size() < 2
                ? Optional.empty()
                : Optional.of(Copie.avecPrenoms(t, t.prenoms().subList(0, 1)));
    }

    /** No usage name, a single first name, no name of a place. */
    static Optional<Titulaire> facultatifsAbsents(Titulaire t) {
        LieuNaissance lieu = t.lieuNaissance();
        return Optional.of(new Titulaire(
                t.nomNaissance(),
                null,
                t.prenoms().subList(0, 1),
                t.sexe(),
                t.dateNaissance(),
                new LieuNaissance(lieu.codeInsee(), lieu.codePostal(), null, lieu.codePays(), null)));
    }

    private static String premier(Titulaire t) {
        return t.prenoms().get(0);
    }

    private static Optional<Titulaire> surLeNom(Titulaire t, Optional<String> nom) {
        return nom.map(autre -> Copie.avecNom(t, autre));
    }

    private static Optional<Titulaire> surLePrenom(Titulaire t, Optional<String> prenom) {
        return prenom.map(autre -> Copie.avecPrenom(t, autre));
    }

    /** On the first name if it changes anything there, else on the birth name. */
    private static Optional<Titulaire> surLesDeux(Titulaire t, UnaryOperator<String> alteration) {
        String prenom = alteration.apply(premier(t));
        if (!prenom.equals(premier(t))) {
            return Optional.of(Copie.avecPrenom(t, prenom));
        }
        String nom = alteration.apply(t.nomNaissance());
        return nom.equals(t.nomNaissance()) ? Optional.empty() : Optional.of(Copie.avecNom(t, nom));
    }

    private static Optional<Titulaire> partout(Titulaire t, UnaryOperator<String> alteration) {
        List<String> prenoms = t.prenoms().stream()
                .map(alteration)
                .filter(prenom -> prenom.length() > 1)
                .toList();
        String nom = alteration.apply(t.nomNaissance());
        return prenoms.size() != t.prenoms().size() || (prenoms.equals(t.prenoms()) && nom.equals(t.nomNaissance()))
                ? Optional.empty()
                : Optional.of(Copie.avecNom(Copie.avecPrenoms(t, prenoms), nom));
    }
}
