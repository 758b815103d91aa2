package fr.accroche.cli.registre;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.EchecEcriture;
import fr.accroche.nirisation.index.construction.AnomalieLigne;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The bad lines of a registry: the first {@value #MONTREES} are shown, all of them go to the file that was asked for. For
 * one thread.
 */
final class AnomaliesRegistre {
    /** Lines shown on standard error. */
    static final int MONTREES = 20;

    private final Optional<Writer> fichier;
    private final List<AnomalieLigne> premieres = new ArrayList<>();
    private long nombre;

    AnomaliesRegistre(Optional<Writer> fichier) {
        this.fichier = fichier;
        fichier.ifPresent(ecrivain -> ecrire(ecrivain, "ligne;rejetee;motif\n"));
    }

    void ajouter(AnomalieLigne anomalie) {
        nombre++;
        if (premieres.size() < MONTREES) {
            premieres.add(anomalie);
        }
        fichier.ifPresent(ecrivain -> ecrire(
                ecrivain,
                anomalie.ligne() + ";" + (anomalie.rejetee() ? "oui" : "non") + ";\"" + anomalie.motif() + "\"\n"));
    }

    /** Our own texts hold no quote. */
    private static void ecrire(Writer ecrivain, String ligne) {
        try {
            ecrivain.write(ligne);
        } catch (IOException echec) {
            throw inacheve(echec);
        }
    }

    /** The failure of the file of bad lines, told. */
    static EchecCommande inacheve(IOException echec) {
        return new EchecCommande(
                CodeSortie.INTERNE, EchecEcriture.raconter("le fichier demandé par --anomalies", echec), echec);
    }

    /** @param pourToutes how to have all of them, when no file was asked for */
    void raconter(PrintStream erreurs, String pourToutes) {
        for (AnomalieLigne anomalie : premieres) {
            erreurs.println("ligne " + anomalie.ligne() + (anomalie.rejetee() ? ", rejetée : " : ", signalée : ")
                    + anomalie.motif());
        }
        if (nombre > premieres.size()) {
            erreurs.printf(
                    Locale.FRENCH,
                    "… et %,d autres%s.%n",
                    nombre - premieres.size(),
                    fichier.isPresent()
                            ? ", toutes dans le fichier demandé"
                            : " ; pour les avoir toutes : " + pourToutes);
        }
    }
}
