package fr.accroche.traitement.transparence;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * That an entry stands in the log, to be checked offline (C2SP tlog-proof; {@code extra} holds the entry itself).
 *
 * @param entree the bytes that the leaf is made of
 * @param indice place of the leaf
 * @param chemin from the leaf up to the root of the checkpoint
 * @param point a checkpoint, as a signed note
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Preuve(byte[] entree, long indice, List<Empreinte> chemin, String point) {
    /** How a proof begins, by which it is recognised. */
    public static final String DEBUT = "c2sp.org/tlog-proof@v1\n";

    /** Of its file. */
    public static final String EXTENSION = "tlog-proof";

    private static final String EXTRA = "extra ";
    private static final String INDICE = "index ";
    private static final Pattern NOMBRE = Pattern.compile("0|[1-9]\\d{0,17}");

    public Preuve {
        entree = entree.clone();
        chemin = List.copyOf(chemin);
    }

    @Override
    public byte[] entree() {
        return entree.clone();
    }

    /** Whether a file means to be a proof. */
    public static boolean estUne(String fichier) {
        return fichier.startsWith(DEBUT.strip());
    }

    /** The text of its file. */
    public String ecrire() {
        StringBuilder texte = new StringBuilder(DEBUT)
                .append(EXTRA)
                .append(Base64.getEncoder().encodeToString(entree))
                .append('\n')
                .append(INDICE)
                .append(indice)
                .append('\n');
        chemin.forEach(empreinte -> texte.append(empreinte.base64()).append('\n'));
        return texte.append('\n').append(point).toString();
    }

    /** Reads a file; lines may end as on Windows. Empty when it is not a whole proof with its entry. */
    static Optional<Preuve> lire(String fichier) {
        String texte = fichier.replace("\r\n", "\n");
        int separation = texte.indexOf("\n\n");
        if (!texte.startsWith(DEBUT) || separation < 0) {
            return Optional.empty();
        }
        List<String> lignes =
                texte.substring(DEBUT.length(), separation).lines().toList();
        if (lignes.size() < 2
                || !lignes.get(0).startsWith(EXTRA)
                || !lignes.get(1).startsWith(INDICE)) {
            return Optional.empty();
        }
        String nombre = lignes.get(1).substring(INDICE.length());
        Optional<byte[]> entree = Base64Canonique.lire(lignes.get(0).substring(EXTRA.length()));
        Optional<List<Empreinte>> chemin = empreintes(lignes.subList(2, lignes.size()));
        if (entree.isEmpty() || chemin.isEmpty() || !NOMBRE.matcher(nombre).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Preuve(entree.get(), Long.parseLong(nombre), chemin.get(), texte.substring(separation + 2)));
    }

    private static Optional<List<Empreinte>> empreintes(List<String> lignes) {
        List<Empreinte> empreintes = new ArrayList<>();
        for (String ligne : lignes) {
            Optional<Empreinte> lue = Empreinte.lire(ligne);
            if (lue.isEmpty()) {
                return Optional.empty();
            }
            empreintes.add(lue.get());
        }
        return Optional.of(empreintes);
    }
}
