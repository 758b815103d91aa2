-- The transparency log: each acceptance, replacement and withdrawal of a passage is a leaf of a Merkle tree (docs/formats/
-- journal-transparence.md). What happens to passages is queued by triggers in the very transaction that does it, so nothing
-- is missed, whoever writes; one node at a time empties the queue, so the order is total.

create table transparence_attente (
    rang       bigint generated always as identity primary key,
    depot_id   uuid references depot,
    passage_id uuid references passage,
    check (num_nonnulls(depot_id, passage_id) = 1)
);
comment on table transparence_attente is 'A deposit whose passages were accepted, or a passage that was withdrawn, not yet in the log';

create table transparence_entree (
    indice     bigint primary key check (indice >= 0),
    passage_id uuid   not null references passage,
    nature     text   not null check (nature in ('CREATION', 'REMPLACEMENT', 'RETRAIT')),
    sel        bytea  check (octet_length(sel) = 32),
    engagement bytea  check (octet_length(engagement) = 32)
);
create unique index transparence_acceptation on transparence_entree (passage_id) where nature <> 'RETRAIT';
create unique index transparence_retrait on transparence_entree (passage_id) where nature = 'RETRAIT';
comment on column transparence_entree.engagement is 'Keyed commitment to the holder: the vault alone can make it again';
comment on column transparence_entree.sel is 'Without it the leaf says nothing of the passage; null once erased';

create table transparence_tuile (
    niveau     smallint not null check (niveau >= 0),
    rang       bigint   not null check (rang >= 0),
    empreintes bytea    not null check (octet_length(empreintes) between 32 and 8192),
    primary key (niveau, rang)
);

create table transparence_point (
    taille   bigint      primary key check (taille >= 0),
    racine   bytea       not null check (octet_length(racine) = 32),
    signe_le timestamptz not null,
    note     text        not null
);

create table transparence_audit (
    id             uuid        primary key,
    commence_le    timestamptz not null,
    termine_le     timestamptz not null,
    taille         bigint      not null,
    effacees       bigint      not null,
    alterations    bigint      not null,
    details        jsonb       not null
);
create index transparence_audit_recent on transparence_audit (termine_le desc);
comment on column transparence_audit.details is 'The first alterations: what, of which leaf and passage';

create function transparence_accepter() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into transparence_attente (depot_id) select distinct depot_id from neuves;
    return null;
end
$$;
create trigger transparence_accepter after insert on passage
    referencing new table as neuves for each statement execute function transparence_accepter();

create function transparence_retirer() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into transparence_attente (passage_id)
        select apres.id from apres join avant using (id)
        where apres.etat = 'RETIRE' and avant.etat <> 'RETIRE' order by apres.id;
    return null;
end
$$;
create trigger transparence_retirer after update on passage
    referencing old table as avant new table as apres for each statement execute function transparence_retirer();

-- Append-only: a leaf keeps its place, a tile only grows, a signed checkpoint stays.
create function transparence_ajout_seul() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'transparence_entree' then
        if new.indice = old.indice and new.passage_id = old.passage_id and new.nature = old.nature and new.sel is null
           and new.engagement is null then
            return new;
        end if;
    elsif tg_op = 'UPDATE' and tg_table_name = 'transparence_tuile' then
        if new.niveau = old.niveau and new.rang = old.rang
           and substring(new.empreintes for octet_length(old.empreintes)) = old.empreintes then
            return new;
        end if;
    end if;
    raise exception 'the transparency log is append-only';
end
$$;
create trigger transparence_entree_ajout_seul before update or delete on transparence_entree
    for each row execute function transparence_ajout_seul();
create trigger transparence_tuile_ajout_seul before update or delete on transparence_tuile
    for each row execute function transparence_ajout_seul();
create trigger transparence_point_ajout_seul before update or delete on transparence_point
    for each row execute function transparence_ajout_seul();

insert into transparence_attente (depot_id) select depot_id from passage group by depot_id order by min(accepte_le);
insert into transparence_attente (passage_id) select id from passage where etat = 'RETIRE' order by etat_change_le;

grant select on transparence_attente, transparence_entree, transparence_tuile, transparence_point, transparence_audit
    to accroche_web;
grant select, delete on transparence_attente to accroche_traitement;
grant select, insert on transparence_entree, transparence_point, transparence_audit to accroche_traitement;
grant select, insert, update on transparence_tuile to accroche_traitement;
