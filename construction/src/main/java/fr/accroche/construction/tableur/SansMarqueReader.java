package fr.accroche.construction.tableur;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text without the byte order mark that spreadsheets put first. */
final class SansMarqueReader extends FilterReader {
    private static final char MARQUE_ORDRE = '\uFEFF';

    SansMarqueReader(Reader texte) throws IOException {
        super(new BufferedReader(texte, 1 << 16));
        in.mark(1);
        if (in.read() != MARQUE_ORDRE) {
            in.reset();
        }
    }
}
