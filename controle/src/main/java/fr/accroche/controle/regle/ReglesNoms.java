package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.regle.Regle.Constat;
import fr.accroche.controle.regle.Regle.Verification;
import fr.accroche.modele.ReferentielPrenoms;
import fr.accroche.modele.Sexe;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules on the names of the holder. One name gives one finding at most: the cause that explains it best. */
final class ReglesNoms {
    private static final List<Champ> NOMS = List.of(
            Champ.NOM_NAISSANCE,
            Champ.NOM_USAGE,
            Champ.PRENOM1,
            Champ.PRENOM2,
            Champ.PRENOM3,
            Champ.NOM_DOSSIER,
            Champ.PRENOM_DOSSIER);

    /** Letters and their marks, blanks, hyphens, apostrophes of both shapes. */
    private static final Pattern LETTRES = Pattern.compile("[\\p{L}\\p{M}\\s\\u00a0\\u202f'’ʼ‐‑-]+");

    /**
     * UTF-8 read as Latin-1 or windows-1252 (an é becomes Ã and ©, an apostrophe â€™), or a letter lost for good
     * (U+FFFD).
     */
    private static final Pattern ACCENT_ABIME =
            Pattern.compile("[ÃÂ][\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192"
                    + "\\u02c6\\u02dc\\u2013-\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122]|â€|\\ufffd");

    private static final Pattern SUITE_DE_X = Pattern.compile("X+");
    private static final Set<String> FICTIFS = Set.of(
            "INCONNU",
            "INCONNUE",
            "NEANT",
            "NÉANT",
            "AUCUN",
            "N/A",
            "NC",
            "NR",
            "NON RENSEIGNE",
            "NON RENSEIGNÉ",
            "NON COMMUNIQUE",
            "NON COMMUNIQUÉ",
            "-",
            "--",
            ".",
            "?");

    private ReglesNoms() {}

    private enum Nature {
        NOM,
        ENCODAGE,
        FICTIF,
        CARACTERES
    }

    static void encodage(PassageExamine passage, Constat constat) {
        relever(passage, Nature.ENCODAGE, constat);
    }

    static void fictif(PassageExamine passage, Constat constat) {
        relever(passage, Nature.FICTIF, constat);
    }

    static void caracteres(PassageExamine passage, Constat constat) {
        relever(passage, Nature.CARACTERES, constat);
    }

    private static void relever(PassageExamine passage, Nature cherchee, Constat constat) {
        if (passage.aDesNomsOrdinaires()) {
            return;
        }
        for (Champ champ : NOMS) {
            Donnee nom = passage.donnee(champ);
            String valeur = nom == null ? null : nom.valeur();
            if (nom != null && valeur != null && nature(valeur) == cherchee) {
                constat.relever(nom, Parametres.de("balise", champ.balise()));
            }
        }
    }

    /** True when each name of the passage is one that no rule speaks of. */
    static boolean sontOrdinaires(PassageExamine passage) {
        for (Champ champ : NOMS) {
            String valeur = passage.texte(champ);
            if (valeur != null && nature(valeur) != Nature.NOM) {
                return false;
            }
        }
        return true;
    }

    private static Nature nature(String valeur) {
        if (estSimple(valeur)) {
            return Nature.NOM;
        }
        if (ACCENT_ABIME.matcher(valeur).find()) {
            return Nature.ENCODAGE;
        }
        String majuscules = valeur.strip().toUpperCase(Locale.ROOT);
        if (FICTIFS.contains(majuscules) || SUITE_DE_X.matcher(majuscules).matches()) {
            return Nature.FICTIF;
        }
        return LETTRES.matcher(valeur).matches() ? Nature.NOM : Nature.CARACTERES;
    }

    /**
     * True for the names of nearly all files, in one pass: French letters, blanks, hyphens and apostrophes, none of the
     * letters that damaged accents and the words for no name begin with.
     */
    private static boolean estSimple(String valeur) {
        if (valeur.isEmpty() || !estInitialeSure(valeur)) {
            return false;
        }
        for (int i = 1; i < valeur.length(); i++) {
            char c = valeur.charAt(i);
            if (!estLettre(c) && c != ' ' && c != '-' && c != '\'' && !estLettreAccentuee(c)) {
                return false;
            }
        }
        return true;
    }

    /** True when no word of {@link #FICTIFS} and no row of X begins with the same three letters. */
    private static boolean estInitialeSure(String valeur) {
        char seconde = majuscule(valeur, 1);
        char troisieme = majuscule(valeur, 2);
        return switch (majuscule(valeur, 0)) {
            case 'I' -> seconde != 'N' || troisieme != 'C';
            case 'A' -> seconde != 'U' || troisieme != 'C';
            case 'X' -> seconde >= 'A' && seconde != 'X';
            case 'N' ->
                switch (seconde) {
                    case 'A', 'I', 'U', 'Y' -> true;
                    case 'O' -> troisieme != 'N';
                    case 'E', 'É' -> troisieme != 'A';
                    default -> false;
                };
            default -> estLettre(valeur.charAt(0)) || estLettreAccentuee(valeur.charAt(0));
        };
    }

    /** Of Latin-1, which is all that is asked; a space beyond the end. */
    private static char majuscule(String valeur, int i) {
        char c = i < valeur.length() ? valeur.charAt(i) : ' ';
        boolean minuscule = (c >= 'a' && c <= 'z') || (c >= 'à' && c <= 'þ');
        return minuscule ? (char) (c - 'a' + 'A') : c;
    }

    private static boolean estLettre(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The letters of Latin-1 but those that UTF-8 read as Latin-1 begins with. */
    private static boolean estLettreAccentuee(char c) {
        return c >= 'À' && c <= 'ÿ' && c != '×' && c != '÷' && c != 'Ã' && c != 'Â' && c != 'â';
    }

    static Verification prenomEtSexe(ReferentielPrenoms prenoms) {
        return (passage, constat) -> {
            String sexe = passage.texte(Champ.SEXE);
            String prenom = passage.texte(Champ.PRENOM1);
            if (sexe == null || prenom == null) {
                return;
            }
            Optional<Sexe> usuel = prenoms.sexeUsuel(prenom);
            if (usuel.isPresent() && !usuel.get().name().equals(sexe)) {
                constat.relever(Objects.requireNonNull(passage.donnee(Champ.SEXE)));
            }
        };
    }
}
