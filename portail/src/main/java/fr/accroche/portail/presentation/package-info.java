/**
 * How the portal writes for people: French dates, sizes and numbers, the frame of the pages (template {@code gabarit})
 * and what every page knows of the connected account. Other modules, and other jars such as the demo, use it.
 */
@NullMarked
package fr.accroche.portail.presentation;

import org.jspecify.annotations.NullMarked;
