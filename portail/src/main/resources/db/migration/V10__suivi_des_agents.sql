-- What agents see to: organisms suspended or closed, mails set aside; short jobs that wait behind no deposit.

alter table organisme
    add column etat_le    timestamptz,
    add column etat_motif text not null default '';
comment on column organisme.etat_motif is 'Why it was suspended, closed or restored: its referent reads it';

alter table courriel add column classe_le timestamptz;
create index courriel_ecarte on courriel (cree_le) where etat in ('INCERTAIN', 'REFUSE') and classe_le is null;
comment on column courriel.classe_le is 'An agent has seen that it was set aside, and nothing is left to do';
grant update (etat, prochain_le, essais, classe_le) on courriel to accroche_web;

create table tache_courte (like scheduled_tasks including all);
comment on table tache_courte is 'Jobs of a few seconds, with threads of their own: none waits behind the processing of a file';
insert into tache_courte select * from scheduled_tasks where task_name in
    ('envoyer-courriels', 'rappeler-declarations', 'purger-connexions', 'identifiant-oublie', 'mot-de-passe-oublie');
delete from scheduled_tasks where task_name in (select task_name from tache_courte);
grant select, insert, update, delete on tache_courte to accroche_web, accroche_traitement;

create index inscription_ouverte on inscription (cree_le) where etat in ('A_CONFIRMER', 'CONTESTEE');
