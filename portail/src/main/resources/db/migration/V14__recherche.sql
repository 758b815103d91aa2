-- What a deposit's page filters by: the cause of an anomaly, the reason of a refusal.

create index depot_anomalie_par_code on depot_anomalie (depot_id, tentative, code, ordinal);
create index depot_resultat_ko on depot_resultat (depot_id, tentative, code, ordinal) where decision = 'KO';
