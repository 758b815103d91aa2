package fr.accroche.nirisation.registre;

import java.io.IOException;

/** The file is not a registry CSV. The French message says what was expected and what was found, without personal data. */
public final class RegistreIllisibleException extends IOException {
    private static final long serialVersionUID = 1L;

    RegistreIllisibleException(String message) {
        super(message);
    }
}
