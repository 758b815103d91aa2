-- Accepted passages: what was accepted is never rewritten, only its state moves.

create table passage (
    id              uuid        primary key,
    emetteur_id     uuid        not null references organisme,
    certificateur_id uuid       not null references organisme,
    id_technique    text        not null check (char_length(id_technique) between 1 and 255),
    version         integer     not null default 1 check (version >= 1),
    certification   text        not null check (certification ~ '^(RNCP|RS)\d{1,6}$'),
    donnees         jsonb       not null,
    depot_id        uuid        not null references depot,
    ordinal         bigint      not null,
    accepte_le      timestamptz not null,
    etat            text        not null default 'COURANT' check (etat in ('COURANT', 'REMPLACE', 'RETIRE')),
    etat_change_le  timestamptz,
    etat_motif      text,
    etat_depot_id   uuid        references depot,
    unique (emetteur_id, id_technique, version),
    unique (depot_id, ordinal)
);
create unique index passage_courant on passage (emetteur_id, id_technique) where etat = 'COURANT';
create index passage_par_certification on passage (certificateur_id, certification);
comment on table passage is 'Data of the dictionary without the holder, who is in the vault';
comment on index passage_courant is 'One current version for each emitter and idTechnique';

create function passage_est_immuable() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an accepted passage is never deleted';
    end if;
    if row(new.id, new.emetteur_id, new.certificateur_id, new.id_technique, new.version, new.certification, new.donnees,
           new.depot_id, new.ordinal, new.accepte_le)
       is distinct from
       row(old.id, old.emetteur_id, old.certificateur_id, old.id_technique, old.version, old.certification, old.donnees,
           old.depot_id, old.ordinal, old.accepte_le) then
        raise exception 'an accepted passage is never rewritten';
    end if;
    if old.etat <> 'COURANT' then
        raise exception 'a passage replaced or withdrawn stays so';
    end if;
    return new;
end
$$;
create trigger passage_immuable before update or delete on passage
    for each row execute function passage_est_immuable();

grant select on passage to accroche_web;
grant select, insert on passage to accroche_traitement;
grant update (etat, etat_change_le, etat_motif, etat_depot_id) on passage to accroche_traitement;
