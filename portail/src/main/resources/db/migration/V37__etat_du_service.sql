-- What the service was, minute by minute, in as few rows as it changed: anybody reads it on /statut.

create table etat_service (
    debut timestamptz primary key,
    fin   timestamptz not null,
    etat  text        not null check (etat in ('NORMAL', 'ATTENTE', 'RETARD', 'INTERROMPU')),
    check (debut <= fin)
);
comment on table etat_service is 'Periods that follow each other; the last one grows at each reading';
comment on column etat_service.etat is 'INTERROMPU: nobody took a reading, so nothing was processed';

grant select, insert, update on etat_service to accroche_web;
