-- A deposit, what the control and the matching said of it, and its acknowledgements.

create sequence depot_numero start with 100001;

create table depot (
    id                uuid        primary key,
    numero            bigint      not null unique default nextval('depot_numero'),
    parent_id         uuid        references depot,
    mode              text        not null default 'CREATION' check (mode in ('CREATION', 'REMPLACEMENT')),
    motif             text,
    emetteur_id       uuid        not null references organisme,
    utilisateur_id    uuid        references utilisateur,
    client_api_id     uuid        references client_api,
    auteur            text        not null,
    cle_idempotence   text        check (char_length(cle_idempotence) between 1 and 255),

    nom_fichier       text        not null,
    octets            bigint      not null check (octets >= 0),
    sha256            text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    cle_stockage      text        not null,
    cle_donnees       bytea       not null,
    recu_le           timestamptz not null,

    statut            text        not null default 'TRAITEMENT_EN_COURS' check (statut in
        ('TRAITEMENT_EN_COURS', 'TRAITEMENT_AVEC_ERREURS', 'TRAITE_AVEC_SUCCES', 'TRAITE_AVEC_ERREURS')),
    etape             text        not null default 'RECU' check (etape in
        ('RECU', 'CONTROLE_ET_NIRISATION', 'PUBLICATION', 'TERMINE')),
    incident          text,
    progression       integer     not null default 0 check (progression between 0 and 100),
    tentative         integer     not null default 0,
    debut_le          timestamptz,
    termine_le        timestamptz,

    id_flux           text,
    horodatage        text,
    id_client_emetteur     text,
    id_client_certificateur text,
    certificateur_id  uuid        references organisme,
    passages          bigint      not null default 0,
    passages_ok       bigint      not null default 0,
    passages_ko       bigint      not null default 0,
    anomalies         bigint      not null default 0,
    avertissements    bigint      not null default 0,
    version_schema    text,
    regles_id         text,
    regles_sha256     text,
    procedure         text,
    date_reference    date,
    check ((statut = 'TRAITEMENT_EN_COURS') = (termine_le is null)),
    check ((mode = 'REMPLACEMENT') = (motif is not null))
);
create index depot_par_emetteur on depot (emetteur_id, numero desc);
create index depot_par_stockage on depot (cle_stockage);
create unique index depot_idempotence on depot (emetteur_id, cle_idempotence);
create unique index depot_flux_accepte on depot (emetteur_id, id_flux)
    where statut in ('TRAITE_AVEC_SUCCES', 'TRAITE_AVEC_ERREURS');
comment on column depot.numero is 'idTraitement of the accusé';
comment on column depot.cle_donnees is 'Key of the file, wrapped by the master key';
comment on column depot.tentative is 'Run of the processing that owns the staged rows; a late older run publishes nothing';
comment on column depot.incident is 'French sentence, while the processing waits for something';

create table depot_anomalie (
    depot_id     uuid    not null references depot,
    tentative    integer not null,
    ordinal      bigint  not null,
    code         text    not null,
    gravite      text    not null check (gravite in ('ERREUR', 'AVERTISSEMENT')),
    portee       text    not null check (portee in ('FICHIER', 'PASSAGE')),
    ligne        integer,
    colonne      integer,
    chemin       text,
    id_technique text,
    valeur_chiffree bytea,
    message      text    not null,
    remede       text    not null,
    primary key (depot_id, tentative, ordinal)
);
comment on column depot_anomalie.valeur_chiffree is 'What was read: may be a personal datum, so encrypted';

create table depot_certification (
    depot_id  uuid    not null references depot,
    tentative integer not null,
    ordinal   integer not null,
    type      text,
    code      text,
    certification text,
    primary key (depot_id, tentative, ordinal)
);
comment on column depot_certification.certification is 'As RNCP19117; null when its passages are KO';

create table depot_resultat (
    depot_id      uuid    not null references depot,
    tentative     integer not null,
    ordinal       bigint  not null,
    certification integer not null,
    id_technique  text,
    debut_octet   bigint  not null,
    fin_octet     bigint  not null,
    decision      text    not null check (decision in ('OK', 'KO')),
    code          text,
    message       text,
    a_verifier    text[]  not null default '{}',
    remede        text,
    primary key (depot_id, tentative, ordinal),
    check ((decision = 'KO') = (code is not null))
);
comment on table depot_resultat is 'What was decided of each passage: stays for the accusé de traitement';

create table depot_attente (
    depot_id  uuid    not null references depot,
    tentative integer not null,
    ordinal   bigint  not null,
    donnees   jsonb   not null,
    primary key (depot_id, tentative, ordinal)
);
comment on table depot_attente is 'Data of matched passages until they are published; emptied then';

create table depot_accuse (
    depot_id uuid        not null references depot,
    nature   text        not null check (nature in ('RECEPTION_JSON', 'RECEPTION_PDF')),
    contenu  bytea       not null,
    signature text,
    signe_le timestamptz not null,
    primary key (depot_id, nature)
);

comment on table depot_accuse is 'Made once, then always the same bytes';
comment on column depot_accuse.signature is 'Detached JWS of the JSON form; the PDF form holds its own';

grant usage on sequence depot_numero to accroche_web;
grant select, insert on depot, depot_accuse to accroche_web;
grant select on depot_anomalie, depot_certification, depot_resultat to accroche_web;
grant select on depot to accroche_traitement;
grant update (statut, etape, incident, progression, tentative, debut_le, termine_le, id_flux, horodatage,
    id_client_emetteur, id_client_certificateur, certificateur_id, passages, passages_ok, passages_ko, anomalies,
    avertissements, version_schema, regles_id, regles_sha256, procedure, date_reference)
    on depot to accroche_traitement;
grant select, insert, delete on depot_anomalie, depot_certification, depot_attente to accroche_traitement;
grant select, insert, delete on depot_resultat to accroche_traitement;
grant update (decision, code, message, a_verifier, remede) on depot_resultat to accroche_traitement;
