-- Sign-up, second factor, links sent by mail, known devices; an outbox that never sends a mail twice.

alter table courriel
    add column html       text,
    add column etat       text not null default 'A_ENVOYER'
        check (etat in ('A_ENVOYER', 'RESERVE', 'ENVOYE', 'INCERTAIN', 'REFUSE')),
    add column reserve_le timestamptz;
update courriel set etat = 'ENVOYE' where envoye_le is not null;
alter table courriel add check ((etat = 'ENVOYE') = (envoye_le is not null));
drop index courriel_a_envoyer;
create index courriel_a_envoyer on courriel (prochain_le) where etat = 'A_ENVOYER';
create index courriel_reserve on courriel (reserve_le) where etat = 'RESERVE';
comment on column courriel.texte is 'Emptied once sent: it may hold a link';
comment on column courriel.etat is
    'RESERVE: being sent; INCERTAIN: the relay may have it, never sent again by itself; REFUSE: the relay will never take it';

create table lien_courriel (
    empreinte  bytea       primary key check (octet_length(empreinte) = 32),
    usage      text        not null check (usage in
        ('INSCRIPTION', 'CONFIRMATION', 'CONTESTATION', 'PREMIER_MOT_DE_PASSE', 'MOT_DE_PASSE_OUBLIE', 'ADRESSE')),
    objet_id   uuid        not null,
    precision  text,
    cree_le    timestamptz not null,
    expire_le  timestamptz not null,
    utilise_le timestamptz
);
create index lien_courriel_par_objet on lien_courriel (objet_id, usage);
comment on table lien_courriel is 'Links sent by mail, each for one use: the SHA-256 of the token, never the token';
comment on column lien_courriel.objet_id is 'The account, sign-up or user that the link is about';

create table inscription (
    id             uuid        primary key,
    compte_id      uuid        not null references compte,
    prenom         text        not null,
    nom            text        not null,
    mail           text        not null,
    etat           text        not null check (etat in ('A_CONFIRMER', 'ACTIVEE', 'CONTESTEE', 'CADUQUE')),
    utilisateur_id uuid        references utilisateur,
    cree_le        timestamptz not null,
    decide_le      timestamptz,
    check ((etat = 'A_CONFIRMER') = (decide_le is null))
);
create index inscription_par_compte on inscription (compte_id);
comment on table inscription is 'Who signed an organism up; without the link of the mail the referent confirms first';


-- Passkeys as Spring Security keeps them; V1's own table was never used.
drop table cle_acces;
create table user_entities (
    id           varchar(1000) primary key,
    name         varchar(100)  not null unique references utilisateur (identifiant),
    display_name varchar(200)
);
create table user_credentials (
    credential_id                varchar(1000) primary key,
    user_entity_user_id          varchar(1000) not null references user_entities,
    public_key                   bytea         not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean       not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean       not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        varchar(1000) not null
);
create index user_credentials_par_personne on user_credentials (user_entity_user_id);
comment on table user_credentials is 'Passkeys (second factor): public keys only';

grant select, insert, update, delete on lien_courriel, user_entities, user_credentials to accroche_web;
grant select, insert, update on inscription to accroche_web;
create index utilisateur_par_mail on utilisateur (lower(mail));
comment on column utilisateur.codes_secours is 'Argon2id hashes of the recovery codes not used yet';
comment on column utilisateur.totp_dernier_pas is 'Last step of 30 s whose code was taken: none is taken twice';
