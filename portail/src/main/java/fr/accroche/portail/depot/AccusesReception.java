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
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Accusés de réception: available as soon as the file is received, signed once, then always the same bytes. Until the
 * file is read nobody knows for which certificateur it is: the accusé names those for whom the depositor may deposit.
 */
@Component
class AccusesReception {
    private final AccuseRepository accuses;
    private final Organismes organismes;
    private final SignatureAccuse signature;
    private final ReglesEnVigueur regles;
    private final Clock horloge;

    AccusesReception(
            AccuseRepository accuses,
            Organismes organismes,
            SignatureAccuse signature,
            ReglesEnVigueur regles,
            Clock horloge) {
        this.accuses = accuses;
        this.organismes = organismes;
        this.signature = signature;
        this.regles = regles;
        this.horloge = horloge;
    }

    /** Empty when an accusé de réception has no such form. */
    Optional<Accuse> accuse(Deposant deposant, SuiviDepot depot, FormatAccuse format) {
        if (format != FormatAccuse.JSON && format != FormatAccuse.PDF) {
            return Optional.empty();
        }
        String nature = "RECEPTION_" + format.name();
        AccuseSigne signe = accuses.trouver(depot.id(), nature).orElseGet(() -> {
            accuses.garder(depot.id(), nature, signer(deposant, depot, format), horloge.instant());
            return accuses.trouver(depot.id(), nature).orElseThrow();
        });
        return Optional.of(new Accuse(
                "Accusé de réception_" + depot.numero() + "." + format.extension(),
                format,
                signe.signature(),
                sortie -> sortie.write(signe.contenu())));
    }

    private AccuseSigne signer(Deposant deposant, SuiviDepot depot, FormatAccuse format) {
        AccuseReception accuse = new AccuseReception(donnees(deposant, depot));
        ByteArrayOutputStream brut = new ByteArrayOutputStream();
        try {
            if (format == FormatAccuse.JSON) {
                accuse.ecrireJson(brut);
                byte[] json = brut.toByteArray();
                return new AccuseSigne(json, Optional.of(signature.signerJson(new ByteArrayInputStream(json))));
            }
            accuse.ecrirePdf(brut);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            signature.signerPdf(brut.toByteArray(), pdf);
            return new AccuseSigne(pdf.toByteArray(), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot sign the accusé de réception of deposit " + depot.numero(), e);
        }
    }

    private DonneesReception donnees(Deposant deposant, SuiviDepot depot) {
        List<String> certificateurs = organismes.certificateursDe(deposant.organismeId()).stream()
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
}
