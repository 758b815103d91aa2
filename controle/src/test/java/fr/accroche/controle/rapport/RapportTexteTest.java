package fr.accroche.controle.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.BilanControle;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.Portee;
import fr.accroche.modele.Position;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RapportTexteTest {
    @Test
    void tellsVerdictsCausesListAndLastTheOneWord() throws IOException {
        assertThat(texte(BilanEssai.ko(), journal("Femme"), false))
                .isEqualTo("""
                Fichier~: flux.xml (12_370~octets, 74_519~passages)
                SHA-256~: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                Contrôle~: schéma 1.1.2, règles regles-essai, au 15 janvier 2025

                  Lu          oui  12_370~octets lus
                  Bien formé  oui  c’est un document XML, lu en entier
                  Valide      non  non conforme au schéma 1.1.2
                  Recevable   non  au moins une erreur refuse le fichier entier

                2~anomalies, 1~avertissement (2~causes).

                Par cause

                  2 × XSD-ESSAI (erreur)~: Balise inconnue
                    Premières places~: ligne~7, colonne~9 (sexe, passage EX-1)…
                    → Écrivez «~F~»~: une lettre.

                  1 × DIC-ESSAI (erreur)~: Date tardive

                Règles non évaluées, faute de données de référence~: Certification inconnue (DIC-CERTIFICATION-INCONNUE)

                Liste complète, dans l’ordre du fichier

                Ligne~7, colonne~9~: erreur XSD-ESSAI
                  /flux/sexe
                  Passage~: EX-1
                  Valeur~: Femme
                  La valeur est refusée.
                  → Écrivez «~F~»~: une lettre.

                Le fichier serait refusé en entier. Corrigez d’abord les erreurs, puis contrôlez-le de nouveau.
                KO
                """.replace('~', '\u00A0').replace('_', '\u202F'));
    }

    @Test
    void sendsNoControlSignToTheTerminal() throws IOException {
        assertThat(texte(BilanEssai.ko(), journal("\u001B[2J\u009B31m\u202Exyz\r\uD83D\uDE00\uDB40\uDC01"), false))
                .contains("[U+001B][2J[U+009B]31m[U+202E]xyz[U+000D]\uD83D\uDE00[U+E0001]");
    }

    @Test
    void colouredOrNotSaysTheSame() throws IOException {
        String colore = texte(BilanEssai.ko(), journal("F"), true);
        assertThat(colore).endsWith("\u001B[1;31mKO\u001B[0m\n");
        assertThat(colore.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(texte(BilanEssai.ko(), journal("F"), false));
    }

    @Test
    void agreesInNumber() throws IOException {
        assertThat(texte(BilanEssai.ok(), new JournalAnomalies(), false))
                .contains("Aucune anomalie, aucun avertissement.")
                .endsWith("Le fichier peut être déposé.\nOK\n")
                .doesNotContain("Par cause", "Liste complète");
        assertThat(Typographie.compte(0, "passage", "passages")).isEqualTo("0\u00A0passage");
        assertThat(Typographie.compte(1, "passage", "passages")).isEqualTo("1\u00A0passage");
        assertThat(Typographie.compte(2, "passage", "passages")).isEqualTo("2\u00A0passages");
    }

    private static String texte(BilanControle bilan, JournalAnomalies journal, boolean couleurs) throws IOException {
        StringWriter sortie = new StringWriter();
        new RapportTexte(couleurs).ecrire("flux.xml", bilan, journal, sortie);
        return sortie.toString();
    }

    private static JournalAnomalies journal(String valeur) {
        JournalAnomalies journal = new JournalAnomalies();
        journal.anomalie(new Anomalie(
                new CodeAnomalie("XSD-ESSAI"),
                Gravite.ERREUR,
                Portee.FICHIER,
                new Position(7, 9),
                "/flux/sexe",
                "EX-1",
                valeur,
                "La valeur est refusée.",
                "Écrivez « F » : une lettre."));
        return journal;
    }
}
