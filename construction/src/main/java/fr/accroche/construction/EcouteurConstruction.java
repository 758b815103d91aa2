package fr.accroche.construction;

/** Told of each fault as it is found: those of the cells row by row, then those that the control of the XML adds. */
@FunctionalInterface
public interface EcouteurConstruction {
    void anomalie(AnomalieTableur anomalie);
}
