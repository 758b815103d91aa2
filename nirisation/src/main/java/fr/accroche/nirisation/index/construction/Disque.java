package fr.accroche.nirisation.index.construction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where a construction writes: a test gives one that is full. Safe to share between threads. */
@FunctionalInterface
interface Disque {
    /** A new file, empty. */
    OutputStream creer(Path fichier) throws IOException;

    /** The disk of the system. */
    static Disque duSysteme() {
        return fichier -> Files.newOutputStream(fichier, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
