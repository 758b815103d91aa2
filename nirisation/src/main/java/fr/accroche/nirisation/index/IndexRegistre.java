package fr.accroche.nirisation.index;

import fr.accroche.modele.Nir;
import java.util.Optional;

/**
 * A registry of persons in the order of their date of birth, sex and first name. Persons are ordinals, 0 to {@link
 * #taille()} − 1; names are numbers of a {@link Lexique}, 0 meaning missing. Read-only, deterministic, safe to share
 * between threads without locks; what changes during a question is in the {@link Fiche} and the {@link Candidats} that
 * the caller brings, one of each per thread.
 *
 * <p>Every look-up adds ordinals in ascending order, those already added included again: the caller removes doubles. A
 * look-up by a missing name (0) or an unknown place (0) adds nothing.
 */
public interface IndexRegistre {
    /** Number of rows. */
    int taille();

    /** By what this index is told from every other, in an audit; nothing when it was never kept. */
    default Optional<String> identite() {
        return Optional.empty();
    }

    /** Birth and usage names, in the form of the common normalisation. */
    Lexique noms();

    /** First names, in the form of the common normalisation. */
    Lexique prenoms();

    /** Codes of communes and countries, as they stand in the registry. */
    Lexique lieux();

    /** How often names and first names are borne, counted when the registry was indexed. */
    Frequences frequences();

    /**
     * The persons born on that day who share at least one thing with the holder: a name (birth or usage, exact or of the
     * same phonetic skeleton), a first name of any rank, or the place. A month or day of 0 is a date of the registry
     * like any other (persons whose day is unknown): nothing is widened here.
     *
     * @param jour {@code annee * 10000 + mois * 100 + jour}
     */
    void duJour(int jour, Empreintes titulaire, Candidats sortie);

    /** Persons with this birth or usage name, this first first name and this year of birth, whatever the rest. */
    void parNomPrenomAnnee(int nom, int prenom, int annee, Candidats sortie);

    /** Persons with this birth or usage name and this first first name, born in this place, whatever the date. */
    void parNomPrenomLieu(int nom, int prenom, int lieu, Candidats sortie);

    /** Persons whose birth or usage name and first first name have these phonetic skeletons, born in this year. */
    void parSquelettesAnnee(int squeletteNom, int squelettePrenom, int annee, Candidats sortie);

    /** Fills {@code fiche} with what is known of this person, the NIR excepted. */
    void lire(int ordinal, Fiche fiche);

    /**
     * The number of this person: the only look-up that needs the key of the index.
     *
     * @throws IndexIllisibleException when the index was opened without its key
     */
    Nir nir(int ordinal);
}
