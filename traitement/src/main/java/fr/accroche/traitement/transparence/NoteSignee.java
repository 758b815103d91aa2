package fr.accroche.traitement.transparence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A text and signatures of it (C2SP signed-note): {@code text, empty line, signature lines}.
 *
 * @param texte what is signed, its last end of line too
 */
record NoteSignee(String texte, List<Ligne> signatures) {
    private static final String DEBUT_SIGNATURE = "— ";
    private static final int OCTETS_CLE = 4;

    NoteSignee {
        signatures = List.copyOf(signatures);
    }

    String ecrire() {
        StringBuilder note = new StringBuilder(texte).append('\n');
        signatures.forEach(ligne -> note.append(ligne.ecrire()));
        return note.toString();
    }

    /** Empty when it is not a whole note: no text, no signature, or a line cut off. */
    static Optional<NoteSignee> lire(String note) {
        int separation = note.lastIndexOf("\n\n");
        if (separation < 0 || !note.endsWith("\n")) {
            return Optional.empty();
        }
        List<Ligne> signatures = new ArrayList<>();
        for (String ligne : note.substring(separation + 2).split("\n", -1)) {
            if (!ligne.isEmpty()) {
                Optional<Ligne> lue = Ligne.lire(ligne);
                if (lue.isEmpty()) {
                    return Optional.empty();
                }
                signatures.add(lue.get());
            }
        }
        return signatures.isEmpty()
                ? Optional.empty()
                : Optional.of(new NoteSignee(note.substring(0, separation + 1), signatures));
    }

    /**
     * One signature.
     *
     * @param nom who signs
     * @param cle first four bytes of the SHA-256 of the public key, in hexadecimal: a hint
     * @param signature DER form of the ECDSA signature
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Ligne(String nom, String cle, byte[] signature) {
        private String ecrire() {
            byte[] indice = HexFormat.of().parseHex(cle);
            byte[] tout = Arrays.copyOf(indice, OCTETS_CLE + signature.length);
            System.arraycopy(signature, 0, tout, OCTETS_CLE, signature.length);
            return DEBUT_SIGNATURE + nom + " " + Base64.getEncoder().encodeToString(tout) + "\n";
        }

        private static Optional<Ligne> lire(String ligne) {
            int blanc = ligne.lastIndexOf(' ');
            if (!ligne.startsWith(DEBUT_SIGNATURE) || blanc < DEBUT_SIGNATURE.length()) {
                return Optional.empty();
            }
            return Base64Canonique.lire(ligne.substring(blanc + 1))
                    .filter(tout -> tout.length > OCTETS_CLE)
                    .map(tout -> new Ligne(
                            ligne.substring(DEBUT_SIGNATURE.length(), blanc),
                            HexFormat.of().formatHex(tout, 0, OCTETS_CLE),
                            Arrays.copyOfRange(tout, OCTETS_CLE, tout.length)));
        }
    }
}
