package fr.accroche.cli.niriser;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FichierEntree;
import fr.accroche.cli.registre.CleRegistre;
import fr.accroche.cli.registre.RegistreCsv;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.Procedure;
import fr.accroche.nirisation.index.IndexIllisibleException;
import fr.accroche.nirisation.index.IndexRegistre;
import fr.accroche.nirisation.index.fichier.IndexFichier;
import fr.accroche.nirisation.registre.LectureRegistre;
import fr.accroche.nirisation.registre.Registre;
import fr.accroche.nirisation.registre.RegistreIllisibleException;
import fr.accroche.nirisation.registre.RegistreMemoire;
import fr.accroche.nirisation.score.ProcedureScores;
import fr.accroche.nirisation.troispasses.ProcedureTroisPasses;
import fr.accroche.nirisation.troispasses.ProcedureTroisPassesStricte;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Opens the registry a person names, an index or a CSV, for the procedure asked, and tells its bad lines. */
final class RegistreEntree {
    private static final int REJETS_MONTRES = 10;

    private final Environnement environnement;
    private final ReferentielLieux lieux;

    RegistreEntree(Environnement environnement, ReferentielLieux lieux) {
        this.environnement = environnement;
        this.lieux = lieux;
    }

    /** @throws EchecCommande with code 3 when the registry cannot be read or is none; 2 when the procedure needs a CSV */
    Procedure ouvrir(Path registre, ProcedureChoisie procedure) throws IOException {
        return switch (procedure) {
            case SCORES -> new ProcedureScores(index(registre), lieux);
            case TROIS_PASSES -> new ProcedureTroisPasses(memoire(registre), lieux);
            case TROIS_PASSES_STRICTE -> new ProcedureTroisPassesStricte(memoire(registre), lieux);
        };
    }

    private IndexRegistre index(Path registre) throws IOException {
        try {
            return Files.isDirectory(registre)
                    ? IndexFichier.ouvrir(registre, Optional.of(new CleRegistre(environnement).exiger()))
                    : RegistreCsv.indexer(FichierEntree.exigerLisible(registre), lieux, environnement);
        } catch (IndexIllisibleException illisible) {
            throw new EchecCommande(CodeSortie.ENTREE_ILLISIBLE, String.valueOf(illisible.getMessage()), illisible);
        } catch (RegistreIllisibleException refuse) {
            throw new EchecCommande(CodeSortie.ENTREE_ILLISIBLE, String.valueOf(refuse.getMessage()), refuse);
        }
    }

    private Registre memoire(Path fichier) {
        if (Files.isDirectory(fichier)) {
            throw new EchecCommande(
                    CodeSortie.USAGE,
                    "Les trois passes lisent un registre CSV, pas un index. Donnez le CSV à --registre, ou demandez"
                            + " --procedure scores.");
        }
        FichierEntree.exigerLisible(fichier);
        try {
            LectureRegistre lecture = RegistreMemoire.lire(fichier);
            raconter(lecture, environnement.erreurs());
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
