package fr.accroche.portail.essai;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.rapport.JournalAnomalies;
import fr.accroche.controle.rapport.RapportHtml;
import fr.accroche.controle.rapport.RapportJson;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.reception.FluxLimite;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.stockage.StockageFichiers;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Controls a file that is not deposited. What does not fit in memory goes to temporary files encrypted by keys that are
 * nowhere else. Safe to share between threads.
 */
@Component
@SiRole(RoleNoeud.WEB)
class Essais {
    /** On the page alone: the JSON is that of the command line to the byte. */
    static final String BANDEAU = "ESSAI — sans valeur : ce fichier n’a été ni déposé ni conservé.";

    private final ControlesSansAnnuaire controles;
    private final RapportJson json = new RapportJson();
    private final RapportHtml html = new RapportHtml(BANDEAU);

    Essais(ControlesSansAnnuaire controles) {
        this.controles = controles;
    }

    /**
     * One file controlled, to be told once.
     *
     * @param fichier its name, or {@code -}
     */
    record Resultat(String fichier, BilanControle bilan, JournalAnomalies anomalies) implements Closeable {
        @Override
        public void close() {
            anomalies.close();
        }
    }

    /**
     * Reads a file to its end and controls it.
     *
     * @throws RefusRequete with 413 as soon as one byte more than the limit has come
     * @throws IOException when the sender stopped, or the temporary space failed
     */
    Resultat controler(String fichier, InputStream flux, DemandeEssai demande) throws IOException {
        JournalAnomalies anomalies = new JournalAnomalies();
        boolean rendu = false;
        try {
            BilanControle bilan = controles
                    .pour(demande.version())
                    .controler(
                            new FluxLimite(flux, StockageFichiers.TAILLE_MAXIMALE_OCTETS),
                            demande.options(),
                            anomalies);
            rendu = true;
            return new Resultat(fichier, bilan, anomalies);
        } catch (FluxLimite.TropGrand e) {
            throw tropGrand();
        } finally {
            if (!rendu) {
                anomalies.close();
            }
        }
    }

    static RefusRequete tropGrand() {
        return new RefusRequete(
                HttpStatus.CONTENT_TOO_LARGE,
                "REQ-FICHIER-TROP-GRAND",
                "Le fichier dépasse 200 Mo (209 715 200 octets). Répartissez ses passages dans plusieurs fichiers, chacun"
                        + " avec son idFlux.");
    }

    void ecrireJson(Resultat resultat, OutputStream sortie) throws IOException {
        json.ecrire(resultat.fichier(), resultat.bilan(), resultat.anomalies(), sortie);
    }

    void ecrireHtml(Resultat resultat, OutputStream sortie) throws IOException {
        html.ecrire(resultat.fichier(), resultat.bilan(), resultat.anomalies(), sortie);
    }

    /** What the HTML report needs, and nobody may frame it. */
    String politiqueHtml() {
        return html.politiqueContenu() + "; frame-ancestors 'none'";
    }
}
