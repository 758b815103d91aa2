package fr.accroche.portail.webhook;

import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.webhook.jdbc.WebhookRepository;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The secret of each webhook is sealed by the master key: the database alone signs nothing. */
@Component
class WebhooksPortail implements Webhooks {
    private static final int OCTETS_SECRET = 32;

    private final BaseWeb base;
    private final WebhookRepository webhooks;
    private final AdressePublique adresses;
    private final CleMaitresse maitresse;
    private final Journal journal;
    private final SecureRandom alea;

    WebhooksPortail(
            BaseWeb base,
            WebhookRepository webhooks,
            AdressePublique adresses,
            CleMaitresse maitresse,
            Journal journal,
            SecureRandom alea) {
        this.base = base;
        this.webhooks = webhooks;
        this.adresses = adresses;
        this.maitresse = maitresse;
        this.journal = journal;
        this.alea = alea;
    }

    @Override
    public Reponse inscrire(UUID organisme, String adresse, Set<EvenementWebhook> evenements, String acteur) {
        Optional<String> refus = adresses.refus(adresse);
        if (refus.isPresent()) {
            return new Reponse.Refuse(refus.get());
        }
        URI lue = adresses.exiger(adresse);
        return Objects.requireNonNull(base.transaction().execute(etat -> {
            webhooks.verrouiller(organisme);
            if (webhooks.nombre(organisme) >= MAXIMUM) {
                return new Reponse.Refuse(
                        "Vous avez déjà " + MAXIMUM + " adresses de notification : supprimez-en une d’abord.");
            }
            return creer(organisme, lue, evenements, acteur);
        }));
    }

    private Reponse creer(UUID organisme, URI adresse, Set<EvenementWebhook> evenements, String acteur) {
        UUID id = UUID.randomUUID();
        byte[] tirage = new byte[OCTETS_SECRET];
        alea.nextBytes(tirage);
        String secret = CleNotification.de(tirage).texte();
        byte[] scelle = maitresse.sceller(secret.getBytes(StandardCharsets.UTF_8), contexte(id));
        Webhook cree = webhooks.creer(id, organisme, adresse, evenements, scelle);
        journal.consigner(Fait.de(acteur, organisme, "WEBHOOK_INSCRIT", id.toString(), "OK"));
        return new Reponse.Inscrit(cree, secret);
    }

    /** How a secret is bound to its row. */
    static String contexte(UUID webhook) {
        return "webhook:" + webhook;
    }

    @Override
    public List<Webhook> de(UUID organisme) {
        return webhooks.de(organisme);
    }

    @Override
    public boolean supprimer(UUID organisme, UUID webhook, String acteur) {
        return Boolean.TRUE.equals(base.transaction().execute(etat -> {
            boolean supprime = webhooks.supprimer(organisme, webhook);
            if (supprime) {
                journal.consigner(Fait.de(acteur, organisme, "WEBHOOK_SUPPRIME", webhook.toString(), "OK"));
            }
            return supprime;
        }));
    }
}
