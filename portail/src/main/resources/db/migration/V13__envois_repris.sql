-- Resumable uploads: what came of a file stays, whatever cuts its sender off.

create table envoi (
    id            uuid        primary key,
    organisme_id  uuid        not null references organisme,
    utilisateur_id uuid       not null references utilisateur,
    au_nom_de     uuid        references organisme,
    motif         text,
    nom_fichier   text        not null,
    octets        bigint      not null check (octets between 0 and 209715200),
    recus         bigint      not null default 0,
    morceaux      integer[]   not null default '{}',
    prochain      integer     not null default 1,
    cle_stockage  text        not null,
    cle_donnees   bytea       not null,
    cree_le       timestamptz not null,
    modifie_le    timestamptz not null,
    depot_id      uuid        references depot,
    check (recus between 0 and octets)
);
create index envoi_par_organisme on envoi (organisme_id);
create index envoi_par_stockage on envoi (cle_stockage);
create index envoi_par_date on envoi (modifie_le);
comment on table envoi is 'A resumable upload; ends as a deposit, or is forgotten a day after its last byte';
comment on column envoi.motif is 'Why the passages of the file replace accepted ones; null for new passages';
comment on column envoi.prochain is 'Number of the next piece: each request has its own, so that none writes over another';
grant select, insert, update, delete on envoi to accroche_web;
grant select on envoi to accroche_traitement;
