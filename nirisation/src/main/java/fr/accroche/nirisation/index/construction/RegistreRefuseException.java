package fr.accroche.nirisation.index.construction;

import java.io.IOException;

/** The registry gives no index: nobody in it, or wrong lines that were not to be passed over. In French. */
public final class RegistreRefuseException extends IOException {
    private static final long serialVersionUID = 1L;

    RegistreRefuseException(String message) {
        super(message);
    }
}
