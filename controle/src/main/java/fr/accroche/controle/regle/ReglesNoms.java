package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.regle.Regle.Constat;
import fr.accroche.controle.regle.Regle.Verification;
import fr.accroche.modele.ReferentielPrenoms;
import fr.accroche.modele.Sexe;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules on the names of the holder. One name gives one finding at most: the cause that explains it best. */
final class ReglesNoms {
    private static final List<String> DU_TITULAIRE =
            List.of("nomNaissance", "nomUsage", "prenom1", "prenom2", "prenom3");
    private static final List<String> DU_DOSSIER = List.of("nomTitulaire", "prenom1Titulaire");

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
        relever(passage.titulaire(), DU_TITULAIRE, cherchee, constat);
        relever(passage.donnee("identificationTitulaire", "dossierFormation"), DU_DOSSIER, cherchee, constat);
    }

    private static void relever(@Nullable Donnee parent, List<String> balises, Nature cherchee, Constat constat) {
        if (parent == null) {
            return;
        }
        for (String balise : balises) {
            Donnee nom = parent.enfant(balise);
            String valeur = nom == null ? null : nom.valeur();
            if (nom != null && valeur != null && nature(valeur) == cherchee) {
                constat.relever(nom, Parametres.de("balise", balise));
            }
        }
    }

    private static Nature nature(String valeur) {
        if (ACCENT_ABIME.matcher(valeur).find()) {
            return Nature.ENCODAGE;
        }
        String majuscules = valeur.strip().toUpperCase(Locale.ROOT);
        if (FICTIFS.contains(majuscules) || SUITE_DE_X.matcher(majuscules).matches()) {
            return Nature.FICTIF;
        }
        return LETTRES.matcher(valeur).matches() ? Nature.NOM : Nature.CARACTERES;
    }

    static Verification prenomEtSexe(ReferentielPrenoms prenoms) {
        return (passage, constat) -> {
            Donnee sexe = passage.donnee("identificationTitulaire", "titulaire", "sexe");
            String prenom = passage.texte("identificationTitulaire", "titulaire", "prenom1");
            if (sexe == null || sexe.valeur() == null || prenom == null) {
                return;
            }
            Optional<Sexe> usuel = prenoms.sexeUsuel(prenom);
            if (usuel.isPresent() && !usuel.get().name().equals(sexe.valeur())) {
                constat.relever(sexe);
            }
        };
    }
}
