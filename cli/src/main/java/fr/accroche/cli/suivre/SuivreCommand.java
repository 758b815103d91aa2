package fr.accroche.cli.suivre;

import fr.accroche.cli.api.AttenteDepot;
import fr.accroche.cli.api.EtatDepot;
import fr.accroche.cli.api.RefusServeur;
import fr.accroche.cli.commande.BarreProgression;
import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FormatResultat;
import fr.accroche.cli.commande.OptionsServeur;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Waits for the end of a deposit's processing and prints its outcome. */
@Command(
        name = "suivre",
        description = "Attend la fin du traitement d’un dépôt ; répond 0 si tous les passages sont OK, 1 sinon.")
public final class SuivreCommand implements Callable<Integer> {
    private static final int CENT = 100;

    private final Environnement environnement;

    @Parameters(paramLabel = "ID", description = "Identifiant du dépôt, donné par « deposer ».")
    private String id = "";

    @Mixin
    private OptionsServeur serveur = new OptionsServeur();

    @Option(
            names = "--format",
            paramLabel = "texte|json",
            defaultValue = "texte",
            description = "Forme du résultat (par défaut : texte).")
    private FormatResultat format = FormatResultat.TEXTE;

    SuivreCommand(Environnement environnement) {
        this.environnement = environnement;
    }

    @Override
    public Integer call() {
        EtatDepot etat = attendre(new AttenteDepot(serveur.client(environnement)));
        if (format == FormatResultat.JSON) {
            environnement.sortie().println(json(etat));
        } else {
            afficher(etat, environnement.sortie());
        }
        return (etat.estReussi() ? CodeSortie.OK : CodeSortie.KO).valeur();
    }

    private EtatDepot attendre(AttenteDepot attente) {
        try (BarreProgression barre = BarreProgression.ouvrir(environnement, "Traitement", CENT, " %", 1)) {
            return attente.attendre(id, etat -> barre.atteindre(etat.progression()));
        } catch (RefusServeur e) {
            throw new EchecCommande(CodeSortie.SERVEUR, String.valueOf(e.getMessage()), e);
        }
    }

    private static void afficher(EtatDepot etat, PrintStream sortie) {
        sortie.println("Dépôt " + etat.id() + " : " + etat.libelleStatut());
        sortie.println("Passages       : " + etat.passages() + " (" + etat.ok() + " OK, " + etat.ko() + " KO)");
        sortie.println("Erreurs        : " + etat.anomalies());
        sortie.println("Avertissements : " + etat.avertissements());
    }

    private static String json(EtatDepot etat) {
        JsonMapper json = JsonMapper.builder().build();
        ObjectNode noeud = json.createObjectNode();
        noeud.put("id", etat.id());
        noeud.put("statut", etat.statut());
        noeud.put("etape", etat.etape().orElse(null));
        noeud.put("incident", etat.incident().orElse(null));
        noeud.put("progression", etat.progression());
        noeud.putObject("compteurs")
                .put("passages", etat.passages())
                .put("ok", etat.ok())
                .put("ko", etat.ko())
                .put("anomalies", etat.anomalies())
                .put("avertissements", etat.avertissements());
        return json.writeValueAsString(noeud);
    }
}
