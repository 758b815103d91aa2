-- Accepted passages are corrected by new versions, or withdrawn; nothing is ever rewritten.

alter table depot add constraint depot_motif_connu check (motif is null or motif in
    ('DONNEES_INCORRECTES', 'FRAUDE', 'DEMANDE_TITULAIRE'));
create index depot_par_parent on depot (parent_id) where parent_id is not null;

alter table passage
    add column etat_auteur text,
    add constraint passage_etat_date check ((etat = 'COURANT') = (etat_change_le is null));
comment on column passage.etat_motif is 'Why it was replaced or withdrawn';
comment on column passage.etat_auteur is 'Who withdrew it; a replacement is signed by its deposit';
create index passage_par_emetteur on passage (emetteur_id, accepte_le desc, id);
create index passage_par_certificateur on passage (certificateur_id, accepte_le desc, id);

create table retrait (
    id            uuid        primary key,
    organisme_id  uuid        not null references organisme,
    motif         text        not null check (motif in ('ERREUR', 'FRAUDE', 'DEMANDE_TITULAIRE')),
    etat          text        not null check (etat in ('ATTENDU', 'FAIT', 'ABANDONNE')),
    nombre        integer     not null check (nombre >= 1),
    demandeur     text        not null,
    demande_le    timestamptz not null,
    second        text,
    decide_le     timestamptz,
    check ((etat = 'ATTENDU') = (decide_le is null)),
    check (second is null or second <> demandeur)
);
create index retrait_par_organisme on retrait (organisme_id, demande_le desc);
comment on table retrait is 'A withdrawal of passages; waits for a second person above the configured number';
comment on column retrait.second is 'Who confirmed or gave it up, when another person had to';

create table retrait_passage (
    retrait_id uuid not null references retrait,
    passage_id uuid not null references passage,
    primary key (retrait_id, passage_id)
);

grant select, insert on retrait, retrait_passage to accroche_web;
grant update (etat, second, decide_le) on retrait to accroche_web;
grant update (etat, etat_change_le, etat_motif, etat_auteur) on passage to accroche_web;
