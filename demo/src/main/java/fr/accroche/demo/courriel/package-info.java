/** The demo's mail: a real SMTP server on this machine, and the page where its mails are read. */
@NullMarked
package fr.accroche.demo.courriel;

import org.jspecify.annotations.NullMarked;
