package fr.accroche.cli.niriser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MesureTest {
    @TempDir
    private Path dossier;

    private Path verite(String contenu) throws IOException {
        return Files.writeString(dossier.resolve("v.csv"), contenu);
    }

    @Test
    void countsPrecisionRecallRefusedAndFalseMatches() throws IOException {
        Mesure mesure = new Mesure(VeriteReader.lire(
                verite("idTechnique,nir,alteration\na,1,\nb,2,\nc,3,frappe-nom\nd,4,frappe-nom\ne,,absent\n")));
        mesure.compter("a", "1");
        mesure.compter("b", "2");
        mesure.compter("c", "9");
        mesure.compter("d", "");
        mesure.compter("e", "2");
        mesure.compter("inconnu", "2");

        assertThat(mesure.texte().lines().map(ligne -> ligne.strip().replaceAll(" +", " ")))
                .containsExactly(
                        "altération passages présents acceptés faux précision rappel refusés",
                        "absent 1 0 1 1 0,00000 — 0,0000",
                        "aucune 2 2 2 0 1,00000 1,0000 0,0000",
                        "frappe-nom 2 2 1 1 0,00000 0,0000 0,5000",
                        "ensemble 5 4 4 2 0,50000 0,5000 0,2000",
                        "Passages absents du fichier de vérité, non comptés : 1");
    }

    @Test
    void countsSeveralDamagesTogetherAndTheDamagedAbsentWithTheAbsent() throws IOException {
        Mesure mesure = new Mesure(VeriteReader.lire(verite("idTechnique,nir,alteration\na,1,frappe-nom+jour-faux\n"
                + "b,2,sexe-faux+annee-fausse\nc,,absent-jumeau+frappe-nom\nd,,absent-jumeau\n")));
        for (String id : List.of("a", "b", "c", "d")) {
            mesure.compter(id, "");
        }

        assertThat(mesure.texte().lines().map(ligne -> ligne.strip().replaceAll(" +", " ")))
                .contains("absent-jumeau 2 0 0 0 — — 1,0000", "plusieurs 2 2 0 0 — 0,0000 1,0000");
    }

    @Test
    void readsATruthWithoutAlteration() throws IOException {
        assertThat(VeriteReader.lire(verite("idTechnique,nir\na,1\n")).get("a"))
                .isEqualTo(new VeriteReader.Attendu("1", "aucune"));
    }

    @Test
    void refusesATruthThatIsNone() throws IOException {
        Path autre = verite("nom;prenom\na;b\n");

        assertThatThrownBy(() -> VeriteReader.lire(autre))
                .isInstanceOfSatisfying(
                        EchecCommande.class, echec -> assertThat(echec.code()).isEqualTo(CodeSortie.ENTREE_ILLISIBLE))
                .hasMessageContaining("idTechnique,nir");
        assertThatThrownBy(() -> VeriteReader.lire(dossier.resolve("absent.csv")))
                .isInstanceOf(EchecCommande.class);
    }
}
