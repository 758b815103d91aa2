package fr.accroche.portail.depot;

import fr.accroche.portail.depot.Depots.Accuse;
import fr.accroche.portail.depot.jdbc.ResultatRepository;
import fr.accroche.traitement.accuse.AccuseTraitement;
import fr.accroche.traitement.accuse.EnteteAccuse;
import fr.accroche.traitement.accuse.FormatAccuse;
import fr.accroche.traitement.signature.SignatureAccuse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Accusés de traitement, written from what is in the database. PDF and JSON hold their signature; XML, whose form is frozen,
 * and CSV have it beside.
 */
@Component
class AccusesTraitement {
    private final ResultatRepository resultats;
    private final SignatureAccuse signature;

    AccusesTraitement(ResultatRepository resultats, SignatureAccuse signature) {
        this.resultats = resultats;
        this.signature = signature;
    }

    Accuse accuse(DepotId depot, EnteteAccuse entete, FormatAccuse format) {
        AccuseTraitement accuse = new AccuseTraitement(entete, new ContenuBase(resultats, depot));
        return new Accuse(
                accuse.nomFichier(format), format, Optional.empty(), sortie -> ecrire(accuse, format, sortie));
    }

    /** A detached signature of the forms that cannot hold one; empty for the others. */
    Optional<String> signature(DepotId depot, EnteteAccuse entete, FormatAccuse format) throws IOException {
        return switch (format) {
            case XML, CSV -> {
                AccuseTraitement accuse = new AccuseTraitement(entete, new ContenuBase(resultats, depot));
                yield Optional.of(signature.signer(sortie -> accuse.ecrire(format, sortie)));
            }
            case JSON, PDF -> Optional.empty();
        };
    }

    private void ecrire(AccuseTraitement accuse, FormatAccuse format, OutputStream sortie) throws IOException {
        switch (format) {
            case XML, CSV -> accuse.ecrire(format, sortie);
            case JSON -> signature.signerJson(json -> accuse.ecrire(format, json), sortie);
            case PDF -> ecrirePdf(accuse, sortie);
        }
    }

    /** The PDF is bounded (its lists are cut), so it may stand in memory to be signed. */
    private void ecrirePdf(AccuseTraitement accuse, OutputStream sortie) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        accuse.ecrire(FormatAccuse.PDF, pdf);
        signature.signerPdf(pdf.toByteArray(), sortie);
    }
}
