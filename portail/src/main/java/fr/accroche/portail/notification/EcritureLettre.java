package fr.accroche.portail.notification;

import fr.accroche.portail.notification.Lettre.Bloc;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Turns a letter into its two forms: plain text, and HTML by the template {@code courriel/lettre}. Thread-safe. */
@Component
public class EcritureLettre {
    static final String FIN = "Ce message est automatique, merci de ne pas y répondre.";
    private static final String SEPARATION = "\n\n";

    private final ITemplateEngine gabarits;

    EcritureLettre(ITemplateEngine gabarits) {
        this.gabarits = gabarits;
    }

    /** The letter as plain text. */
    public String texte(Lettre lettre) {
        return lettre.blocs().stream()
                .map(EcritureLettre::texte)
                .collect(Collectors.joining(SEPARATION, "Bonjour," + SEPARATION, SEPARATION + FIN + "\n"));
    }

    /** The letter as an HTML document. */
    public String html(Lettre lettre) {
        return gabarits.process("courriel/lettre", new Context(Locale.FRANCE, Map.of("lettre", lettre, "fin", FIN)));
    }

    private static String texte(Bloc bloc) {
        if (bloc instanceof Bloc.Donnees donnees) {
            return donnees.valeurs().entrySet().stream()
                    .map(donnee -> donnee.getKey() + " : " + donnee.getValue())
                    .collect(Collectors.joining("\n"));
        }
        if (bloc instanceof Bloc.Lien lien) {
            return lien.texte() + " :\n" + lien.adresse();
        }
        return ((Bloc.Paragraphe) bloc).texte();
    }
}
