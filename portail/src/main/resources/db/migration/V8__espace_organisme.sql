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
