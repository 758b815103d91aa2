package fr.accroche.nirisation.registre;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the registry CSV, in their order. */
enum ColonneRegistre {
    NIR,
    NOM_NAISSANCE,
    NOM_USAGE,
    PRENOM1,
    PRENOM2,
    PRENOM3,
    SEXE,
    DATE_NAISSANCE,
    CODE_COMMUNE_NAISSANCE,
    LIBELLE_COMMUNE_NAISSANCE,
    CODE_PAYS_NAISSANCE,
    DATE_DECES;

    static final String ENTETE = Stream.of(values()).map(ColonneRegistre::nom).collect(Collectors.joining(";"));

    private static final int NOMBRE = values().length;

    String nom() {
        return name().toLowerCase(Locale.ROOT);
    }

    String dans(List<String> champs) {
        return champs.get(ordinal()).strip();
    }

    static int nombre() {
        return NOMBRE;
    }

    /** @throws RegistreIllisibleException when these are not the names of the columns, in their order */
    static void verifierEntete(List<String> champs) throws RegistreIllisibleException {
        if (!String.join(";", champs).equals(ENTETE)) {
            throw new RegistreIllisibleException("L’en-tête du registre n’est pas celui attendu. Attendu : « " + ENTETE
                    + " » (UTF-8, séparateur « ; »). Trouvé : " + decrire(champs)
                    + ". Corrigez la première ligne du fichier.");
        }
    }

    /** Names only what is the name of a column: a file without header begins with somebody's data. */
    private static String decrire(List<String> champs) {
        List<String> connues = Stream.of(values()).map(ColonneRegistre::nom).toList();
        String trouvees = champs.stream()
                .map(champ -> connues.contains(champ) ? champ : "(autre)")
                .limit(2L * NOMBRE)
                .collect(Collectors.joining(";"));
        return champs.size() + " colonne(s), « " + trouvees + " »";
    }
}
