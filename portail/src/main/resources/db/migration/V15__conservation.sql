-- What is kept for a time is erased, and a report says so; what is kept for ever cannot be.

alter table depot add column fichier_efface_le timestamptz;
comment on column depot.fichier_efface_le is 'The file, its key and the values read in it are gone since';
create index depot_fichier_a_effacer on depot (termine_le) where fichier_efface_le is null;
create index depot_cle_a_oublier on depot (recu_le) where cle_idempotence is not null;

create table purge (
    numero      bigint      generated always as identity primary key,
    commence_le timestamptz not null,
    termine_le  timestamptz not null
);
create table purge_ligne (
    purge   bigint not null references purge on delete cascade,
    regle   text   not null,
    effaces bigint not null check (effaces >= 0),
    echec   text,
    primary key (purge, regle)
);
comment on table purge is 'Reports of the purges, for the agents';

grant update (cle_idempotence, cle_donnees, fichier_efface_le) on depot to accroche_traitement;
grant update (valeur_chiffree) on depot_anomalie to accroche_traitement;
grant update (contenu) on depot_anomalie_bloc to accroche_traitement;
grant delete on courriel to accroche_traitement;
grant select, insert, delete on purge, purge_ligne to accroche_web, accroche_traitement;

-- A trigger of rows does not see a whole table emptied.
create function jamais_efface() returns trigger language plpgsql as $$
begin
    raise exception 'what was accepted is never deleted';
end
$$;
create trigger passage_jamais_vide before truncate on passage
    for each statement execute function jamais_efface();
