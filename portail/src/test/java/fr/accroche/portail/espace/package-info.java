@NullMarked
package fr.accroche.portail.espace;

import org.jspecify.annotations.NullMarked;
