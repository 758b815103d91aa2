/** The one place where XML factories are made, with secure settings. Enter by {@code XmlFactories}. */
@NullMarked
package fr.accroche.controle.xml;

import org.jspecify.annotations.NullMarked;
