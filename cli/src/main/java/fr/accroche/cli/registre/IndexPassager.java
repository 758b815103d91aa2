package fr.accroche.cli.registre;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.EchecEcriture;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FichierEntree;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.index.IndexRegistre;
import fr.accroche.nirisation.index.construction.BilanConstruction;
import fr.accroche.nirisation.index.construction.ConstructionIndex;
import fr.accroche.nirisation.index.construction.ConstructionIndex.Reglages;
import fr.accroche.nirisation.index.construction.RegistreRefuseException;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.nirisation.index.fichier.IndexFichier;
import fr.accroche.nirisation.registre.RegistreIllisibleException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The index of a CSV, for one command: built in a temporary folder under a key that nobody keeps, mapped, and its files
 * removed at once (the system keeps them as long as they are mapped).
 */
public final class IndexPassager {
    private IndexPassager() {}

    /** @throws EchecCommande with code 3 when nobody can be read in it */
    public static IndexRegistre de(Path csv, ReferentielLieux lieux, Environnement environnement) throws IOException {
        SecureRandom alea = new SecureRandom();
        byte[] octets = new byte[CleIndex.OCTETS];
        alea.nextBytes(octets);
        CleIndex cle = new CleIndex(octets);
        Reglages reglages = new Reglages(cle, lieux, false, Runtime.getRuntime().availableProcessors());
        Path dossier = Files.createTempDirectory("accroche-registre");
        Path index = dossier.resolve("index");
        AnomaliesRegistre anomalies = new AnomaliesRegistre(Optional.empty());
        try (SuiviConsole suivi = new SuiviConsole(environnement, Files.size(csv), anomalies);
                Reader texte = new BufferedReader(
                        new InputStreamReader(suivi.suivre(FichierEntree.ouvrir(csv)), StandardCharsets.UTF_8))) {
            BilanConstruction bilan =
                    new ConstructionIndex(reglages, alea, environnement.horloge()).construire(texte, index, suivi);
            raconter(bilan, anomalies, environnement);
            return IndexFichier.ouvrirSansRelire(index, Optional.of(cle));
        } catch (RegistreRefuseException personne) {
            throw new EchecCommande(CodeSortie.ENTREE_ILLISIBLE, String.valueOf(personne.getMessage()), personne);
        } catch (RegistreIllisibleException illisible) {
            throw illisible;
        } catch (IOException echec) {
            throw new EchecCommande(
                    CodeSortie.INTERNE,
                    "Le registre n’a pas pu être indexé dans le dossier temporaire « " + dossier.getParent() + " » : "
                            + EchecEcriture.raison(echec) + " Un autre dossier temporaire se donne par"
                            + " ACCROCHE_JAVA_OPTS=-Djava.io.tmpdir=DOSSIER ; un index déjà construit (registre"
                            + " indexer) n’en demande pas.",
                    echec);
        } finally {
            supprimer(index);
            Files.deleteIfExists(dossier);
        }
    }

    private static void raconter(BilanConstruction bilan, AnomaliesRegistre anomalies, Environnement environnement) {
        environnement
                .erreurs()
                .printf(
                        Locale.FRENCH,
                        "Registre : %,d personnes, %,d lignes rejetées.%n",
                        bilan.personnes(),
                        bilan.lecture().rejetees());
        anomalies.raconter(environnement.erreurs(), "accroche registre indexer R.csv --sortie DIR --anomalies F.csv");
    }

    private static void supprimer(Path dossier) throws IOException {
        if (Files.isDirectory(dossier)) {
            try (DirectoryStream<Path> fichiers = Files.newDirectoryStream(dossier)) {
                for (Path fichier : fichiers) {
                    Files.delete(fichier);
                }
            }
            Files.delete(dossier);
        }
    }
}
