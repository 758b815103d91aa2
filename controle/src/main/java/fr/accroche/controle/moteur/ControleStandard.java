package fr.accroche.controle.moteur;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.BilanControle.JeuDeRegles;
import fr.accroche.controle.Controle;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.anomalie.CatalogueAnomalies;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.lecture.FluxMesure;
import fr.accroche.controle.lecture.FluxReader;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.regle.RegleMetier;
import fr.accroche.controle.reserve.EnsembleEmpreintes;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.VersionReferentiel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The control by one schema and one catalogue of rules. Immutable, safe to share between threads; keep one, compiling
 * the schema costs more than controlling a small file.
 */
public final class ControleStandard implements Controle {
    private final SchemaFlux schema;
    private final CatalogueRegles regles;
    private final JeuDeRegles identite;
    private final Path dossierTemporaire;
    private final FluxReader reader;

    /** Keeps what has to wait in the temporary folder of the system. */
    public ControleStandard(SchemaFlux schema, CatalogueRegles regles) {
        this(schema, regles, Path.of(System.getProperty("java.io.tmpdir")), new FluxReader());
    }

    /** @param dossierTemporaire where what has to wait may go, encrypted, when it is more than a block of memory */
    public ControleStandard(SchemaFlux schema, CatalogueRegles regles, Path dossierTemporaire) {
        this(schema, regles, dossierTemporaire, new FluxReader());
    }

    /** As the other, with the reading paths of {@code reader}: what is reported does not depend on them. */
    public ControleStandard(SchemaFlux schema, CatalogueRegles regles, FluxReader reader) {
        this(schema, regles, Path.of(System.getProperty("java.io.tmpdir")), reader);
    }

    private ControleStandard(SchemaFlux schema, CatalogueRegles regles, Path dossierTemporaire, FluxReader reader) {
        this.dossierTemporaire = dossierTemporaire;
        this.schema = schema;
        this.regles = regles;
        this.reader = reader;
        identite = new JeuDeRegles(regles.id(), empreinte(schema, regles));
    }

    @Override
    public BilanControle controler(InputStream flux, OptionsControle options, EcouteurControle ecouteur)
            throws IOException {
        try (FluxMesure mesure = new FluxMesure(flux)) {
            return controler(mesure, options, ecouteur);
        }
    }

    private BilanControle controler(FluxMesure mesure, OptionsControle options, EcouteurControle ecouteur)
            throws IOException {
        try (Collecteur collecteur = new Collecteur(ecouteur, dossierTemporaire)) {
            SuiviFlux suivi = lire(mesure, options, collecteur, ecouteur);
            collecteur.terminer();
            mesure.drainer();
            return bilan(mesure, options, collecteur.decompte(), suivi);
        }
    }

    private SuiviFlux lire(FluxMesure mesure, OptionsControle options, Collecteur collecteur, EcouteurControle ecouteur)
            throws IOException {
        Optional<Jury> jury = options.etendue() == Etendue.TOUTES
                ? Optional.of(new Jury(regles, options.dateReference(), collecteur))
                : Optional.empty();
        try (Attente<Delivrance> code = new Attente<>(dossierTemporaire, new FormeDelivrance(), collecteur);
                Attente<CertificationEnAttente> certificateur =
                        new Attente<>(dossierTemporaire, new CertificationEnAttente.FormeEcrite(), collecteur);
                EnsembleEmpreintes clesVues = new EnsembleEmpreintes(dossierTemporaire)) {
            SuiviFlux suivi = new SuiviFlux(jury, code, certificateur, clesVues, collecteur, ecouteur);
            reader.lire(mesure, new AutomateControle(schema, collecteur, suivi));
            return suivi;
        }
    }

    private BilanControle bilan(FluxMesure mesure, OptionsControle options, Decompte decompte, SuiviFlux suivi) {
        return new BilanControle(
                mesure.octets(),
                mesure.sha256(),
                decompte.bienForme(),
                decompte.valide(),
                decompte.recevable(),
                suivi.passages(),
                decompte.erreurs(),
                decompte.avertissements(),
                decompte.groupes(),
                suivi.entete(),
                schema.version(),
                identite,
                options.dateReference(),
                options.etendue() == Etendue.TOUTES ? regles.reglesNonEvaluees() : List.of());
    }

    /** Over the schema file, the texts of all rules and the versions of the reference data. */
    private static String empreinte(SchemaFlux schema, CatalogueRegles regles) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            ajouter(sha256, regles.id());
            ajouter(sha256, schema.sha256());
            for (DefinitionAnomalie definition : CatalogueAnomalies.toutes()) {
                ajouter(sha256, definition.toString());
            }
            for (RegleMetier regle : regles.regles()) {
                ajouter(sha256, regle.definition().code().valeur());
            }
            for (VersionReferentiel reference : regles.references()) {
                ajouter(sha256, reference.id() + " " + reference.sha256());
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in the JDK", e);
        }
    }

    private static void ajouter(MessageDigest sha256, String texte) {
        sha256.update(texte.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
    }
}
