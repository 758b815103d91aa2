package fr.accroche.portail.identite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.nirisation.DossiersFormation;
import fr.accroche.nirisation.index.construction.ConstructionIndex;
import fr.accroche.nirisation.index.construction.ConstructionIndex.Reglages;
import fr.accroche.nirisation.index.construction.SuiviConstruction;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.nirisation.index.fichier.Verification;
import fr.accroche.portail.socle.DemarrageImpossible;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.traitement.Traitement;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
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
    private Path temporaires;
    private Appariement appariement;
    private int versions;

    @BeforeEach
    void ouvrir() throws IOException {
        temporaires = Files.createDirectory(dossier.resolve("temporaires"));
        ouvrir(ProcedureChoisie.SCORES);
    }

    private void ouvrir(ProcedureChoisie choisie) {
        registre = dossier.resolve("registre.csv");
        appariement = new Appariement(
                registre,
                CLE,
                choisie,
                (flux, options, ecouteur) -> {
                    throw new IOException("nothing is controlled here");
                },
                LieuxFrancais.charger(),
                new Niriseurs(DossiersFormation.aucun(), Optional.empty()),
                temporaires,
                new SecureRandom(),
                Clock.systemUTC());
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
        assertThat(appariement.traitement().procedure().nom()).isEqualTo("scores");
        assertThat(appariement.traitement().procedure().registre())
                .as("SHA-256 of the file")
                .contains(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(registre))));
    }

    @Test
    void matchesACsvByTheThreePassesWhenTheOperatorAsksForThemAndNoIndex() throws Exception {
        ouvrir(ProcedureChoisie.de("trois-passes-stricte"));
        ecrire(ENTETE + BONNE);
        assertThat(appariement.traitement().procedure().nom()).isEqualTo("trois-passes-stricte");
        assertThat(appariement.traitement().procedure().registre()).isPresent();

        Files.delete(registre);
        indexer(CLE);
        assertThatThrownBy(appariement::traitement).isInstanceOf(IdentitesIndisponibles.class);
    }

    @Test
    void refusesToStartWithAProcedureThatNobodyKnows() {
        assertThatThrownBy(() -> ProcedureChoisie.de("quatre-passes"))
                .isInstanceOf(DemarrageImpossible.class)
                .hasMessageContaining("ACCROCHE_PROCEDURE ne peut valoir que scores, trois-passes");
    }

    @Test
    void leavesNothingOfTheIndexOfACsvOnTheDiskNorWhatAKilledPortalLeft() throws Exception {
        Path reste = Files.createDirectories(temporaires.resolve("accroche-registre12/index"));
        Files.writeString(reste.resolve("noms.acx"), "VALMORIN");
        ecrire(ENTETE + BONNE);

        assertThat(appariement.traitement()).isNotNull();

        assertThat(temporaires).isEmptyDirectory();
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
    void servesFromAnIndexAndSaysWhich() throws Exception {
        indexer(CLE);

        assertThat(appariement.traitement()).isSameAs(appariement.traitement());
        assertThat(appariement.traitement().procedure().registre()).contains(Verification.identite(registre));
    }

    /** The same people indexed anew, the header of the same size and date: another index all the same. */
    @Test
    void noticesAnotherIndexByItsIdentityWhateverItsDateAndSize() throws Exception {
        indexer(CLE);
        Path entete = registre.resolve("entete.acx");
        FileTime date = Files.getLastModifiedTime(entete);
        long octets = Files.size(entete);
        Traitement ancien = appariement.traitement();
        String ancienne = Verification.identite(registre);

        Files.move(registre, dossier.resolve("ancien"));
        indexer(CLE);
        Files.setLastModifiedTime(entete, date);

        assertThat(Files.size(entete)).isEqualTo(octets);
        assertThat(appariement.traitement()).isNotSameAs(ancien);
        assertThat(appariement.traitement().procedure().registre())
                .contains(Verification.identite(registre))
                .isNotEqualTo(Optional.of(ancienne));
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
