alter table room
    -- paused by one who leads; held while nobody who leads is there
    add column phase text not null default 'open' check (phase in ('open', 'paused', 'held')),
    -- what it was when it was held, and will be afterwards
    add column goes_on text check (goes_on in ('open', 'paused')),
    add column held_since timestamptz,
    -- whether those who may lead were called already: once a meeting
    add column called boolean not null default false,
    -- only those who lead, and whom they ask, speak
    add column quiet boolean not null default false,
    -- who comes later stands outside
    add column locked_at timestamptz,
    add column locks_at timestamptz,
    add check ((phase = 'held') = (held_since is not null)),
    add check ((phase = 'held') = (goes_on is not null));

create index room_going on room (phase) where ended_at is null and opened_at is not null;

-- All of this is for one evening, and goes when the room closes.
alter table attendance
    add column asked boolean not null default false,
    add column speaks boolean not null default false,
    add column wishes_pause boolean not null default false,
    add column knocked_at timestamptz,
    add column line text not null default 'good' check (line in ('good', 'poor', 'lost')),
    add column line_at timestamptz,
    add column abrupt boolean not null default false,
    add column refusal text check (refusal in ('full', 'late', 'talk', 'own')),
    add column refusal_words bytea;
