-- What a persona told us of itself, so that it can be counted; who may see any of it is said by steps alone. The words are
-- sealed. The fingerprints, another for the same place in each group, can be counted and not read: of four levels of the
-- place, of the café, and of the café together with each level; empty where there is none.
create table statement (
    persona_id uuid primary key references persona on delete cascade,
    group_id uuid not null references support_group on delete cascade,
    said_sealed bytea not null,
    fingerprints bytea[] not null check (cardinality(fingerprints) = 9),
    counted boolean not null default false
);
create index statement_uncounted on statement (group_id) where not counted;

-- How many share something. What came and went since is held back until enough others did, so that no difference tells of one.
create table crowd (
    group_id uuid not null references support_group on delete cascade,
    fingerprint bytea not null,
    members int not null default 0 check (members >= 0),
    arriving int not null default 0 check (arriving >= 0),
    leaving int not null default 0 check (leaving >= 0 and leaving <= members),
    primary key (group_id, fingerprint)
);
create index crowd_moving on crowd (group_id) where arriving > 0 or leaving > 0;

-- How many statements wait to be counted, and how many members left or changed theirs since the last subtraction.
create table crowd_edition (
    group_id uuid primary key references support_group on delete cascade,
    arriving int not null default 0 check (arriving >= 0),
    departed int not null default 0 check (departed >= 0)
);
