-- Members whom those who look after a group asked for a hand: with the newsletter, or to start the telephone chain.
create table lent_hand (
    persona_id uuid not null references persona on delete cascade,
    group_id uuid not null references support_group on delete cascade,
    task text not null check (task in ('newsletter', 'chain')),
    -- asked first; nobody has a task who did not say yes
    agreed boolean not null default false,
    primary key (persona_id, task)
);
create index lent_hand_group on lent_hand (group_id);

create table newsletter_issue (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    title text not null default '' check (char_length(title) <= 120),
    -- counts every change, so that nobody sends what they have not looked at
    version integer not null default 1,
    sent_at timestamptz
);
create index newsletter_issue_group on newsletter_issue (group_id, sent_at);
-- one issue at a time is being made
create unique index newsletter_issue_next on newsletter_issue (group_id) where sent_at is null;

create table newsletter_piece (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    -- empty for who has left for good
    persona_id uuid references persona on delete set null,
    title text not null check (char_length(title) <= 120),
    body text not null check (char_length(body) <= 20000),
    -- under the pseudonym, or without a name
    named boolean not null,
    issue_id uuid references newsletter_issue on delete cascade,
    -- its place in the issue
    place integer,
    taken_back boolean not null default false,
    submission uuid not null,
    unique (persona_id, submission),
    check ((issue_id is null) = (place is null))
);
create index newsletter_piece_issue on newsletter_piece (issue_id);
create index newsletter_piece_group on newsletter_piece (group_id) where issue_id is null;

-- What somebody chose: nothing stands here of those who only read the page.
create table newsletter_reader (
    persona_id uuid primary key references persona on delete cascade,
    group_id uuid not null references support_group on delete cascade,
    choice text not null check (choice in ('page', 'told', 'whole')),
    language text not null check (char_length(language) <= 20),
    -- what the secret in their letters is made of, with a key that is not in here
    salt uuid not null,
    stop_hash bytea not null unique
);
create index newsletter_reader_group on newsletter_reader (group_id);

-- Who is still to be told of an issue: made with the sending, gone with the letter.
create table newsletter_delivery (
    issue_id uuid not null references newsletter_issue on delete cascade,
    persona_id uuid not null references newsletter_reader on delete cascade,
    due_at timestamptz not null,
    primary key (issue_id, persona_id)
);
create index newsletter_delivery_due on newsletter_delivery (due_at);
