package fr.accroche.portail.identite;

import fr.accroche.modele.IdentificationTitulaire;
import fr.accroche.modele.Nir;
import java.util.List;
import java.util.UUID;

/**
 * The vault of NIRs and civil data. Everything is encrypted before it reaches the database; the keys are never there.
 * A holder is known by its deposit, the run that matched it and the rank of its passage; it counts once that passage is
 * accepted. Processing nodes only; joins the current transaction.
 */
public interface Coffre {
    /** Writes the holders of matched passages. */
    void deposer(UUID depot, int tentative, List<TitulaireTrouve> lot);

    /** How many accepted passages of a deposit have their holder from this run. */
    long titulairesAcceptes(UUID depot, int tentative);

    /** Forgets all holders of a deposit that was refused. */
    void oublier(UUID depot);

    /** Forgets the holders that one run wrote. */
    void oublier(UUID depot, int tentative);

    /** Forgets what runs before this one wrote; once this one owns the deposit, so that none of them publishes. */
    void oublierAvant(UUID depot, int tentative);

    /** Forgets the holders whose passage was not accepted, and those of other runs; once the deposit has ended. */
    void garderAcceptes(UUID depot, int tentative);

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
