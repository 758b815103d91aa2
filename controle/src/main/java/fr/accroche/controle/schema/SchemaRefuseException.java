package fr.accroche.controle.schema;

/** A schema that cannot be compiled: not an XSD, or a construct that is not supported. The message is in French. */
public final class SchemaRefuseException extends Exception {
    private static final long serialVersionUID = 1L;

    SchemaRefuseException(String message) {
        super(message);
    }

    SchemaRefuseException(String message, Throwable cause) {
        super(message, cause);
    }
}
