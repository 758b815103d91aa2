-- A file is controlled, matched and staged while its bytes arrive, so before its deposit exists; and what is staged of its
-- holders is what stays: publishing a deposit moves as little as possible.

alter table depot_anomalie drop constraint depot_anomalie_depot_id_fkey;
alter table depot_anomalie_bloc drop constraint depot_anomalie_bloc_depot_id_fkey;
alter table depot_cause drop constraint depot_cause_depot_id_fkey;
alter table depot_certification drop constraint depot_certification_depot_id_fkey;
alter table depot_resultat drop constraint depot_resultat_depot_id_fkey;
alter table depot_attente drop constraint depot_attente_depot_id_fkey;

create table depot_lecture (
    depot_id   uuid        primary key,
    ouverte_le timestamptz not null
);
create index depot_lecture_par_date on depot_lecture (ouverte_le);
comment on table depot_lecture is 'Uploads that stage under number 0 while they arrive; a row outlives its upload only after a stop';
grant select, insert, delete on depot_lecture to accroche_traitement;

-- One look at the organisms of all inserted passages, rather than one a row (0.4 s for a large file).
alter table passage
    drop constraint passage_emetteur_id_fkey,
    drop constraint passage_certificateur_id_fkey,
    drop constraint passage_depot_id_fkey;

create function passage_est_d_un_depot() returns trigger language plpgsql as $$
begin
    if exists (select 1 from (select distinct depot_id, emetteur_id, certificateur_id from nouveaux) n
               where not exists (select 1 from depot d where d.id = n.depot_id and d.emetteur_id = n.emetteur_id)
                  or not exists (select 1 from organisme o where o.id = n.certificateur_id)) then
        raise exception 'an accepted passage is of a deposit of its emitter, for a known certificateur';
    end if;
    return null;
end
$$;
create trigger passage_d_un_depot after insert on passage referencing new table as nouveaux
    for each statement execute function passage_est_d_un_depot();

create function depot_est_gardien() returns trigger language plpgsql as $$
begin
    if exists (select 1 from passage p where p.depot_id = old.id) then
        raise exception 'a deposit with accepted passages is never deleted';
    end if;
    return old;
end
$$;
create trigger depot_gardien before delete on depot for each row execute function depot_est_gardien();

-- The vault: a holder stands once, where it was staged. Persons are found by the blind index.
insert into coffre.attente (depot_id, tentative, ordinal, nir_chiffre, nir_index, etat_civil_chiffre, cle_version)
    select p.depot_id, d.tentative, p.ordinal, t.nir_chiffre, t.nir_index, v.etat_civil_chiffre, v.cle_version
    from coffre.passage_titulaire v
    join coffre.titulaire t on t.id = v.titulaire_id
    join passage p on p.id = v.passage_id
    join depot d on d.id = p.depot_id
    on conflict do nothing;

set role accroche_coffre;
drop table coffre.passage_titulaire;
drop table coffre.titulaire;
alter table coffre.attente rename to titulaire_depose;
alter table coffre.titulaire_depose rename constraint attente_pkey to titulaire_depose_pkey;
create index titulaire_depose_par_personne on coffre.titulaire_depose (nir_index);
comment on table coffre.titulaire_depose is
    'Holder of each matched passage, by the rank of the passage in its file; counts once that passage is accepted';
comment on column coffre.titulaire_depose.nir_chiffre is 'AES-256-GCM; the key is never in the database';
comment on column coffre.titulaire_depose.nir_index is 'Blind index: HMAC-SHA-256 of the NIR by a second key';
comment on column coffre.titulaire_depose.etat_civil_chiffre is 'Identification of the holder as deposited, AES-256-GCM';

create function coffre.titulaire_est_garde() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE' then
        raise exception 'the holder of an accepted passage is never deleted';
    end if;
    if exists (select 1 from otes o
               join depot d on d.id = o.depot_id and d.tentative = o.tentative and d.termine_le is not null
               join passage p on p.depot_id = o.depot_id and p.ordinal = o.ordinal) then
        raise exception 'the holder of an accepted passage is never deleted';
    end if;
    return null;
end
$$;
create trigger titulaire_garde after delete on coffre.titulaire_depose referencing old table as otes
    for each statement execute function coffre.titulaire_est_garde();
create trigger titulaire_jamais_vide before truncate on coffre.titulaire_depose
    for each statement execute function coffre.titulaire_est_garde();
reset role;

-- A file may come in several pieces (resumable upload).
alter table depot add column morceaux integer[] not null default '{0}' check (cardinality(morceaux) >= 1);
comment on column depot.morceaux is 'Numbers of the stored pieces of the file, in order';
