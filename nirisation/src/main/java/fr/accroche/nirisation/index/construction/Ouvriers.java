package fr.accroche.nirisation.index.construction;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The threads of a construction. */
final class Ouvriers implements AutoCloseable {
    private final ExecutorService fils;
    private final int nombre;

    Ouvriers(int nombre) {
        this.nombre = nombre;
        fils = Executors.newFixedThreadPool(nombre);
    }

    int nombre() {
        return nombre;
    }

    <T> Future<T> confier(Callable<T> tache) {
        return fils.submit(tache);
    }

    /** A task that is done. */
    static Future<Void> fait() {
        return CompletableFuture.completedFuture(null);
    }

    /** The result of a task; its failure is thrown as it was. */
    static <T> T attendre(Future<T> tache) throws IOException {
        try {
            return tache.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("construction interrompue").initCause(interruption);
        } catch (ExecutionException echec) {
            Throwable cause = echec.getCause();
            if (cause instanceof IOException entreeSortie) {
                throw entreeSortie;
            }
            if (cause instanceof Error erreur) {
                throw erreur;
            }
            throw new IllegalStateException("Expected a step of the construction to end, found a failure", cause);
        }
    }

    /** Stops what is under way, and waits for it: nothing is written afterwards. */
    @Override
    public void close() {
        fils.shutdownNow();
        try {
            if (!fils.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException(
                        "Expected the threads of the construction to stop, found one that does not");
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
