package fr.accroche.cli.registre;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FormatResultat;
import fr.accroche.nirisation.index.fichier.Entete;
import fr.accroche.nirisation.index.fichier.FicheSection;
import fr.accroche.nirisation.index.fichier.Verification;
import fr.accroche.nirisation.normalisation.Normalisation;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what an index says of itself. Needs no key. */
@Command(name = "infos", description = "Décrit un index : taille, date, versions. Ne demande pas la clé.")
final class RegistreInfosCommand implements Callable<Integer> {
    private final Environnement environnement;

    @Parameters(paramLabel = "DIR", description = "Le dossier de l’index.")
    private Path dossier = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "texte|json",
            defaultValue = "texte",
            description = "La forme du résultat (défaut : ${DEFAULT-VALUE}).")
    private FormatResultat format = FormatResultat.TEXTE;

    RegistreInfosCommand(Environnement environnement) {
        this.environnement = environnement;
    }

    @Override
    public Integer call() {
        Entete entete = IndexDemande.entete(dossier, Optional.empty());
        String identite = Verification.identite(dossier);
        if (format == FormatResultat.JSON) {
            environnement.sortie().println(json(entete, identite).ecrire());
        } else {
            raconter(entete, identite, environnement.sortie());
        }
        return CodeSortie.OK.valeur();
    }

    private static boolean estUtilisable(Entete entete) {
        return entete.normalisation().equals(Normalisation.version());
    }

    private static ObjetJson json(Entete entete, String identite) {
        return ObjetJson.de()
                .texte("identite", identite)
                .nombre("versionFormat", Entete.VERSION)
                .nombre("personnes", entete.personnes())
                .texte("construitLe", entete.construitLe().toString())
                .nombre("octets", entete.octets())
                .nombre("lignesLues", entete.lecture().lues())
                .nombre("lignesRejetees", entete.lecture().rejetees())
                .nombre("lignesSignalees", entete.lecture().signalees())
                .texte("normalisation", entete.normalisation().id())
                .texte("normalisationSha256", entete.normalisation().sha256())
                .booleen("normalisationCourante", estUtilisable(entete))
                .texte("lieux", entete.lieux().id())
                .texte("lieuxSha256", entete.lieux().sha256())
                .objets(
                        "sections",
                        entete.sections().stream()
                                .map(fiche -> ObjetJson.de()
                                        .texte("fichier", fiche.section().fichier())
                                        .nombre("octets", fiche.octets())
                                        .texte("sha256", fiche.sha256EnTexte()))
                                .toList());
    }

    private static void raconter(Entete entete, String identite, PrintStream sortie) {
        sortie.printf(
                Locale.FRENCH,
                "Index de %,d personnes, construit le %s (format %d) : %,d octets, %,.1f par personne.%n"
                        + "Lignes lues : %,d, rejetées : %,d, signalées : %,d.%n"
                        + "Normalisation : %s (SHA-256 %s), %s.%nLieux : %s (SHA-256 %s).%n"
                        + "Identité, que le journal d’audit note à chaque dépôt rapproché : %s.%n",
                entete.personnes(),
                entete.construitLe(),
                Entete.VERSION,
                entete.octets(),
                (double) entete.octets() / entete.personnes(),
                entete.lecture().lues(),
                entete.lecture().rejetees(),
                entete.lecture().signalees(),
                entete.normalisation().id(),
                entete.normalisation().sha256(),
                estUtilisable(entete) ? "celle de ce logiciel" : "une autre que celle de ce logiciel : à reconstruire",
                entete.lieux().id(),
                entete.lieux().sha256(),
                identite);
        for (FicheSection fiche : entete.sections()) {
            sortie.printf(
                    Locale.FRENCH, "  %-22s %,15d octets%n", fiche.section().fichier(), fiche.octets());
        }
    }
}
