package fr.accroche.nirisation.registre;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;
import fr.accroche.nirisation.Identite;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From the fields of one line to a person, or to the French reason why not, without any value read. */
final class LigneRegistre {
    private static final Pattern COMMUNE = Pattern.compile("\\d[0-9AB]\\d{3}");
    private static final Pattern PAYS = Pattern.compile("\\d{3}");
    private static final String FORME_DATE = "0000-00-00";
    private static final List<ColonneRegistre> PRENOMS =
            List.of(ColonneRegistre.PRENOM1, ColonneRegistre.PRENOM2, ColonneRegistre.PRENOM3);
    private static final List<ColonneRegistre> COLONNES = List.of(ColonneRegistre.values());
    private static final int LONGUEUR_MAXIMALE = 200;
    private static final char ILLISIBLE = '\uFFFD';

    private LigneRegistre() {}

    /** @throws Rejet when a field is not what it should be */
    static Identite lire(List<String> champs) throws Rejet {
        verifierChamps(champs);
        return new Identite(
                Nir.lire(ColonneRegistre.NIR.dans(champs))
                        .orElseThrow(() -> rejet(ColonneRegistre.NIR, "15 caractères avec la bonne clé")),
                nomNaissance(champs),
                absentSiVide(ColonneRegistre.NOM_USAGE.dans(champs)),
                prenoms(champs),
                sexe(ColonneRegistre.SEXE.dans(champs)),
                dateNaissance(ColonneRegistre.DATE_NAISSANCE.dans(champs)),
                lieu(champs),
                dateDeces(ColonneRegistre.DATE_DECES.dans(champs)));
    }

    private static void verifierChamps(List<String> champs) throws Rejet {
        if (champs.size() != ColonneRegistre.nombre()) {
            throw new Rejet(
                    "attendu " + ColonneRegistre.nombre() + " colonnes séparées par « ; », trouvé " + champs.size());
        }
        for (ColonneRegistre colonne : COLONNES) {
            String champ = colonne.dans(champs);
            if (champ.indexOf(ILLISIBLE) >= 0) {
                throw rejet(colonne, "du texte en UTF-8");
            }
            if (champ.length() > LONGUEUR_MAXIMALE) {
                throw rejet(colonne, LONGUEUR_MAXIMALE + " caractères au plus");
            }
        }
    }

    private static String nomNaissance(List<String> champs) throws Rejet {
        String nom = ColonneRegistre.NOM_NAISSANCE.dans(champs);
        if (nom.isEmpty()) {
            throw rejet(ColonneRegistre.NOM_NAISSANCE, "un nom, ou SANS NOM");
        }
        return nom;
    }

    private static List<String> prenoms(List<String> champs) {
        List<String> prenoms = new ArrayList<>(3);
        for (ColonneRegistre colonne : PRENOMS) {
            String prenom = colonne.dans(champs);
            if (prenom.isEmpty()) {
                break;
            }
            prenoms.add(prenom);
        }
        return prenoms;
    }

    private static Sexe sexe(String champ) throws Rejet {
        return switch (champ) {
            case "M" -> Sexe.M;
            case "F" -> Sexe.F;
            default -> throw rejet(ColonneRegistre.SEXE, "M ou F");
        };
    }

    private static DateNaissance dateNaissance(String champ) throws Rejet {
        if (aLaFormeDUneDate(champ)) {
            try {
                return new DateNaissance(annee(champ), mois(champ), jour(champ));
            } catch (IllegalArgumentException horsBornes) {
                throw rejet(ColonneRegistre.DATE_NAISSANCE, "une date possible", horsBornes);
            }
        }
        throw rejet(ColonneRegistre.DATE_NAISSANCE, "AAAA-MM-JJ, mois ou jour inconnu noté 00");
    }

    /** An unknown month or day of death becomes the last possible one: nobody is held for dead too early. */
    private static Optional<LocalDate> dateDeces(String champ) throws Rejet {
        if (champ.isEmpty()) {
            return Optional.empty();
        }
        if (!aLaFormeDUneDate(champ)) {
            throw rejet(ColonneRegistre.DATE_DECES, "vide ou AAAA-MM-JJ, mois ou jour inconnu noté 00");
        }
        try {
            YearMonth mois = YearMonth.of(annee(champ), mois(champ) == DateNaissance.INCONNU ? 12 : mois(champ));
            return Optional.of(jour(champ) == DateNaissance.INCONNU ? mois.atEndOfMonth() : mois.atDay(jour(champ)));
        } catch (DateTimeException horsBornes) {
            throw rejet(ColonneRegistre.DATE_DECES, "une date possible", horsBornes);
        }
    }

    private static LieuNaissance lieu(List<String> champs) throws Rejet {
        String commune = ColonneRegistre.CODE_COMMUNE_NAISSANCE.dans(champs);
        String pays = ColonneRegistre.CODE_PAYS_NAISSANCE.dans(champs);
        if (!commune.isEmpty() && !COMMUNE.matcher(commune).matches()) {
            throw rejet(ColonneRegistre.CODE_COMMUNE_NAISSANCE, "vide ou 5 caractères");
        }
        if (!pays.isEmpty() && !PAYS.matcher(pays).matches()) {
            throw rejet(ColonneRegistre.CODE_PAYS_NAISSANCE, "vide ou 3 chiffres");
        }
        return new LieuNaissance(
                absentSiVide(commune),
                null,
                absentSiVide(ColonneRegistre.LIBELLE_COMMUNE_NAISSANCE.dans(champs)),
                absentSiVide(pays),
                null);
    }

    /** By hand: seventy million lines have one or two. */
    private static boolean aLaFormeDUneDate(String champ) {
        if (champ.length() != FORME_DATE.length()) {
            return false;
        }
        for (int i = 0; i < champ.length(); i++) {
            boolean chiffre = champ.charAt(i) >= '0' && champ.charAt(i) <= '9';
            if (chiffre != (FORME_DATE.charAt(i) == '0') || (!chiffre && champ.charAt(i) != '-')) {
                return false;
            }
        }
        return true;
    }

    private static int annee(String date) {
        return Integer.parseInt(date, 0, 4, 10);
    }

    private static int mois(String date) {
        return Integer.parseInt(date, 5, 7, 10);
    }

    private static int jour(String date) {
        return Integer.parseInt(date, 8, 10, 10);
    }

    private static @Nullable String absentSiVide(String champ) {
        return champ.isEmpty() ? null : champ;
    }

    private static Rejet rejet(ColonneRegistre colonne, String attendu) {
        return new Rejet("colonne " + colonne.nom() + " : attendu " + attendu);
    }

    private static Rejet rejet(ColonneRegistre colonne, String attendu, RuntimeException cause) {
        Rejet rejet = rejet(colonne, attendu);
        rejet.initCause(cause);
        return rejet;
    }

    /** A line that is not a person's. */
    static final class Rejet extends Exception {
        private static final long serialVersionUID = 1L;
        private final String motif;

        Rejet(String motif) {
            super(motif);
            this.motif = motif;
        }

        String motif() {
            return motif;
        }
    }
}
