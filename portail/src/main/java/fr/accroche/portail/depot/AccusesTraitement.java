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

/** Accusés de traitement, written from what is in the database; the PDF is signed. */
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

    /** The PDF is bounded (its lists are cut), so it may stand in memory to be signed. */
    private void ecrire(AccuseTraitement accuse, FormatAccuse format, OutputStream sortie) throws IOException {
        if (format == FormatAccuse.PDF) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            accuse.ecrire(format, pdf);
            signature.signerPdf(pdf.toByteArray(), sortie);
        } else {
            accuse.ecrire(format, sortie);
        }
    }
}
