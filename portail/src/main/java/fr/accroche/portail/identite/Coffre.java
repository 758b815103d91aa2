package fr.accroche.portail.identite;

import fr.accroche.modele.IdentificationTitulaire;
import fr.accroche.modele.Nir;
import java.util.List;
import java.util.UUID;

/**
 * The vault of NIRs and civil data. Everything is encrypted before it reaches the database; the keys are never there.
 * Processing nodes only; joins the current transaction.
 */
public interface Coffre {
    /** Keeps the holders of matched passages aside, until their deposit is published. */
    void mettreEnAttente(UUID depot, int tentative, List<TitulaireTrouve> lot);

    /**
     * Links the holders to the passages that were accepted; to be called once these are in the table.
     *
     * @return how many passages got their holder
     */
    int publier(UUID depot, int tentative);

    /** Forgets what was kept aside for a deposit, by any of its runs; within the transaction that ends it. */
    void oublierAttente(UUID depot);

    /** Forgets what runs before this one kept aside; once this one owns the deposit, so that none of them publishes. */
    void oublierAttenteAvant(UUID depot, int tentative);

    /**
     * @param ordinal rank of the passage in its file
     * @param identification the holder as deposited
     */
    record TitulaireTrouve(long ordinal, Nir nir, IdentificationTitulaire identification) {
        /** Masked: these are personal data. */
        @Override
        public String toString() {
            return "TitulaireTrouve[" + ordinal + "]";
        }
    }
}
