-- Spreadsheets that are being made into files: kept a day, encrypted, never a passage nor a holder in the database.

create table construction (
    id             uuid        primary key,
    organisme_id   uuid        not null references organisme,
    utilisateur_id uuid        not null references utilisateur,
    nom_fichier    text        not null,
    octets         bigint      not null check (octets >= 0),
    sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    cle_stockage   text        not null unique,
    cle_donnees    bytea       not null,
    reglage        jsonb,
    cree_le        timestamptz not null
);
create index construction_par_date on construction (cree_le);
comment on table construction is 'Removed after a day; the stored file too, by the sweep of files that no deposit has';
comment on column construction.reglage is 'What each column holds and what is said once for the file, as its user set it';

create table correspondance_retenue (
    organisme_id uuid        not null references organisme,
    intitules    text        not null check (intitules ~ '^[0-9a-f]{64}$'),
    reglage      jsonb       not null,
    retenue_le   timestamptz not null,
    primary key (organisme_id, intitules)
);
comment on table correspondance_retenue is 'How an organism reads its own spreadsheets, by the SHA-256 of their headings';

grant select, insert, update, delete on construction to accroche_web;
grant select, insert, update on correspondance_retenue to accroche_web;
