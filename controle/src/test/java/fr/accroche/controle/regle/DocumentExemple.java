package fr.accroche.controle.regle;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.TypeComplexe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The flux that a rule's example stands for: a faultless document in which each element of the fragment takes the place
 * of the first one of the same name, or comes at the end of its parent when there is none.
 */
final class DocumentExemple {
    /** The widest version: it has every element that a rule looks at. */
    static final String VERSION = "1.1.5";

    private static final Path BASE = Path.of("src/test/resources/fr/accroche/controle/valide/sans_faute.xml");
    private static final Pattern ELEMENT =
            Pattern.compile("<cpf:([A-Za-z0-9]+)(?:\\s[^<>]*)?(?:/>|>.*?</cpf:\\1>)", Pattern.DOTALL);

    private DocumentExemple() {}

    static String avec(String fragment) {
        String document = base();
        Matcher elements = ELEMENT.matcher(fragment);
        while (elements.find()) {
            document = remplacer(document, elements.group(1), elements.group());
        }
        return document;
    }

    static String base() {
        try {
            return Files.readString(BASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String remplacer(String document, String balise, String element) {
        Matcher ancien = Pattern.compile(
                        "<cpf:" + balise + "(?:\\s[^<>]*)?(?:/>|>.*?</cpf:" + balise + ">)", Pattern.DOTALL)
                .matcher(document);
        if (ancien.find()) {
            return document.substring(0, ancien.start()) + element + document.substring(ancien.end());
        }
        ElementDeclare racine = SchemaFlux.officiel(VERSION).racines().get(0);
        String fin = "</cpf:" + parent(racine, balise).orElseThrow() + ">";
        int place = document.indexOf(fin);
        return document.substring(0, place) + element + document.substring(place);
    }

    private static Optional<String> parent(ElementDeclare ici, String balise) {
        if (!(ici.type() instanceof TypeComplexe complexe)) {
            return Optional.empty();
        }
        for (ElementDeclare enfant : complexe.contenu().enfants()) {
            if (enfant.balise().equals(balise)) {
                return Optional.of(ici.balise());
            }
            Optional<String> plusBas = parent(enfant, balise);
            if (plusBas.isPresent()) {
                return plusBas;
            }
        }
        return Optional.empty();
    }
}
