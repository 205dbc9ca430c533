-- Who wants letters of what is new, how often, and how far they have been told: one row a person, none for each post.
create table following (
    persona_id uuid primary key references persona on delete cascade,
    group_id uuid not null references support_group on delete cascade,
    rhythm text not null check (rhythm in ('nothing', 'each', 'daily', 'weekly')),
    -- their own clear choice: letters carry what others wrote
    texts boolean not null default false,
    language text not null check (char_length(language) <= 20),
    -- place of the last post they were told of at once, and of the last one that was gathered
    told bigint not null,
    gathered bigint not null,
    -- from when they are told again; the same moments for many, so that none of them joins two personas
    at_once_from timestamptz not null default 'epoch',
    gathers_at timestamptz not null default 'epoch',
    -- what the secrets in their letters are made of, with a key that is not in here; a new one makes all old ones worthless
    salt uuid not null,
    stop_hash bytea not null unique
);
create index following_group on following (group_id);

-- Threads that somebody wants told of at once, or not at all, whatever they chose for the rest.
create table following_thread (
    persona_id uuid not null references following on delete cascade,
    thread_id uuid not null references thread on delete cascade,
    muted boolean not null,
    primary key (persona_id, thread_id)
);
create index following_thread_thread on following_thread (thread_id);

-- Where somebody's answers by mail to one thread go.
create table reply_address (
    hash bytea primary key,
    persona_id uuid not null references following on delete cascade,
    thread_id uuid not null references thread on delete cascade,
    unique (persona_id, thread_id)
);
create index reply_address_thread on reply_address (thread_id);
