/**
 * The matching in three passes that the public site of the service describes, and the strict form of it that the portal
 * uses: obligatory criteria, then month and day of birth, then place and all optional data.
 *
 * <p>Enter by {@link fr.accroche.nirisation.troispasses.ProcedureTroisPassesStricte} (the portal's) or {@link
 * fr.accroche.nirisation.troispasses.ProcedureTroisPasses} (the public one, the peer in benchmarks). Why there are two:
 * {@code docs/adr/0004-trois-passes-stricte.md}.
 */
@NullMarked
package fr.accroche.nirisation.troispasses;

import org.jspecify.annotations.NullMarked;
