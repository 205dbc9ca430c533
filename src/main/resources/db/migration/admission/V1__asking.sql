-- How a group lets people in. No row: as the columns' defaults say.
create table admission_terms (
    group_id uuid primary key references support_group on delete cascade,
    asks_danger boolean not null default true,
    -- within how many days somebody looks at requests, as those who ask are told
    looks_days int not null default 3 check (looks_days between 1 and 30),
    -- how long a place is kept
    offer_days int not null default 7 check (offer_days between 1 and 60)
);

create table screening_question (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    place int not null,
    kind text not null check (kind in ('YES_NO', 'ONE', 'SEVERAL', 'AGE', 'SCALE', 'TEXT')),
    words text not null check (char_length(words) between 1 and 300),
    hint text not null default '' check (char_length(hint) <= 300),
    required boolean not null,
    -- of those kinds whose answers the group writes itself
    answers text[] not null,
    outcomes text[] not null
);
create index screening_question_group on screening_question (group_id, place);

-- Somebody asks to come in. The account is sealed, and its fingerprint differs in every group: no two rows can be
-- joined without the key outside the database.
create table asking (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    account_fingerprint bytea not null,
    account_sealed bytea not null,
    language text not null,
    state text not null check (state in
        ('ANSWERING', 'ASKED', 'WAITING', 'OFFERED', 'LAPSED', 'NOT_NOW')),
    -- asked for a human word; null until the question was answered
    danger boolean,
    reach_sealed bytea,
    seen boolean not null default false,
    asked_at timestamptz not null,
    -- the order of the waiting list
    waiting_since timestamptz,
    place_id uuid,
    unique (group_id, account_fingerprint)
);
create index asking_group on asking (group_id, state);

-- What was answered, until it is decided.
create table asking_answer (
    asking_id uuid not null references asking on delete cascade,
    question_id uuid not null references screening_question on delete cascade,
    answer_sealed bytea not null,
    primary key (asking_id, question_id)
);

-- Words between one who asks and those who decide, until it is decided.
create table asking_word (
    asking_id uuid not null references asking on delete cascade,
    number int not null,
    by_asker boolean not null,
    words_sealed bytea not null,
    said_at timestamptz not null,
    primary key (asking_id, number)
);

-- Days on which somebody on the waiting list was offered a place. Nobody stands behind them.
create table place_opened (
    group_id uuid not null references support_group on delete cascade,
    opened_on date not null
);
create index place_opened_group on place_opened (group_id, opened_on);

-- Why somebody was let in before others.
create table out_of_order (
    group_id uuid not null references support_group on delete cascade,
    persona_id uuid references persona on delete set null,
    reason text not null check (char_length(reason) between 1 and 500),
    offered_on date not null default current_date
);
create index out_of_order_group on out_of_order (group_id);
