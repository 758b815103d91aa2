package fr.accroche.portail.gestion;

import fr.accroche.modele.IdClient;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The form that gives a mandate, as it was typed. */
record SaisieMandat(String matricule, String debut, String fin, boolean engage) {
    private static final List<DateTimeFormatter> FORMES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    SaisieMandat {
        matricule = matricule.replaceAll("[\\s\\u00a0]", "").toUpperCase(Locale.ROOT);
        debut = debut.strip();
        fin = fin.strip();
    }

    /** An empty form. */
    static SaisieMandat aPartirDu(LocalDate jour) {
        return new SaisieMandat(
                "", DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(jour), "", false);
    }

    Optional<IdClient> matriculeLu() {
        return matricule.matches("[0-9A-Z]{8}") ? Optional.of(new IdClient(matricule)) : Optional.empty();
    }

    Optional<LocalDate> debutLu() {
        return date(debut);
    }

    /** Empty when none is set. */
    Optional<LocalDate> finLue() {
        return date(fin);
    }

    /** By field, in the order of the form. */
    Map<String, String> erreurs() {
        Map<String, String> erreurs = new LinkedHashMap<>();
        if (matriculeLu().isEmpty()) {
            erreurs.put("matricule", "Matricule du déposant\u00a0: 8 lettres ou chiffres, comme 67DEF890.");
        }
        if (debutLu().isEmpty()) {
            erreurs.put("debut", "Premier jour du mandat\u00a0: écrivez une date, comme 01/09/2026.");
        }
        if (!fin.isEmpty() && finLue().isEmpty()) {
            erreurs.put("fin", "Dernier jour du mandat\u00a0: écrivez une date, comme 31/08/2027, ou laissez vide.");
        }
        if (!engage) {
            erreurs.put(
                    "engage", "Cochez la case pour signer le mandat\u00a0: sans signature, il ne peut pas être donné.");
        }
        return erreurs;
    }

    private static Optional<LocalDate> date(String texte) {
        return FORMES.stream().flatMap(forme -> date(texte, forme).stream()).findFirst();
    }

    /** Empty for what is no date in this form. */
    private static Optional<LocalDate> date(String texte, DateTimeFormatter forme) {
        try {
            return Optional.of(LocalDate.parse(texte, forme));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
