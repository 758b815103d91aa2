package fr.accroche.portail.socle.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import fr.accroche.portail.EssaiPortail;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a constraint refuses is not quoted anywhere. */
class ErreursSansValeurTest extends EssaiPortail {
    private static final String CANARI = "CANARI-VALMORIN";

    @Test
    void quotesNoValueOfARefusedRowInTheExceptionNorInTheLogOfTheServer() throws Exception {
        Acteurs acteurs = acteurs();

        Throwable refusee = catchThrowable(() -> baseWeb.jdbc()
                .sql("""
                        insert into depot (id, emetteur_id, auteur, nom_fichier, octets, sha256, cle_stockage, cle_donnees,
                            recu_le)
                        values (?, ?, ?, 'a.xml', 0, 'court', 'x', ''::bytea, now())
                        """)
                .params(UUID.randomUUID(), acteurs.deposant().id(), CANARI)
                .update());
        Throwable incomplete = catchThrowable(() -> baseTraitement
                .jdbc()
                .sql("insert into coffre.titulaire_depose values (?, 1, 1, ''::bytea, ''::bytea, null, 1)")
                .param(UUID.fromString("0caca210-0000-0000-0000-000000000001"))
                .update());

        assertThat(trace(refusee)).contains("depot_sha256_check").doesNotContain(CANARI);
        assertThat(trace(incomplete)).contains("etat_civil_chiffre").doesNotContain("0caca210");
        Path journal = home().resolve("journaux").resolve("postgresql.log");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Files.readString(journal).contains("depot_sha256_check"));
        assertThat(Files.readString(journal)).doesNotContain(CANARI).doesNotContain("0caca210");
    }

    private static String trace(Throwable panne) {
        StringWriter texte = new StringWriter();
        panne.printStackTrace(new PrintWriter(texte));
        return texte.toString();
    }
}
