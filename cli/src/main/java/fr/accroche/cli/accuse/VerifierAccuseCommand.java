package fr.accroche.cli.accuse;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.FichierEntree;
import fr.accroche.cli.commande.FormatResultat;
import fr.accroche.traitement.signature.ClesPubliees;
import fr.accroche.traitement.signature.DocumentExamine;
import fr.accroche.traitement.signature.Examen;
import fr.accroche.traitement.signature.VerificationAccuse;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Verifies an accusé of any form with the public keys alone: no secret, no network, no database. */
@Command(
        name = "verifier-accuse",
        description = {
            "Dit si un accusé vient bien du portail et n’a pas été modifié. Il suffit des clés publiques : ni réseau, ni secret.",
            "Sort avec 0 s’il est authentique, 1 s’il ne l’est pas (modifié, tronqué, signé d’une autre clé, non signé)."
        })
public final class VerifierAccuseCommand implements Callable<Integer> {
    private static final String VARIABLE_CLES = "ACCROCHE_CLES_ACCUSES";
    private static final String VARIABLE_DOSSIER = "ACCROCHE_HOME";
    private static final String FICHIER_PUBLIE = "cles-accuses.pem";
    private static final long SIGNATURE_MAXIMUM_OCTETS = 4_096;

    private final Environnement environnement;

    @Parameters(paramLabel = "F", description = "L’accusé, tel qu’il a été téléchargé : PDF, JSON, XML ou CSV.")
    private Path fichier = Path.of("");

    @Option(
            names = "--cles",
            paramLabel = "C",
            description = "Les clés publiques du portail (PEM), publiées à son adresse /verifier/cles.pem. Par défaut :"
                    + " ACCROCHE_CLES_ACCUSES, puis cles-accuses.pem à côté de l’accusé ou dans le dossier courant, puis"
                    + " celles du portail de cette machine.")
    private @Nullable Path cles;

    @Option(
            names = "--signature",
            paramLabel = "S",
            description = "La signature d’un XML ou d’un CSV (par défaut : F suivi de .jws).")
    private @Nullable Path signature;

    @Option(
            names = "--format",
            paramLabel = "texte|json",
            defaultValue = "texte",
            description = "La forme du résultat (défaut : ${DEFAULT-VALUE}).")
    private FormatResultat format = FormatResultat.TEXTE;

    VerifierAccuseCommand(Environnement environnement) {
        this.environnement = environnement;
    }

    @Override
    public Integer call() throws IOException {
        Path accuse = FichierEntree.exigerLisible(fichier);
        Examen examen =
                new VerificationAccuse(certificats(accuse)).examiner(DocumentExamine.de(accuse), signatureDe(accuse));
        if (format == FormatResultat.JSON) {
            environnement.sortie().println(json(examen));
        } else {
            raconter(examen);
        }
        return (examen.estAuthentique() ? CodeSortie.OK : CodeSortie.KO).valeur();
    }

    private List<X509Certificate> certificats(Path accuse) {
        Path lues = FichierEntree.exigerLisible(clesDe(accuse));
        try (InputStream pem = FichierEntree.ouvrir(lues)) {
            return ClesPubliees.lire(pem);
        } catch (IOException e) {
            throw new EchecCommande(
                    CodeSortie.USAGE,
                    "Le fichier « " + lues + " » ne contient pas de clés publiques. Téléchargez-les à l’adresse"
                            + " /verifier/cles.pem du portail.",
                    e);
        }
    }

    private Path clesDe(Path accuse) {
        if (cles != null) {
            return cles;
        }
        return Stream.of(
                        environnement.variable(VARIABLE_CLES).map(Path::of),
                        Optional.of(accuse.resolveSibling(FICHIER_PUBLIE)).filter(Files::exists),
                        Optional.of(Path.of(FICHIER_PUBLIE)).filter(Files::exists),
                        environnement
                                .variable(VARIABLE_DOSSIER)
                                .map(dossier -> Path.of(dossier, "cles", "accuses.pem"))
                                .filter(Files::exists))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new EchecCommande(
                        CodeSortie.USAGE,
                        "Les clés publiques du portail manquent. Téléchargez-les à son adresse /verifier/cles.pem, puis"
                                + " indiquez le fichier par --cles."));
    }

    private Optional<String> signatureDe(Path accuse) throws IOException {
        if (signature != null) {
            return Optional.of(lireSignature(FichierEntree.exigerLisible(signature)));
        }
        Path voisine = accuse.resolveSibling(accuse.getFileName() + ".jws");
        return Files.isRegularFile(voisine) ? Optional.of(lireSignature(voisine)) : Optional.empty();
    }

    private static String lireSignature(Path fichier) throws IOException {
        try (InputStream flux = FichierEntree.ouvrir(fichier)) {
            return new String(flux.readNBytes((int) SIGNATURE_MAXIMUM_OCTETS), StandardCharsets.US_ASCII).strip();
        }
    }

    private void raconter(Examen examen) {
        PrintStream sortie = environnement.sortie();
        sortie.println(examen.conclusion());
        sortie.println();
        examen.constats()
                .forEach(constat -> sortie.println(
                        "  " + constat.question() + " : " + constat.etat().libelle()));
        if (!examen.faits().isEmpty()) {
            sortie.println();
            examen.faits().forEach((nom, valeur) -> sortie.println("  " + nom + " : " + valeur));
        }
    }

    private static String json(Examen examen) {
        Map<String, Object> objet = new LinkedHashMap<>();
        objet.put("authentique", examen.estAuthentique());
        objet.put("forme", examen.forme().name());
        objet.put("motif", examen.refus().map(refus -> refus.motif().name()).orElse(null));
        objet.put("conclusion", examen.conclusion());
        Map<String, String> constats = new LinkedHashMap<>();
        examen.constats()
                .forEach(constat ->
                        constats.put(constat.question(), constat.etat().name()));
        objet.put("constats", constats);
        objet.put("faits", examen.faits());
        return JsonMapper.shared().writeValueAsString(objet);
    }
}
