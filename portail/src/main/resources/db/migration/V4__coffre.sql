-- The vault: who the holders are. Its own schema and owner; accroche_web has no right on it at all.

create schema coffre authorization accroche_coffre;
set role accroche_coffre;

create table coffre.titulaire (
    id                 uuid        primary key,
    nir_chiffre        bytea       not null,
    nir_index          bytea       not null unique check (octet_length(nir_index) = 32),
    cle_version        integer     not null,
    cree_le            timestamptz not null
);
comment on column coffre.titulaire.nir_chiffre is 'AES-256-GCM; the key is never in the database';
comment on column coffre.titulaire.nir_index is 'Blind index: HMAC-SHA-256 of the NIR by a second key';

create table coffre.passage_titulaire (
    passage_id          uuid   primary key,
    titulaire_id        uuid   not null references coffre.titulaire,
    etat_civil_chiffre  bytea  not null,
    cle_version         integer not null
);
create index passage_titulaire_par_titulaire on coffre.passage_titulaire (titulaire_id);
comment on column coffre.passage_titulaire.etat_civil_chiffre is 'Identification of the holder as deposited, AES-256-GCM';

create table coffre.attente (
    depot_id           uuid    not null,
    tentative          integer not null,
    ordinal            bigint  not null,
    nir_chiffre        bytea   not null,
    nir_index          bytea   not null,
    etat_civil_chiffre bytea   not null,
    cle_version        integer not null,
    primary key (depot_id, tentative, ordinal)
);
comment on table coffre.attente is 'Matched holders of a deposit until it is published; emptied then';

grant usage on schema coffre to accroche_traitement;
grant select, insert on coffre.titulaire, coffre.passage_titulaire to accroche_traitement;
grant select, insert, delete on coffre.attente to accroche_traitement;

reset role;
