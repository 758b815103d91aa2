package fr.accroche.portail.depot;

import fr.accroche.controle.Controle;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Which rules judge the files received now. The engine says it in every report, so a report of nothing is asked for. */
@Component
class ReglesEnVigueur {
    private final Controle controle;
    private final Clock horloge;

    ReglesEnVigueur(Controle controle, Clock horloge) {
        this.controle = controle;
        this.horloge = horloge;
    }

    /** Asked each time: the register of certifications, a part of the rules, may have been read anew. */
    String id() {
        try {
            return controle.controler(
                            InputStream.nullInputStream(),
                            new OptionsControle(Etendue.TOUTES, LocalDate.now(horloge)),
                            new EcouteurControle() {})
                    .regles()
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing can fail to be read", e);
        }
    }
}
