-- What webhooks are told, until they have taken it. A notification is written in the transaction of what it tells, so it exists
-- exactly when that happened; it is delivered at least once, under one identifier.

create table webhook_notification (
    id            uuid        primary key,
    webhook_id    uuid        not null references webhook,
    evenement     text        not null,
    objet_id      uuid        not null,
    corps         text        not null,
    cree_le       timestamptz not null,
    etat          text        not null default 'A_ENVOYER' check (etat in ('A_ENVOYER', 'RESERVEE', 'REMISE', 'ABANDONNEE')),
    essais        integer     not null default 0,
    prochain_le   timestamptz not null,
    reservee_le   timestamptz,
    remise_le     timestamptz,
    dernier_echec text
);
create index notification_a_envoyer on webhook_notification (prochain_le) where etat = 'A_ENVOYER';
create index notification_reservee on webhook_notification (webhook_id) where etat = 'RESERVEE';
create index notification_par_webhook on webhook_notification (webhook_id, cree_le desc);
comment on column webhook_notification.corps is 'The very bytes that are signed and sent: no datum of a file';
comment on column webhook_notification.dernier_echec is 'French sentence for the organism';

grant select, insert, update on webhook_notification to accroche_web, accroche_traitement;
