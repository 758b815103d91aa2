-- Organisms, their roles and contracts, mandates, accounts, users, machine access.
-- The database roles accroche_web, accroche_traitement and accroche_coffre exist before the first migration.

create table installation (
    unique_ligne boolean primary key default true check (unique_ligne),
    nature       text        not null check (nature in ('DEMO', 'PRODUCTION')),
    creee_le     timestamptz not null default now()
);
comment on table installation is 'One row: a demo base never serves production, nor the other way round';

create table organisme (
    id             uuid        primary key,
    id_client      text        not null unique check (char_length(id_client) = 8),
    raison_sociale text        not null,
    referent_mail  text,
    etat           text        not null default 'ACTIF' check (etat in ('ACTIF', 'SUSPENDU', 'FERME')),
    cree_le        timestamptz not null
);
comment on column organisme.id_client is 'Matricule (BCR) by which the SI CPF knows the organism';

create table organisme_siret (
    organisme_id uuid not null references organisme,
    siret        text not null check (siret ~ '^\d{14}$'),
    debut        date not null,
    fin          date check (fin >= debut),
    primary key (organisme_id, siret, debut)
);
create unique index organisme_siret_courant on organisme_siret (organisme_id) where fin is null;

create table organisme_role (
    organisme_id uuid not null references organisme,
    role         text not null check (role in ('CERTIFICATEUR', 'DEPOSANT')),
    id_contrat   text not null unique check (char_length(id_contrat) between 1 and 20),
    debut        date not null,
    fin          date check (fin >= debut),
    primary key (organisme_id, role)
);
comment on column organisme_role.fin is 'Last day of the contract, null while it runs';

create table mandat (
    id               uuid        primary key,
    certificateur_id uuid        not null references organisme,
    deposant_id      uuid        not null references organisme,
    debut            date        not null,
    fin              date check (fin >= debut),
    revoque_le       timestamptz,
    motif_revocation text,
    cree_le          timestamptz not null,
    check (certificateur_id <> deposant_id)
);
create index mandat_par_deposant on mandat (deposant_id, certificateur_id);
create unique index mandat_vivant on mandat (certificateur_id, deposant_id) where revoque_le is null and fin is null;

create table compte (
    id           uuid        primary key,
    organisme_id uuid        not null,
    role         text        not null,
    siret        text        not null check (siret ~ '^\d{14}$'),
    etat         text        not null default 'ACTIF' check (etat in ('EN_ATTENTE', 'ACTIF', 'FERME')),
    cree_le      timestamptz not null,
    unique (siret, role),
    foreign key (organisme_id, role) references organisme_role
);
comment on table compte is 'One account for each SIRET and role (guide 4.4)';

create table utilisateur (
    id                      uuid        primary key,
    compte_id               uuid        not null references compte,
    identifiant             text        not null unique check (char_length(identifiant) = 9),
    nom                     text        not null,
    prenom                  text        not null,
    mail                    text        not null,
    role                    text        not null check (role in ('ADMINISTRATEUR', 'UTILISATEUR')),
    etat                    text        not null check (etat in ('INVITE', 'ACTIF', 'DESACTIVE')),
    mot_de_passe            text,
    mot_de_passe_change_le  timestamptz,
    mot_de_passe_compromis  boolean     not null default false,
    totp_secret_chiffre     bytea,
    totp_dernier_pas        bigint,
    second_facteur          text        check (second_facteur in ('TOTP', 'CLE_ACCES')),
    second_facteur_enrole_le timestamptz,
    codes_secours           text[],
    derniere_connexion_le   timestamptz,
    cree_le                 timestamptz not null,
    desactive_le            timestamptz
);
create index utilisateur_par_compte on utilisateur (compte_id);
comment on column utilisateur.mot_de_passe is 'Argon2id hash with its parameters; null until the user has chosen it';

create table cle_acces (
    id             bytea       primary key,
    utilisateur_id uuid        not null references utilisateur,
    cle_publique   bytea       not null,
    compteur       bigint      not null,
    nom            text        not null,
    donnees        jsonb       not null,
    creee_le       timestamptz not null,
    utilisee_le    timestamptz
);
comment on table cle_acces is 'Passkeys of users (second factor)';

create table tentative_connexion (
    empreinte   bytea       primary key,
    echecs      integer     not null,
    dernier_le  timestamptz not null,
    reussi_le   timestamptz
);
comment on table tentative_connexion is
    'Failed logins by SHA-256 of the identifier as typed, known or not, with a network or with all of them';
comment on column tentative_connexion.reussi_le is 'Last login from that network: it is known, others do not slow it down';

create table client_api (
    id             uuid        primary key,
    organisme_id   uuid        not null references organisme,
    client_id      text        not null unique,
    secret         text        not null,
    libelle        text        not null,
    portees        text[]      not null,
    cree_le        timestamptz not null,
    expire_le      timestamptz,
    revoque_le     timestamptz
);
create index client_api_par_organisme on client_api (organisme_id);
comment on column client_api.secret is 'Hash with its parameters: the secret is shown once and never kept';

grant select on installation, organisme, organisme_siret, organisme_role, mandat, compte, utilisateur, client_api
    to accroche_web, accroche_traitement;
grant insert on installation to accroche_web, accroche_traitement;
-- "select … for share" asks for the right to update one column.
grant update (motif_revocation) on mandat to accroche_traitement;
grant insert, update on organisme, organisme_siret, organisme_role, mandat, compte, utilisateur, client_api
    to accroche_web;
grant select, insert, update, delete on cle_acces, tentative_connexion to accroche_web;
