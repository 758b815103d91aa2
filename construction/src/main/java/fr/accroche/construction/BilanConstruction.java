package fr.accroche.construction;

import fr.accroche.controle.BilanControle;
import java.util.List;
import java.util.Optional;

/**
 * What came of a sheet.
 *
 * @param lignes rows that held something
 * @param lignesValides rows without any error
 * @param passages passages of the XML; fewer than the rows when several rows tell results of one passage
 * @param nombreErreurs errors told
 * @param nombreRemarques warnings told
 * @param groupes anomalies counted by cause, the most frequent first
 * @param controle what the control said of the XML, empty when no row could be turned into a passage
 */
public record BilanConstruction(
        long lignes,
        long lignesValides,
        long passages,
        long nombreErreurs,
        long nombreRemarques,
        List<Groupe> groupes,
        Optional<BilanControle> controle) {
    public BilanConstruction {
        groupes = List.copyOf(groupes);
    }

    /** The anomalies of one cause. */
    public record Groupe(String code, String libelle, boolean erreur, long nombre) {}

    /** True when the XML may be given. */
    public boolean estOk() {
        return nombreErreurs == 0;
    }

    /** Rows that have at least one error. */
    public long lignesACorriger() {
        return lignes - lignesValides;
    }
}
