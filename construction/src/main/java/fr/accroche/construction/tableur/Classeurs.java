package fr.accroche.construction.tableur;

import fr.accroche.construction.TableurRefuseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Recognises a spreadsheet by its first bytes, whatever its name. Stateless. */
public final class Classeurs {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int DEBUT = 512;

    private Classeurs() {}

    /**
     * Opens a spreadsheet: its bytes are gone through once here, and once more for each sheet that is read.
     *
     * @throws TableurRefuseException when it is none, or a hostile one
     * @throws IOException when reading fails
     */
    public static Classeur ouvrir(Source source) throws IOException, TableurRefuseException {
        byte[] debut = debut(source);
        if (debut.length == 0) {
            throw new TableurRefuseException("Le fichier est vide. Vérifiez qu’il a bien été enregistré.");
        }
        if (commencePar(debut, ZIP)) {
            return ClasseurXlsx.ouvrir(source);
        }
        if (commencePar(debut, OLE)) {
            throw new TableurRefuseException(
                    "C’est un classeur de l’ancien format (.xls), ou un classeur protégé par un mot de passe. Ouvrez-le,"
                            + " ôtez le mot de passe s’il en a un, et enregistrez-le au format « Classeur Excel (.xlsx) ».");
        }
        refuserAutreFormat(new String(debut, StandardCharsets.ISO_8859_1).stripLeading());
        return ClasseurCsv.ouvrir(source);
    }

    private static void refuserAutreFormat(String debut) throws TableurRefuseException {
        if (debut.startsWith("%PDF")) {
            throw new TableurRefuseException("C’est un document PDF. Donnez le tableau lui-même, en XLSX ou en CSV.");
        }
        if (debut.startsWith("<?xml") || debut.startsWith("<")) {
            throw new TableurRefuseException(
                    "C’est un fichier XML ou une page web, pas un tableau. Si c’est un fichier de dépôt, il est déjà"
                            + " construit : contrôlez-le. Sinon, enregistrez le tableau en XLSX ou en CSV.");
        }
    }

    private static byte[] debut(Source source) throws IOException {
        try (InputStream flux = source.ouvrir()) {
            return flux.readNBytes(DEBUT);
        }
    }

    private static boolean commencePar(byte[] octets, byte[] marque) {
        return octets.length >= marque.length && Arrays.equals(octets, 0, marque.length, marque, 0, marque.length);
    }
}
