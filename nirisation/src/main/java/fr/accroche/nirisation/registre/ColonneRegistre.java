package fr.accroche.nirisation.registre;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the registry CSV, in their order. */
enum ColonneRegistre {
    NIR(0),
    NOM_NAISSANCE(1),
    NOM_USAGE(2),
    PRENOM1(3),
    PRENOM2(4),
    PRENOM3(5),
    SEXE(6),
    DATE_NAISSANCE(7),
    CODE_COMMUNE_NAISSANCE(8),
    LIBELLE_COMMUNE_NAISSANCE(9),
    CODE_PAYS_NAISSANCE(10),
    DATE_DECES(11);

    static final String ENTETE = Stream.of(values()).map(ColonneRegistre::nom).collect(Collectors.joining(";"));

    private static final int NOMBRE = values().length;

    private final int rang;

    ColonneRegistre(int rang) {
        this.rang = rang;
    }

    String nom() {
        return name().toLowerCase(Locale.ROOT);
    }

    String dans(List<String> champs) {
        return champs.get(rang).strip();
    }

    static int nombre() {
        return NOMBRE;
    }

    /** @throws RegistreIllisibleException when these are not the names of the columns, in their order */
    static void verifierEntete(List<String> champs) throws RegistreIllisibleException {
        if (!String.join(";", champs).equals(ENTETE)) {
            throw new RegistreIllisibleException("L’en-tête du registre n’est pas celui attendu. Attendu : « " + ENTETE
                    + " » (UTF-8, séparateur « ; »). Trouvé : " + decrire(champs)
                    + ".");
        }
    }

    /** Names only what is the name of a column: a file without header begins with somebody's data. */
    private static String decrire(List<String> champs) {
        if (champs.isEmpty()) {
            return "un fichier vide";
        }
        if (champs.stream().anyMatch(ColonneRegistre::estDUnAutreEncodage)) {
            return "du texte qui n’est pas en UTF-8. Convertissez le fichier";
        }
        List<String> connues = Stream.of(values()).map(ColonneRegistre::nom).toList();
        String trouvees = champs.stream()
                .map(champ -> connues.contains(champ) ? champ : "(autre)")
                .limit(2L * NOMBRE)
                .collect(Collectors.joining(";"));
        return champs.size() + " colonne(s), « " + trouvees + " ». Corrigez la première ligne du fichier";
    }

    /** UTF-16 and compressed files hold one or the other. */
    private static boolean estDUnAutreEncodage(String champ) {
        return champ.indexOf('\uFFFD') >= 0 || champ.indexOf('\0') >= 0;
    }
}
