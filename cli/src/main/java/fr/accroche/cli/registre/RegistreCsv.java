package fr.accroche.cli.registre;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.EchecEcriture;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FichierEntree;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.index.IndexRegistre;
import fr.accroche.nirisation.index.construction.BilanConstruction;
import fr.accroche.nirisation.index.construction.IndexPassager;
import fr.accroche.nirisation.index.construction.RegistreRefuseException;
import fr.accroche.nirisation.registre.RegistreIllisibleException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** The index of the CSV that a command was given, for that command alone, its bad lines told. */
public final class RegistreCsv {
    private RegistreCsv() {}

    /** @throws EchecCommande with code 3 when nobody can be read in it, 70 when there is no room for it */
    public static IndexRegistre indexer(Path csv, ReferentielLieux lieux, Environnement environnement)
            throws IOException {
        Path temporaires = Path.of(System.getProperty("java.io.tmpdir"));
        AnomaliesRegistre anomalies = new AnomaliesRegistre(Optional.empty());
        try (SuiviConsole suivi = new SuiviConsole(environnement, Files.size(csv), anomalies);
                Reader texte = new BufferedReader(
                        new InputStreamReader(suivi.suivre(FichierEntree.ouvrir(csv)), StandardCharsets.UTF_8))) {
            IndexPassager passager = IndexPassager.construire(
                    texte,
                    temporaires,
                    lieux,
                    Runtime.getRuntime().availableProcessors(),
                    new SecureRandom(),
                    environnement.horloge(),
                    suivi);
            raconter(passager.bilan(), anomalies, environnement);
            return passager.index();
        } catch (RegistreRefuseException personne) {
            throw new EchecCommande(CodeSortie.ENTREE_ILLISIBLE, String.valueOf(personne.getMessage()), personne);
        } catch (RegistreIllisibleException illisible) {
            throw illisible;
        } catch (IOException echec) {
            throw new EchecCommande(
                    CodeSortie.INTERNE,
                    "Le registre n’a pas pu être indexé dans le dossier temporaire « " + temporaires + " » : "
                            + EchecEcriture.raison(echec) + " Un autre dossier temporaire se donne par"
                            + " ACCROCHE_JAVA_OPTS=-Djava.io.tmpdir=DOSSIER ; un index déjà construit (registre"
                            + " indexer) n’en demande pas.",
                    echec);
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
}
