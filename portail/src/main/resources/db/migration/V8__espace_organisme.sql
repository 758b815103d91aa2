-- What an organism does for itself: whom it works for, its machine clients, its webhooks, its tickets.

alter table depot add column au_nom_de uuid references organisme;
comment on column depot.au_nom_de is 'Certificateur that the depositor chose to work for; null when the file alone names one';
create index depot_par_certificateur on depot (certificateur_id, numero desc);
create index depot_par_nom on depot (au_nom_de, numero desc);
create index depot_par_matricule on depot (id_client_certificateur, numero desc);
