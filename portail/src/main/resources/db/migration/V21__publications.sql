-- What agents publish: news, guides, texts of law, questions, terms. A text is never changed: each change is a version.

create table publication (
    id          uuid        primary key,
    rubrique    text        not null,
    cle         text        not null check (cle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ordre       integer     not null,
    archivee    boolean     not null default false,
    en_ligne    integer,
    publiee_le  timestamptz,
    modifiee_le timestamptz not null,
    unique (rubrique, cle)
);
comment on column publication.en_ligne is 'Number of the version that anybody reads; null while there is only a draft';
comment on column publication.publiee_le is 'First put on line: the date of a piece of news';

create table publication_version (
    publication_id uuid        not null references publication,
    numero         integer     not null,
    titre          text        not null check (char_length(titre) between 1 and 200),
    resume         text        not null check (char_length(resume) <= 500),
    corps          text        not null check (char_length(corps) <= 200000),
    auteur         text        not null,
    ecrite_le      timestamptz not null,
    primary key (publication_id, numero)
);
comment on column publication_version.auteur is 'Agent, or « origine » for the text that came with the software';

create table abonnement_actualites (
    id          uuid        primary key,
    adresse     text        not null,
    jeton       text        not null unique,
    demande_le  timestamptz not null,
    confirme_le timestamptz
);
create unique index abonnement_par_adresse on abonnement_actualites (lower(adresse));
comment on column abonnement_actualites.jeton is 'Of the links that confirm and end the subscription; allows nothing else';

grant select, insert, update on publication to accroche_web;
grant select, insert on publication_version to accroche_web;
grant select, insert, update, delete on abonnement_actualites to accroche_web;
