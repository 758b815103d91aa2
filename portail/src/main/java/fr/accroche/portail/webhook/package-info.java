/**
 * Where an organism wants its software to be told of what happens (webhooks), and the telling. Enter by {@link
 * fr.accroche.portail.webhook.Webhooks} (addresses) and {@link fr.accroche.portail.webhook.Notifications} (what they are told).
 * Why: {@code docs/adr/0029}.
 */
@NullMarked
package fr.accroche.portail.webhook;

import org.jspecify.annotations.NullMarked;
