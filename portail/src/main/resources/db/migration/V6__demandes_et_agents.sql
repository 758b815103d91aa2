-- Contact requests, the numbers of mandates, agents.

create sequence mandat_numero start with 1001;
alter table mandat add column numero text not null unique default 'MD' || lpad(nextval('mandat_numero')::text, 8, '0');
comment on column mandat.numero is 'Internal: never asked at sign-up (guide 4.3.1)';
grant usage on sequence mandat_numero to accroche_web;
