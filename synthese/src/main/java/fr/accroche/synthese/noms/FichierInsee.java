package fr.accroche.synthese.noms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An open file of INSEE as text: fields separated by semicolons or tabs, UTF-8 or, failing that, windows-1252. Its columns
 * are found by their names.
 */
final class FichierInsee {
    private static final Charset ANCIEN = Charset.forName("windows-1252");

    private final Path chemin;
    private final String remede;

    /** @param remede what to do when the file is not the one expected, in French */
    FichierInsee(Path chemin, String remede) {
        this.chemin = chemin;
        this.remede = remede;
    }

    /** Takes the lines of one reading. */
    interface Lecteur {
        /** @param colonnes in lower case, in order */
        void entete(List<String> colonnes) throws IOException;

        void ligne(long numero, List<String> champs) throws IOException;
    }

    /** Reads it whole with a new reader; once more with another when it is not UTF-8. */
    <T extends Lecteur> T lire(Supplier<T> lecteurs) throws IOException {
        try {
            return lire(lecteurs.get(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return lire(lecteurs.get(), ANCIEN);
        }
    }

    /** The rank of the column that has one of these names, −1 when none has. */
    static int colonne(List<String> colonnes, Set<String> noms) {
        for (int rang = 0; rang < colonnes.size(); rang++) {
            if (noms.contains(colonnes.get(rang))) {
                return rang;
            }
        }
        return -1;
    }

    FichierInseeIllisibleException illisible(long ligne, String attendu) {
        return new FichierInseeIllisibleException(chemin, ligne, attendu, remede);
    }

    private <T extends Lecteur> T lire(T lecteur, Charset encodage) throws IOException {
        try (BufferedReader lignes = new BufferedReader(new InputStreamReader(
                Files.newInputStream(chemin),
                encodage.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)))) {
            String entete = lignes.readLine();
            if (entete == null) {
                throw illisible(1, "un en-tête, le fichier est vide");
            }
            char separateur = entete.indexOf('\t') >= 0 ? '\t' : ';';
            String sansMarque = entete.startsWith("\uFEFF") ? entete.substring(1) : entete;
            List<String> colonnes = couper(sansMarque.toLowerCase(Locale.ROOT), separateur);
            lecteur.entete(colonnes);
            long numero = 2;
            for (String ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine(), numero++) {
                if (!ligne.isBlank()) {
                    List<String> champs = couper(ligne, separateur);
                    if (champs.size() < colonnes.size()) {
                        throw illisible(numero, colonnes.size() + " champs, " + champs.size() + " trouvés");
                    }
                    lecteur.ligne(numero, champs);
                }
            }
        }
        return lecteur;
    }

    private static List<String> couper(String ligne, char separateur) {
        List<String> champs = new ArrayList<>(16);
        int debut = 0;
        for (int fin = ligne.indexOf(separateur); fin >= 0; fin = ligne.indexOf(separateur, debut)) {
            champs.add(nu(ligne.substring(debut, fin)));
            debut = fin + 1;
        }
        champs.add(nu(ligne.substring(debut)));
        return champs;
    }

    private static String nu(String champ) {
        String texte = champ.strip();
        boolean cite = texte.length() > 1 && texte.startsWith("\"") && texte.endsWith("\"");
        return cite ? texte.substring(1, texte.length() - 1) : texte;
    }
}
