package fr.accroche.cli;

import fr.accroche.cli.commande.Environnement;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, giving its surroundings to each that has a constructor asking for them. */
final class CommandeFactory implements IFactory {
    private final IFactory ordinaire = CommandLine.defaultFactory();
    private final Environnement environnement;

    CommandeFactory(Environnement environnement) {
        this.environnement = environnement;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Optional<Constructor<?>> constructeur = Arrays.stream(type.getDeclaredConstructors())
                .filter(c -> Arrays.equals(c.getParameterTypes(), new Class<?>[] {Environnement.class}))
                .findFirst();
        if (constructeur.isEmpty()) {
            return ordinaire.create(type);
        }
        constructeur.get().setAccessible(true);
        return type.cast(constructeur.get().newInstance(environnement));
    }
}
