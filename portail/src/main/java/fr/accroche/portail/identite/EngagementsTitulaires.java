package fr.accroche.portail.identite;

import java.util.Map;
import java.util.UUID;

/**
 * Commitments to the holders of passages, for the transparency log: what they say can be checked again by the vault, and by
 * nobody else. Processing nodes only; joins the current transaction.
 */
public interface EngagementsTitulaires {
    /**
     * @param sels a salt of 32 bytes for each passage
     * @return 32 bytes for each passage whose holder the vault has and can read; others are left out
     */
    Map<UUID, byte[]> engager(Map<UUID, byte[]> sels);
}
