package fr.accroche.portail.stockage;

import java.io.IOException;

/** The sender stopped before the end of its file; nothing of it was kept. */
public final class ReceptionInterrompue extends IOException {
    private static final long serialVersionUID = 1L;

    public ReceptionInterrompue(IOException cause) {
        super("Expected the rest of the file, found a closed connection", cause);
    }
}
