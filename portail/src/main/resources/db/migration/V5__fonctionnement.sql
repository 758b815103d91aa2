-- Keys, mail outbox, audit trail, sessions, jobs.

create table cle_signature (
    kid             text        primary key,
    usage           text        not null check (usage in ('JETON', 'ACCUSE', 'ATTESTATION')),
    algorithme      text        not null,
    certificat      text,
    cle_publique    text        not null,
    cle_privee_chiffree bytea,
    creee_le        timestamptz not null,
    retiree_le      timestamptz
);
comment on table cle_signature is 'A retired key still verifies what it signed; private keys are wrapped by the master key';

create table courriel (
    id           uuid        primary key,
    destinataire text        not null,
    sujet        text        not null,
    texte        text        not null,
    cree_le      timestamptz not null,
    envoye_le    timestamptz,
    essais       integer     not null default 0,
    prochain_le  timestamptz not null,
    dernier_echec text
);
create index courriel_a_envoyer on courriel (prochain_le) where envoye_le is null;

create table journal_audit (
    rang       bigint      primary key,
    quand      timestamptz not null,
    acteur     text        not null,
    organisme_id uuid,
    action     text        not null,
    objet      text        not null,
    resultat   text        not null,
    origine    text,
    precedent  bytea       not null,
    empreinte  bytea       not null
);
comment on table journal_audit is 'Append-only; each row holds the SHA-256 of the one before';

create function journal_audit_chaine() returns trigger language plpgsql as $$
declare
    dernier journal_audit;
begin
    perform pg_advisory_xact_lock(4242001);
    select * into dernier from journal_audit order by rang desc limit 1;
    new.rang := coalesce(dernier.rang, 0) + 1;
    new.precedent := coalesce(dernier.empreinte, decode(repeat('00', 32), 'hex'));
    new.empreinte := sha256(new.precedent || convert_to(jsonb_build_array(
        new.rang, extract(epoch from new.quand), new.acteur, new.organisme_id, new.action, new.objet, new.resultat,
        new.origine)::text, 'UTF8'));
    return new;
end
$$;
create trigger journal_audit_chaine before insert on journal_audit
    for each row execute function journal_audit_chaine();

create function journal_audit_ajout_seul() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end
$$;
create trigger journal_audit_ajout_seul before update or delete or truncate on journal_audit
    for each statement execute function journal_audit_ajout_seul();

create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

grant select, insert, update on cle_signature to accroche_web, accroche_traitement;
grant select, insert on courriel to accroche_web;
grant select, insert, update on courriel to accroche_traitement;
grant select, insert on journal_audit to accroche_web, accroche_traitement;
grant select, insert, update, delete on spring_session, spring_session_attributes to accroche_web;
grant select, insert, update, delete on scheduled_tasks to accroche_web, accroche_traitement;
