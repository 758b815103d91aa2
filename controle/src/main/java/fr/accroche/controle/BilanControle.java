package fr.accroche.controle;

import fr.accroche.modele.CodeAnomalie;
import java.time.LocalDate;
import java.util.List;

/**
 * What the control says of a whole file once it has ended. Deterministic for one file, one date and one set of rules.
 *
 * @param octets size of what was read
 * @param sha256 of the bytes read, 64 lower-case hexadecimal digits
 * @param bienForme the whole document was read as XML
 * @param valide it is what the schema wants
 * @param recevable no error concerns the whole file
 * @param nombrePassages passages met
 * @param nombreAnomalies anomalies of severity ERREUR, of any scope
 * @param nombreAvertissements anomalies of severity AVERTISSEMENT
 * @param groupes the anomalies counted by code, the most frequent first, then by code
 * @param entete what the flux says of itself
 * @param versionSchema as {@code 1.1.2}
 * @param regles identity of the rules and reference data
 * @param dateReference the day the rules were judged at
 * @param reglesNonEvaluees codes of the rules for which a reference was missing
 */
public record BilanControle(
        long octets,
        String sha256,
        boolean bienForme,
        boolean valide,
        boolean recevable,
        long nombrePassages,
        long nombreAnomalies,
        long nombreAvertissements,
        List<Groupe> groupes,
        EnteteFlux entete,
        String versionSchema,
        JeuDeRegles regles,
        LocalDate dateReference,
        List<CodeAnomalie> reglesNonEvaluees) {
    public BilanControle {
        groupes = List.copyOf(groupes);
        reglesNonEvaluees = List.copyOf(reglesNonEvaluees);
    }

    /** OK when there is no error of any scope. */
    public boolean estOk() {
        return nombreAnomalies == 0;
    }

    /**
     * The anomalies of one code.
     *
     * @param libelle short French name of the cause
     */
    public record Groupe(CodeAnomalie code, String libelle, long nombre) {}

    /**
     * Identifies the rules and the reference data a file was judged by.
     *
     * @param id as {@code regles-2026-11}
     * @param sha256 64 lower-case hexadecimal digits over schema, rules and reference data
     */
    public record JeuDeRegles(String id, String sha256) {}
}
