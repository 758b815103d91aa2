package fr.accroche.portail.depot;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.Controle;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.modele.RegistreCertifications;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The control by the register of certifications in force when it begins. Safe to share between threads. */
public final class ControleAJour implements Controle {
    private final Supplier<Optional<RegistreCertifications>> registre;
    private final Function<Optional<RegistreCertifications>, Controle> fabrique;
    private volatile Courant courant;

    /** @param fabrique makes a control; called once for each state of the register */
    public ControleAJour(
            Supplier<? extends Optional<? extends RegistreCertifications>> registre,
            Function<Optional<RegistreCertifications>, Controle> fabrique) {
        this.registre = () -> registre.get().map(connu -> connu);
        this.fabrique = fabrique;
        this.courant = faire(this.registre.get());
    }

    @Override
    public BilanControle controler(InputStream flux, OptionsControle options, EcouteurControle ecouteur)
            throws IOException {
        return courant().controler(flux, options, ecouteur);
    }

    private Controle courant() {
        Optional<RegistreCertifications> enVigueur = registre.get();
        Courant connu = courant;
        if (!connu.registre().equals(enVigueur)) {
            connu = faire(enVigueur);
            courant = connu;
        }
        return connu.controle();
    }

    private Courant faire(Optional<RegistreCertifications> enVigueur) {
        return new Courant(enVigueur, fabrique.apply(enVigueur));
    }

    /** A control, and the register by which it goes. */
    private record Courant(Optional<RegistreCertifications> registre, Controle controle) {}
}
