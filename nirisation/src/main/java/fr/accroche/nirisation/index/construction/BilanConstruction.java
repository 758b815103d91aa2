package fr.accroche.nirisation.index.construction;

import fr.accroche.nirisation.index.fichier.Entete.LectureIndexee;

/**
 * What a construction gave.
 *
 * @param personnes persons in the index
 * @param lecture counts of lines
 * @param octets size of the index
 */
public record BilanConstruction(int personnes, LectureIndexee lecture, long octets) {}
