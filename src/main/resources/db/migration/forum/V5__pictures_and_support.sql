-- Said without words to whoever wrote: a row a kind, never counted for others.
create table support (
    post_id uuid not null references post on delete cascade,
    persona_id uuid not null references persona on delete cascade,
    kind text not null check (kind in ('with_you', 'thank_you', 'me_too', 'strength')),
    primary key (post_id, persona_id, kind)
);
create index support_persona on support (persona_id);

-- Drawn anew by us, so that nothing of the camera is in it. A draft has a writer and the form it is for; posted, it has a post.
create table picture (
    id uuid primary key,
    post_id uuid references post on delete cascade,
    number int not null check (number > 0),
    persona_id uuid references persona on delete cascade,
    submission uuid,
    alt text not null default '' check (char_length(alt) <= 300),
    width int not null check (width > 0),
    height int not null check (height > 0),
    small bytea not null,
    large bytea not null,
    kept_at timestamptz not null,
    constraint picture_place unique (post_id, number) deferrable initially immediate,
    check ((post_id is null) = (persona_id is not null and submission is not null))
);
create index picture_draft on picture (persona_id, submission) where post_id is null;
create index picture_age on picture (kept_at) where post_id is null;
-- compressed already
alter table picture alter small set storage external, alter large set storage external;

alter table post
    -- whether there is anything to look up: most posts have neither
    add supported boolean not null default false,
    add pictured boolean not null default false;
