package fr.accroche.portail.identite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.nirisation.DossiersFormation;
import fr.accroche.nirisation.index.construction.ConstructionIndex;
import fr.accroche.nirisation.index.construction.ConstructionIndex.Reglages;
import fr.accroche.nirisation.index.construction.SuiviConstruction;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.referentiels.LieuxFrancais;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registry serves whole or not at all. */
class AppariementTest {
    private static final String ENTETE = "nir;nom_naissance;nom_usage;prenom1;prenom2;prenom3;sexe;date_naissance;"
            + "code_commune_naissance;libelle_commune_naissance;code_pays_naissance;date_deces\n";
    private static final String BONNE = "285030012345676;VALMORIN;;HELENE;MARIE;;F;1985-03-14;67482;STRASBOURG;;\n";
    private static final String MAUVAISE = "0;VALMORIN;;HELENE;;;F;1985-03-14;67482;STRASBOURG;;\n";

    private static final CleIndex CLE =
            new CleIndex("cle d'essai, que tout le monde a".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    private Path dossier;

    private Path registre;
    private Appariement appariement;
    private int versions;

    @BeforeEach
    void ouvrir() {
        registre = dossier.resolve("registre.csv");
        appariement = new Appariement(
                registre,
                CLE,
                (flux, options, ecouteur) -> {
                    throw new IOException("nothing is controlled here");
                },
                LieuxFrancais.charger(),
                DossiersFormation.aucun());
    }

    private void ecrire(String contenu) throws IOException {
        Files.writeString(registre, contenu, StandardCharsets.UTF_8);
        Files.setLastModifiedTime(registre, FileTime.from(Instant.ofEpochSecond(1_800_000_000L + versions++)));
    }

    @Test
    void waitsForARegistryThatIsMissing() {
        assertThatThrownBy(appariement::traitement)
                .isInstanceOf(IdentitesIndisponibles.class)
                .hasMessageContaining("n’est pas disponible");
    }

    @Test
    void waitsForARegistryWithARejectedLine() throws Exception {
        ecrire(ENTETE + BONNE + MAUVAISE);

        assertThatThrownBy(appariement::traitement)
                .isInstanceOf(IdentitesIndisponibles.class)
                .hasMessageStartingWith("Le registre des identités est incomplet");
    }

    @Test
    void waitsForARegistryWithoutAnybody() throws Exception {
        ecrire(ENTETE);

        assertThatThrownBy(appariement::traitement)
                .isInstanceOf(IdentitesIndisponibles.class)
                .hasMessageStartingWith("Le registre des identités est incomplet");
    }

    @Test
    void servesOnceTheFileHasBecomeEntire() throws Exception {
        ecrire(ENTETE + BONNE + MAUVAISE);
        assertThatThrownBy(appariement::traitement).isInstanceOf(IdentitesIndisponibles.class);

        ecrire(ENTETE + BONNE);

        assertThat(appariement.traitement()).isSameAs(appariement.traitement());
    }

    @Test
    void servesNoMoreOnceAGoodFileWasReplacedByAPartialOne() throws Exception {
        ecrire(ENTETE + BONNE);
        assertThat(appariement.traitement()).isNotNull();

        ecrire(ENTETE);

        assertThatThrownBy(appariement::traitement).isInstanceOf(IdentitesIndisponibles.class);
    }

    private void indexer(CleIndex cle) throws IOException {
        new ConstructionIndex(
                        new Reglages(cle, LieuxFrancais.charger(), false, 1), new SecureRandom(), Clock.systemUTC())
                .construire(new StringReader(ENTETE + BONNE), registre, SuiviConstruction.personne());
    }

    @Test
    void servesFromAnIndex() throws Exception {
        indexer(CLE);

        assertThat(appariement.traitement()).isSameAs(appariement.traitement());
    }

    @Test
    void waitsForAnIndexThatIsDamagedOrOfAnotherKey() throws Exception {
        indexer(CLE);
        Path noms = registre.resolve("noms.acx");
        byte[] octets = Files.readAllBytes(noms);
        Files.write(noms, new byte[octets.length]);
        assertThatThrownBy(appariement::traitement)
                .isInstanceOf(IdentitesIndisponibles.class)
                .hasMessageContaining("n’est pas disponible");

        Files.write(noms, octets);
        assertThat(appariement.traitement()).isNotNull();

        Files.move(registre, dossier.resolve("ancien"));
        indexer(new CleIndex(new byte[CleIndex.OCTETS]));
        assertThatThrownBy(appariement::traitement).isInstanceOf(IdentitesIndisponibles.class);
    }
}
