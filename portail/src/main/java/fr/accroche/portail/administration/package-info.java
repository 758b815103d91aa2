/**
 * What agents of the operator do: their queue of requests, registrations, the register of certifiers, and who of them may
 * enter. Enter by {@link fr.accroche.portail.administration.Agents} and {@link
 * fr.accroche.portail.administration.EntreeAgents}.
 */
@NullMarked
package fr.accroche.portail.administration;

import org.jspecify.annotations.NullMarked;
