-- What an organism types into the grid of KO passages, until it deposits them again.

create table retouche (
    depot_id       uuid        not null references depot,
    ordinal        bigint      not null,
    chemin         text        not null check (char_length(chemin) between 1 and 200),
    valeur_scellee bytea       not null,
    auteur         text        not null,
    modifie_le     timestamptz not null,
    primary key (depot_id, ordinal, chemin)
);
comment on table retouche is 'One changed cell of the grid of KO passages';
comment on column retouche.ordinal is 'Rank of the passage in its file';
comment on column retouche.valeur_scellee is 'What was typed: may be a personal datum, so encrypted';

grant select, insert, update, delete on retouche to accroche_web;
