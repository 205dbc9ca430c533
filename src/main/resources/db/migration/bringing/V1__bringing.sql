-- A group brought along from elsewhere: once for each file.
create table bringing (
    id uuid primary key,
    -- its place among all: what comes later lies above what came before
    number bigint generated always as identity unique,
    group_id uuid not null references support_group on delete cascade,
    kind text not null check (kind in ('mbox', 'discourse', 'phpbb')),
    phase text not null
        check (phase in ('READING', 'SORTING', 'LOOKING', 'READY', 'TAKING', 'DONE', 'STOPPED', 'FAILED', 'TAKING_OUT', 'TAKEN_OUT')),
    begun_at timestamptz not null,
    changed_at timestamptz not null,
    -- whoever works on it has it until then
    lease_until timestamptz not null default 'epoch',
    -- whether it is taken in without anybody looking
    at_once boolean not null default false,
    -- the order on the command line that it answers
    asked text not null default '',
    failure text not null default '',
    seen int not null default 0,
    posts int not null default 0,
    threads int not null default 0,
    people int not null default 0,
    first_at timestamptz,
    last_at timestamptz,
    done int not null default 0
);
create unique index bringing_one on bringing (group_id)
    where phase in ('READING', 'SORTING', 'LOOKING', 'READY', 'TAKING', 'TAKING_OUT');
create index bringing_work on bringing (lease_until)
    where phase in ('READING', 'SORTING', 'LOOKING', 'TAKING', 'TAKING_OUT');

create table bringing_left_out (
    bringing_id uuid not null references bringing on delete cascade,
    why text not null,
    times int not null,
    primary key (bringing_id, why)
);

-- Until it is taken in or thrown away. What people wrote and what they are called is sealed; marks are made with a key outside.
create table bringing_person (
    bringing_id uuid not null references bringing on delete cascade,
    number int not null,
    mark bytea not null,
    names bytea not null,
    pseudonym text not null default '',
    posts int not null default 0,
    primary key (bringing_id, number),
    unique (bringing_id, mark)
);

create table bringing_post (
    bringing_id uuid not null references bringing on delete cascade,
    number int not null,
    mark bytea not null,
    person int not null,
    written_at timestamptz not null,
    -- of 16 bytes each, one after another
    links bytea not null,
    subject bytea not null,
    answers boolean not null,
    thread uuid,
    -- its place by time, from 1
    rank int,
    words bytea not null,
    primary key (bringing_id, number),
    unique (bringing_id, mark)
);
create index bringing_post_rank on bringing_post (bringing_id, rank);
create index bringing_post_thread on bringing_post (bringing_id, thread);

create table bringing_topic (
    bringing_id uuid not null references bringing on delete cascade,
    link bytea not null,
    title bytea not null,
    closed boolean not null,
    primary key (bringing_id, link)
);

create table bringing_thread (
    id uuid primary key,
    bringing_id uuid not null references bringing on delete cascade,
    title bytea not null
);
create index bringing_thread_of on bringing_thread (bringing_id);

-- What is veiled in the texts or might have to be, to be looked through.
create table bringing_word (
    bringing_id uuid not null references bringing on delete cascade,
    number int not null,
    kind text not null,
    word bytea not null,
    replacement text not null,
    times int not null,
    doubtful boolean not null,
    -- a name that is a word as well
    common boolean not null,
    hidden boolean not null,
    primary key (bringing_id, number)
);

-- By what name somebody who wrote elsewhere goes here, so that it is the same when more is brought along. Nobody here.
create table brought_author (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    mark bytea not null,
    pseudonym text not null check (char_length(pseudonym) <= 60),
    unique (group_id, mark)
);

-- What came along, so that nothing comes twice.
create table brought_post (
    group_id uuid not null references support_group on delete cascade,
    mark bytea not null,
    post_id uuid references post on delete set null,
    author_id uuid references brought_author on delete set null,
    bringing_id uuid references bringing on delete set null,
    -- whether it speaks of danger to life
    red boolean not null default false,
    primary key (group_id, mark)
);
create index brought_post_post on brought_post (post_id);
create index brought_post_author on brought_post (author_id);
create index brought_post_bringing on brought_post (bringing_id);
