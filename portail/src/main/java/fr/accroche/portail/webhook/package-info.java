/**
 * Where an organism wants its software to be told of what happens (webhooks): registration here, delivery to come. Enter by
 * {@link fr.accroche.portail.webhook.Webhooks}.
 */
@NullMarked
package fr.accroche.portail.webhook;

import org.jspecify.annotations.NullMarked;
