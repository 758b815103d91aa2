package fr.accroche.cli.commande;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error, shown only when a person watches. Call from one thread; close it before printing
 * anything else.
 */
public final class BarreProgression implements AutoCloseable {
    private static final int PERIODE_MILLIS = (int) Duration.ofMillis(200).toMillis();

    private final @Nullable ProgressBar barre;

    private BarreProgression(@Nullable ProgressBar barre) {
        this.barre = barre;
    }

    /**
     * A bar that counts up to a total.
     *
     * @param titre what is going on, in French
     * @param total in {@code taille} times the unit; negative when unknown
     * @param unite name of the unit, with a leading space, as {@code " Mo"}
     * @param taille how many of what is counted make one unit, as 1 048 576 for bytes shown in Mo
     */
    public static BarreProgression ouvrir(
            Environnement environnement, String titre, long total, String unite, long taille) {
        if (!environnement.terminal()) {
            return new BarreProgression(null);
        }
        return new BarreProgression(new ProgressBarBuilder()
                .setTaskName(titre)
                .setInitialMax(total)
                .setUnit(unite, taille)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setUpdateIntervalMillis(PERIODE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(environnement.erreurs()))
                .build());
    }

    /** Says how much is done since the beginning. */
    public void atteindre(long fait) {
        if (barre != null) {
            barre.stepTo(fait);
        }
    }

    @Override
    public void close() {
        if (barre != null) {
            barre.close();
        }
    }
}
