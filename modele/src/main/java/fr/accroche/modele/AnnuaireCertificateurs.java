package fr.accroche.modele;

import java.util.Set;

/**
 * Who the certificateurs are: the SIRETs behind a matricule, by which a fiche of France compétences names them. Only who
 * registers organisms knows. Implementations are safe to share between threads; what they answer may change with time.
 */
@FunctionalInterface
public interface AnnuaireCertificateurs {
    /** The SIRETs, present and past, of the organism of this matricule; none when it is not known. */
    Set<Siret> sirets(IdClient matricule);
}
