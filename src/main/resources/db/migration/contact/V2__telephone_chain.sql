-- Who takes part in a group's telephone chain. Name and number are sealed.
create table chain_place (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    persona_id uuid not null unique references persona on delete cascade,
    called_sealed bytea not null,
    -- their own clear choice: the pseudonym stands beside the name on the telephone
    with_pseudonym boolean not null,
    -- where they stand: from the persona and a key that is not in here, so that who comes back stands where they stood
    rank bigint not null
);
create index chain_place_group on chain_place (group_id);

-- One round at a time; after its end nothing of it is kept.
create table chain_round (
    id uuid primary key,
    group_id uuid not null unique references support_group on delete cascade,
    starter_id uuid not null references persona on delete cascade,
    message text not null check (char_length(message) <= 1000),
    branches smallint not null check (branches in (1, 2)),
    ends_at timestamptz not null
);
create index chain_round_ends on chain_round (ends_at);

create table chain_call (
    id uuid primary key,
    round_id uuid not null references chain_round on delete cascade,
    -- who is to be called; who leaves the chain is gone from here too
    persona_id uuid not null references chain_place (persona_id) on delete cascade,
    branch smallint not null,
    place integer not null,
    state text not null default 'waiting' check (state in ('waiting', 'reached', 'heard', 'missed')),
    ticked_at timestamptz,
    -- the chain stood still here, and whoever started it went on themselves
    by_starter boolean not null default false,
    unique (round_id, persona_id),
    unique (round_id, branch, place),
    check ((state = 'waiting') = (ticked_at is null))
);
create index chain_call_persona on chain_call (persona_id);
