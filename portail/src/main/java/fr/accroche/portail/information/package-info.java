/** Public pages: home, help, accessibility. They hold no personal datum and need no account. */
@NullMarked
package fr.accroche.portail.information;

import org.jspecify.annotations.NullMarked;
