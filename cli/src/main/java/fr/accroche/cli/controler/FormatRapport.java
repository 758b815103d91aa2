package fr.accroche.cli.controler;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.rapport.JournalAnomalies;
import fr.accroche.controle.rapport.RapportHtml;
import fr.accroche.controle.rapport.RapportJson;
import fr.accroche.controle.rapport.RapportTexte;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** The values of {@code --format}. */
enum FormatRapport {
    /** For a person at a terminal. */
    TEXTE {
        @Override
        void ecrire(String nom, BilanControle bilan, JournalAnomalies journal, OutputStream flux, boolean couleurs)
                throws IOException {
            new RapportTexte(couleurs)
                    .ecrire(
                            nom,
                            bilan,
                            journal,
                            new BufferedWriter(new OutputStreamWriter(flux, StandardCharsets.UTF_8)));
        }
    },
    /** For a program. */
    JSON {
        @Override
        void ecrire(String nom, BilanControle bilan, JournalAnomalies journal, OutputStream flux, boolean couleurs)
                throws IOException {
            new RapportJson().ecrire(nom, bilan, journal, flux);
        }
    },
    /** For a person in a browser: one page, without a server. */
    HTML {
        @Override
        void ecrire(String nom, BilanControle bilan, JournalAnomalies journal, OutputStream flux, boolean couleurs)
                throws IOException {
            new RapportHtml().ecrire(nom, bilan, journal, flux);
        }
    };

    /** Writes the report in this form; only text knows colours. */
    abstract void ecrire(String nom, BilanControle bilan, JournalAnomalies journal, OutputStream flux, boolean couleurs)
            throws IOException;
}
