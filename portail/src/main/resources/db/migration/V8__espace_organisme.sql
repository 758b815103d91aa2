-- What an organism does for itself: whom it works for, its machine clients, its webhooks, its tickets.

alter table depot add column au_nom_de uuid references organisme;
comment on column depot.au_nom_de is 'Certificateur that the depositor chose to work for; null when the file alone names one';
create index depot_par_certificateur on depot (certificateur_id, numero desc);
create index depot_par_nom on depot (au_nom_de, numero desc);
create index depot_par_matricule on depot (id_client_certificateur, numero desc);

alter table client_api
    add column secret_precedent           text,
    add column secret_precedent_expire_le timestamptz,
    add column utilise_le                 timestamptz,
    add column cree_par                   text,
    add check ((secret_precedent is null) = (secret_precedent_expire_le is null));
comment on column client_api.secret_precedent is 'Still accepted until its date, so that a secret is changed without an interruption';
comment on column client_api.utilise_le is 'Last token or call, to the minute';

create table webhook (
    id            uuid        primary key,
    organisme_id  uuid        not null references organisme,
    adresse       text        not null check (adresse like 'https://%'),
    evenements    text[]      not null,
    secret_scelle bytea       not null,
    cree_le       timestamptz not null,
    supprime_le   timestamptz
);
create index webhook_par_organisme on webhook (organisme_id) where supprime_le is null;
comment on column webhook.secret_scelle is 'Key of the signatures, sealed by the master key';

create index journal_par_organisme on journal_audit (organisme_id, rang desc);

grant select, insert, update on webhook to accroche_web;
grant select on webhook to accroche_traitement;

create sequence ticket_numero start with 1001;
create table ticket (
    id             uuid        primary key,
    numero         bigint      not null unique default nextval('ticket_numero'),
    organisme_id   uuid        not null references organisme,
    utilisateur_id uuid        not null references utilisateur,
    motif          text        not null,
    sujet          text        not null check (char_length(sujet) <= 150),
    etat           text        not null check (etat in ('OUVERT', 'REPONDU', 'CLOS')),
    ouvert_le      timestamptz not null,
    modifie_le     timestamptz not null
);
create index ticket_par_organisme on ticket (organisme_id, modifie_le desc);
create index ticket_par_etat on ticket (etat, modifie_le);
create table ticket_message (
    rang      bigint      generated always as identity primary key,
    ticket_id uuid        not null references ticket,
    auteur    text        not null,
    est_agent boolean     not null,
    texte     text        not null check (char_length(texte) <= 5000),
    ecrit_le  timestamptz not null
);
create index ticket_message_par_ticket on ticket_message (ticket_id, rang);

grant usage on sequence ticket_numero to accroche_web;
grant select, insert, update on ticket to accroche_web;
grant select, insert on ticket_message to accroche_web;
