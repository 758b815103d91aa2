-- A file may hold tens of millions of anomalies: only the first hundred thousand of a deposit stand as rows, to be searched
-- and filtered; the others stand by blocks, compressed and sealed. The causes are counted while the file is read.

create table depot_anomalie_bloc (
    depot_id  uuid    not null references depot,
    tentative integer not null,
    premier   bigint  not null,
    contenu   bytea   not null,
    primary key (depot_id, tentative, premier)
);
comment on table depot_anomalie_bloc is 'Anomalies beyond the rows of depot_anomalie (docs/formats/bloc-anomalies.md), sealed';
comment on column depot_anomalie_bloc.premier is 'Ordinal of the first anomaly of the block';

create table depot_cause (
    depot_id  uuid    not null references depot,
    tentative integer not null,
    code      text    not null,
    gravite   text    not null check (gravite in ('ERREUR', 'AVERTISSEMENT')),
    nombre    bigint  not null check (nombre > 0),
    primary key (depot_id, tentative, code)
);

insert into depot_cause (depot_id, tentative, code, gravite, nombre)
    select depot_id, tentative, code, min(gravite), count(*) from depot_anomalie group by depot_id, tentative, code;

grant select on depot_anomalie_bloc, depot_cause to accroche_web;
grant select, insert, delete on depot_anomalie_bloc, depot_cause to accroche_traitement;
