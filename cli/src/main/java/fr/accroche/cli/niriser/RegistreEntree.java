package fr.accroche.cli.niriser;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.FichierEntree;
import fr.accroche.nirisation.registre.LectureRegistre;
import fr.accroche.nirisation.registre.Registre;
import fr.accroche.nirisation.registre.RegistreIllisibleException;
import fr.accroche.nirisation.registre.RegistreMemoire;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/** Loads the registry a person names and tells its bad lines. */
final class RegistreEntree {
    private static final int REJETS_MONTRES = 10;

    private RegistreEntree() {}

    /** @throws EchecCommande with code 3 when the file cannot be read or is no registry */
    static Registre charger(Path fichier, PrintStream erreurs) {
        FichierEntree.exigerLisible(fichier);
        try {
            LectureRegistre lecture = RegistreMemoire.lire(fichier);
            raconter(lecture, erreurs);
            return lecture.registre();
        } catch (RegistreIllisibleException refuse) {
            throw new EchecCommande(CodeSortie.ENTREE_ILLISIBLE, String.valueOf(refuse.getMessage()), refuse);
        } catch (IOException echec) {
            throw new EchecCommande(
                    CodeSortie.ENTREE_ILLISIBLE, "Le registre « " + fichier + " » ne peut pas être lu.", echec);
        }
    }

    private static void raconter(LectureRegistre lecture, PrintStream erreurs) {
        erreurs.printf(
                Locale.FRENCH,
                "Registre : %,d personnes, %,d lignes rejetées.%n",
                lecture.registre().taille(),
                lecture.lignesRejetees());
        lecture.rejets().stream()
                .limit(REJETS_MONTRES)
                .map(rejet -> "ligne " + rejet.ligne() + " : " + rejet.motif())
                .forEach(ligne -> erreurs.println("  " + ligne));
        if (lecture.lignesRejetees() > REJETS_MONTRES) {
            erreurs.printf(Locale.FRENCH, "  … et %,d autres.%n", lecture.lignesRejetees() - REJETS_MONTRES);
        }
    }
}
