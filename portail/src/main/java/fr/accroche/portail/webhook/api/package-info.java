/** Webhooks by the API ({@code /api/v1/webhooks}). */
@NullMarked
package fr.accroche.portail.webhook.api;

import org.jspecify.annotations.NullMarked;
