package fr.accroche.controle.rapport;

import fr.accroche.controle.BilanControle;
import java.util.List;

/**
 * The four verdicts that the control keeps apart, in their order, for people. The first is always yes: where no byte can
 * be read there is no report.
 */
final class Verdicts {
    /**
     * One verdict.
     *
     * @param nom what is judged
     * @param acquis yes or no
     * @param sens what it means, in French
     */
    record Verdict(String nom, boolean acquis, String sens) {
        String reponse() {
            return acquis ? "oui" : "non";
        }
    }

    private Verdicts() {}

    static List<Verdict> de(BilanControle bilan) {
        return List.of(
                new Verdict("Lu", true, Typographie.compte(bilan.octets(), "octet lu", "octets lus")),
                new Verdict(
                        "Bien formé",
                        bilan.bienForme(),
                        bilan.bienForme()
                                ? "c’est un document XML, lu en entier"
                                : "la lecture XML s’est arrêtée : la suite du fichier n’a pas été contrôlée"),
                new Verdict(
                        "Valide",
                        bilan.valide(),
                        (bilan.valide() ? "conforme au schéma " : "non conforme au schéma ") + bilan.versionSchema()),
                new Verdict(
                        "Recevable",
                        bilan.recevable(),
                        bilan.recevable()
                                ? "aucune erreur ne refuse le fichier entier"
                                : "au moins une erreur refuse le fichier entier"));
    }
}
