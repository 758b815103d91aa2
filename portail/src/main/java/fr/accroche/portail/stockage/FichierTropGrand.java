package fr.accroche.portail.stockage;

import java.io.IOException;

/** More bytes came than a deposit may have; nothing of it was kept. */
public final class FichierTropGrand extends IOException {
    private static final long serialVersionUID = 1L;

    public FichierTropGrand(long limiteOctets) {
        super("Expected at most " + limiteOctets + " bytes, found more");
    }
}
