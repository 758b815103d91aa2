package fr.accroche.traitement;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.BilanControle.JeuDeRegles;
import fr.accroche.controle.Controle;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.EnteteFlux;
import fr.accroche.controle.OptionsControle;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdFlux;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A control that plays what it was told to, whatever the file: the order of its words is the contract of {@link
 * EcouteurControle}.
 */
record ControleScenario(boolean recevable, Consumer<EcouteurControle> scenario) implements Controle {
    @Override
    public BilanControle controler(InputStream flux, OptionsControle options, EcouteurControle ecouteur)
            throws IOException {
        long octets = flux.transferTo(OutputStream.nullOutputStream());
        scenario.accept(ecouteur);
        return new BilanControle(
                octets,
                "ab".repeat(32),
                true,
                recevable,
                recevable,
                0,
                0,
                0,
                List.of(),
                new EnteteFlux(
                        Optional.of(new IdFlux("flux-1")),
                        Optional.empty(),
                        Optional.of(new IdClient("12ABC345")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                "1.1.2",
                new JeuDeRegles("regles-essai", "cd".repeat(32)),
                options.dateReference(),
                List.of());
    }
}
