package fr.accroche.portail.depot;

import fr.accroche.portail.depot.Depots.Accuse;
import fr.accroche.portail.depot.jdbc.AccuseRepository;
import fr.accroche.portail.depot.jdbc.AccuseRepository.AccuseSigne;
import fr.accroche.portail.organisme.Organismes;
import fr.accroche.traitement.accuse.AccuseReception;
import fr.accroche.traitement.accuse.DonneesReception;
import fr.accroche.traitement.accuse.FormatAccuse;
import fr.accroche.traitement.signature.SignatureAccuse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Accusés de réception. The JSON form is written and signed in the very transaction that receives the file, with the facts
 * of that moment; the PDF form is signed when it is first asked for, from the facts of the JSON form. Both are then always
 * the same bytes. The accusé names the certificateur that the depositor chose; where none was chosen, nobody knows it until
 * the file is read, and the accusé names those for whom the depositor might deposit when the file arrived.
 */
@Component
class AccusesReception {
    private final AccuseRepository accuses;
    private final Organismes organismes;
    private final SignatureAccuse signature;
    private final ReglesEnVigueur regles;
    private final JsonMapper lecture;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    AccusesReception(
            AccuseRepository accuses,
            Organismes organismes,
            SignatureAccuse signature,
            ReglesEnVigueur regles,
            JsonMapper lecture,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.accuses = accuses;
        this.organismes = organismes;
        this.signature = signature;
        this.regles = regles;
        this.lecture = lecture;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Writes and signs the JSON form, within the transaction that receives the file. */
    void emettre(DemandeDepot demande, SuiviDepot depot) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            new AccuseReception(donnees(demande, depot)).ecrireJson(json);
            String jws = signature.signerJson(new ByteArrayInputStream(json.toByteArray()));
            accuses.garder(
                    depot.id(),
                    nature(FormatAccuse.JSON),
                    new AccuseSigne(json.toByteArray(), Optional.of(jws)),
                    horloge.instant());
            evenements.publishEvent(new AccuseReceptionEmis(
                    depot.id(), depot.numero(), demande.deposant().organismeId()));
        } catch (IOException e) {
            throw echec(depot, e);
        }
    }

    /** Empty when an accusé de réception has no such form. */
    Optional<Accuse> accuse(SuiviDepot depot, FormatAccuse format) {
        return switch (format) {
            case JSON -> json(depot).map(signe -> accuse(depot, format, signe));
            case PDF ->
                accuses.trouver(depot.id(), nature(format))
                        .or(() -> json(depot).map(emis -> signerPdf(depot, emis)))
                        .map(signe -> accuse(depot, format, signe));
            default -> Optional.empty();
        };
    }

    private Optional<AccuseSigne> json(SuiviDepot depot) {
        return accuses.trouver(depot.id(), nature(FormatAccuse.JSON));
    }

    private static Accuse accuse(SuiviDepot depot, FormatAccuse format, AccuseSigne signe) {
        return new Accuse(
                "Accusé de réception_" + depot.numero() + "." + format.extension(),
                format,
                signe.signature(),
                sortie -> sortie.write(signe.contenu()));
    }

    private AccuseSigne signerPdf(SuiviDepot depot, AccuseSigne emis) {
        ByteArrayOutputStream brut = new ByteArrayOutputStream();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new AccuseReception(relire(emis)).ecrirePdf(brut);
            signature.signerPdf(brut.toByteArray(), pdf);
        } catch (IOException e) {
            throw echec(depot, e);
        }
        accuses.garder(
                depot.id(),
                nature(FormatAccuse.PDF),
                new AccuseSigne(pdf.toByteArray(), Optional.empty()),
                horloge.instant());
        return accuses.trouver(depot.id(), nature(FormatAccuse.PDF)).orElseThrow();
    }

    private static String nature(FormatAccuse format) {
        return "RECEPTION_" + format.name();
    }

    private static UncheckedIOException echec(SuiviDepot depot, IOException cause) {
        return new UncheckedIOException("Cannot sign the accusé de réception of deposit " + depot.numero(), cause);
    }

    private DonneesReception donnees(DemandeDepot demande, SuiviDepot depot) {
        Deposant deposant = demande.deposant();
        List<String> certificateurs =
                demande
                        .auNomDe()
                        .map(List::of)
                        .orElseGet(() -> organismes.certificateursDe(deposant.organismeId()))
                        .stream()
                        .map(organisme -> organisme.raisonSociale() + " (" + organisme.matricule() + ")")
                        .toList();
        return new DonneesReception(
                Long.toString(depot.numero()),
                deposant.raisonSociale() + " (" + deposant.matricule() + ")",
                depot.auteur(),
                certificateurs,
                depot.nomFichier(),
                depot.octets(),
                depot.sha256(),
                depot.recuLe(),
                regles.id());
    }

    /** The facts of the JSON form. */
    private DonneesReception relire(AccuseSigne emis) {
        JsonNode faits = lecture.readTree(emis.contenu());
        List<String> certificateurs = new ArrayList<>();
        faits.get("certificateurs").forEach(certificateur -> certificateurs.add(certificateur.asString()));
        return new DonneesReception(
                faits.get("numero").asString(),
                faits.get("organisme").asString(),
                faits.get("utilisateur").asString(),
                certificateurs,
                faits.get("nomFichier").asString(),
                faits.get("octets").asLong(),
                faits.get("sha256").asString(),
                OffsetDateTime.parse(faits.get("recuLe").asString()).toInstant(),
                faits.get("regles").asString());
    }
}
