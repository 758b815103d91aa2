-- Contact requests, registration by agents, the numbers of mandates, the agents themselves.

create sequence mandat_numero start with 1001;
alter table mandat add column numero text not null unique default 'MD' || lpad(nextval('mandat_numero')::text, 8, '0');
comment on column mandat.numero is 'Internal: never asked at sign-up (guide 4.3.1)';

alter table organisme
    add column entite_id        uuid,
    add column referent_prenom  text,
    add column referent_nom     text,
    add column referent_telephone text,
    add column succede_a        uuid references organisme,
    add column succede_le       date,
    add check ((succede_a is null) = (succede_le is null));
update organisme set entite_id = id;
alter table organisme alter column entite_id set not null;
create index organisme_par_entite on organisme (entite_id);
comment on column organisme.entite_id is
    'Shared by the organisms of one entity with several SIRETs: each SIRET has identifiers of its own (guide 4.1.1)';
comment on column organisme.succede_a is 'The organism whose SIRET this one replaces, from succede_le on (guide 4.1.2)';
create unique index organisme_siret_un_seul on organisme_siret (siret) where fin is null;

create sequence demande_numero start with 1001;
create table demande (
    id                 uuid        primary key,
    numero             bigint      not null unique default nextval('demande_numero'),
    origine            text        not null check (origine in ('FORMULAIRE', 'ANNUAIRE')),
    motif              text        not null check (motif in ('ACCROCHAGE', 'NOUVEAU_SIRET', 'QUESTION')),
    situation          text        check (situation in ('PROPRE', 'PROPRE_ET_TIERS', 'PAR_TIERS')),
    etat               text        not null default 'RECUE' check (etat in
        ('RECUE', 'A_COMPLETER', 'IMMATRICULEE', 'TRAITEE', 'CLASSEE')),
    version            integer     not null default 0,
    recue_le           timestamptz not null,
    modifiee_le        timestamptz not null,
    raison_sociale     text        not null,
    referent_prenom    text,
    referent_nom       text,
    referent_mail      text,
    referent_telephone text,
    deposant_siret     text        check (deposant_siret ~ '^\d{14}$'),
    deposant_raison_sociale text,
    deposant_prenom    text,
    deposant_nom       text,
    deposant_mail      text,
    deposant_telephone text,
    deposant_id        uuid        references organisme,
    deposant_cree      boolean     not null default false,
    ancien_siret       text        check (ancien_siret ~ '^\d{14}$'),
    succession_le      date,
    message            text        not null default '',
    suspecte           boolean     not null default false,
    reseau             bytea,
    agent              text,
    note               text        not null default '',
    rappel_le          timestamptz,
    check ((motif = 'ACCROCHAGE') = (situation is not null))
);
create index demande_ouverte on demande (recue_le) where etat in ('RECUE', 'A_COMPLETER', 'IMMATRICULEE');
create index demande_par_reseau on demande (reseau, recue_le);
create index demande_par_mail on demande (lower(referent_mail), recue_le);
comment on column demande.id is 'Drawn when the form is opened, so that sending it twice makes one request';
comment on column demande.version is 'Each act of an agent names the version it saw: two at once do not overwrite each other';
comment on column demande.suspecte is 'The trap field was filled: kept and shown apart, no mail is sent';
comment on column demande.reseau is 'SHA-256 of the sender''s network, to slow a flood down';

create table demande_siret (
    demande_id   uuid    not null references demande,
    rang         integer not null,
    siret        text    not null check (siret ~ '^\d{14}$'),
    verdict      text    not null check (verdict in ('INSCRIT', 'SANS_CERTIFICATION_ACTIVE', 'INCONNU', 'NON_VERIFIE')),
    organisme_id uuid    references organisme,
    cree         boolean not null default false,
    primary key (demande_id, rang),
    unique (demande_id, siret)
);
create index demande_siret_par_siret on demande_siret (siret);

comment on column demande_siret.cree is 'False when the organism was known before: its referent is not the request''s to change';

create table demande_envoi (
    demande_id   uuid        not null references demande,
    rang         integer     not null,
    destinataire text        not null,
    courriel_id  uuid,
    confie_le    timestamptz not null,
    revenu_le    timestamptz,
    primary key (demande_id, rang)
);
comment on table demande_envoi is 'Mails of a registration: to whom, and whether one came back';

create table agent (
    id          uuid        primary key,
    mail        text        not null,
    emetteur    text,
    sujet       text,
    prenom      text        not null default '',
    nom         text        not null default '',
    role        text        not null check (role in ('AGENT', 'RESPONSABLE')),
    etat        text        not null default 'INVITE' check (etat in ('INVITE', 'ACTIF', 'DESACTIVE')),
    version     integer     not null default 0,
    cree_le     timestamptz not null,
    vu_le       timestamptz,
    unique (emetteur, sujet),
    check ((emetteur is null) = (sujet is null))
);
create unique index agent_par_mail on agent (lower(mail));
comment on column agent.sujet is 'Subject of the identity provider, unique with its issuer only; bound at the first login';

grant usage on sequence mandat_numero, demande_numero to accroche_web;
grant select, insert, update on demande, demande_siret, demande_envoi, agent to accroche_web;
grant delete on demande_siret to accroche_web;
grant select on demande, demande_siret, demande_envoi to accroche_traitement;
grant update (rappel_le) on demande to accroche_traitement;
