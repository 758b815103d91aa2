package fr.accroche.portail.depot;

import fr.accroche.controle.extrait.ExtraitFlux;
import fr.accroche.controle.extrait.PassagesReader;
import fr.accroche.controle.extrait.SaisieWriter;
import fr.accroche.modele.IdFlux;
import fr.accroche.portail.stockage.FichierStocke;
import fr.accroche.portail.stockage.StockageFichiers;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.function.LongPredicate;

/** A deposit with KO passages, as its depositor alone may correct it: nobody at the operator can. */
public final class DepotACorriger {
    private static final String XML = ".xml";

    private final SuiviDepot suivi;
    private final BitSet ko;
    private final FichierStocke fichier;
    private final StockageFichiers stockage;

    DepotACorriger(SuiviDepot suivi, BitSet ko, FichierStocke fichier, StockageFichiers stockage) {
        this.suivi = suivi;
        this.ko = ko;
        this.fichier = fichier;
        this.stockage = stockage;
    }

    public SuiviDepot suivi() {
        return suivi;
    }

    /** Whether the passage of this rank in the file is KO. */
    public boolean estKo(long ordinal) {
        return ordinal > 0 && ko.get((int) ordinal);
    }

    /** How many passages are KO. */
    public int nombreKo() {
        return ko.cardinality();
    }

    /** The file as it was sent, to be closed. */
    public InputStream ouvrir() throws IOException {
        return stockage.ouvrir(fichier);
    }

    /** Name of the file of the KO passages alone. */
    public String nomFichierKo() {
        String nom = suivi.nomFichier();
        boolean xml = nom.regionMatches(true, nom.length() - XML.length(), XML, 0, XML.length());
        return (xml ? nom.substring(0, nom.length() - XML.length()) : nom) + "-ko" + XML;
    }

    /** The data of some of its passages, as they were sent. */
    public PassagesReader.Lecture lire(LongPredicate voulu) throws IOException {
        try (InputStream lecture = ouvrir()) {
            return PassagesReader.lire(lecture, voulu);
        }
    }

    /**
     * Finds the places of the KO passages; what it answers then writes them, streamed, byte-equal to what was sent.
     *
     * @param idFlux of the new file
     */
    public Depots.Ecriture passagesKo(IdFlux idFlux, OffsetDateTime horodatage) throws IOException {
        return corrige(idFlux, horodatage, this::estKo, ExtraitFlux.Corrections.AUCUNE, new SaisieWriter());
    }

    /**
     * The same with some of the KO passages, corrected; the others are byte-equal to what was sent.
     *
     * @param garde which of the KO passages
     */
    public Depots.Ecriture corrige(
            IdFlux idFlux,
            OffsetDateTime horodatage,
            LongPredicate garde,
            ExtraitFlux.Corrections corrections,
            SaisieWriter writer)
            throws IOException {
        ExtraitFlux extrait;
        try (InputStream lecture = ouvrir()) {
            extrait = ExtraitFlux.reperer(lecture, rang -> estKo(rang) && garde.test(rang), corrections);
        }
        return sortie -> {
            try (InputStream lecture = ouvrir()) {
                extrait.ecrire(lecture, sortie, idFlux, horodatage, writer);
            }
        };
    }
}
