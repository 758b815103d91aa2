/**
 * Coverage-guided fuzzing of the control by Jazzer. The corpus stands in {@code src/test/resources/fr/accroche/controle/fuzz}:
 * every build runs through it, {@code ./accroche test --long} goes on from it. Enter by {@code CibleFuzz}.
 */
package fr.accroche.controle.fuzz;
