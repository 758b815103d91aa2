package fr.accroche.portail.organisme.immatriculation;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.organisme.jdbc.ImmatriculationRepository;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/**
 * Draws matricules as {@code 12ABC345} and contract numbers as {@code MFCER000123} (guide 4.3), at random rather than one
 * after the other: nobody can guess a neighbour's. Letters that read as digits (I, O) are left out.
 */
@Component
class Numeros {
    private static final String LETTRES = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int CENT = 100;
    private static final int MILLE = 1000;
    private static final int MILLION = 1_000_000;

    private final SecureRandom alea;
    private final ImmatriculationRepository organismes;

    Numeros(SecureRandom alea, ImmatriculationRepository organismes) {
        this.alea = alea;
        this.organismes = organismes;
    }

    /** One that nobody has. Within the transaction that gives it. */
    IdClient matricule() {
        IdClient tire;
        do {
            tire = new IdClient(
                    "%02d%c%c%c%03d".formatted(alea.nextInt(CENT), lettre(), lettre(), lettre(), alea.nextInt(MILLE)));
        } while (organismes.estPris(tire));
        return tire;
    }

    /** One that nobody has. Within the transaction that gives it. */
    IdContrat contrat(RoleOrganisme role) {
        String prefixe = role == RoleOrganisme.CERTIFICATEUR ? "MFCER" : "MFDEP";
        IdContrat tire;
        do {
            tire = new IdContrat(prefixe + "%06d".formatted(alea.nextInt(MILLION)));
        } while (organismes.estPris(tire));
        return tire;
    }

    private char lettre() {
        return LETTRES.charAt(alea.nextInt(LETTRES.length()));
    }
}
