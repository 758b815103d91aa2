/**
 * Mails, through an outbox in the database. Enter by {@link fr.accroche.portail.notification.Courriels} with a {@link
 * fr.accroche.portail.notification.Lettre}.
 */
@NullMarked
package fr.accroche.portail.notification;

import org.jspecify.annotations.NullMarked;
