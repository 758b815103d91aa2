/** The contact form, for anybody: a short way from the situation to the request (guide 4.1). What is typed is kept in
 * the session until it is sent. */
@NullMarked
package fr.accroche.portail.organisme.contact;

import org.jspecify.annotations.NullMarked;
