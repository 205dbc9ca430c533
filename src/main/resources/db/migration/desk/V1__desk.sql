-- Up to which post somebody, or something, has looked whether a post needs anybody.
create table desk_mark (
    one boolean primary key default true check (one),
    place bigint not null
);
insert into desk_mark (place)
select coalesce(max(place), 0)
from post;

-- What was done to a post, a thread or a member, and why.
create table desk_act (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    kind text not null check (kind in ('HOLD', 'APPROVE', 'HIDE', 'SHOW', 'LOCK', 'UNLOCK', 'MOVE', 'SPLIT', 'PAUSE', 'LIFT')),
    moderator_id uuid references persona on delete set null,
    -- whose post or thread it was, or who was asked to pause
    subject_id uuid references persona on delete cascade,
    post_id uuid references post on delete set null,
    thread_id uuid references thread on delete set null,
    reason text not null check (char_length(reason) between 1 and 500),
    until_day date,
    done_at timestamptz not null,
    seen boolean not null default false,
    appeal text not null default '' check (char_length(appeal) <= 2000),
    appealed_at timestamptz,
    answer text not null default '' check (char_length(answer) <= 2000),
    answered_by uuid references persona on delete set null,
    answered_at timestamptz,
    taken_back boolean not null default false
);
create index desk_act_subject on desk_act (subject_id, done_at desc);
create index desk_act_moderator on desk_act (moderator_id);
create index desk_act_answered on desk_act (answered_by) where answered_by is not null;
create index desk_act_group on desk_act (group_id, done_at desc);
create index desk_act_post on desk_act (post_id);
create index desk_act_thread on desk_act (thread_id);

-- One thing that waits for somebody who looks after the group.
create table desk_item (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    lane text not null check (lane in ('DANGER', 'IDENTITY', 'CONFLICT', 'REPORT', 'APPEAL', 'HELD', 'WAITING', 'NEWCOMER')),
    post_id uuid references post on delete cascade,
    act_id uuid references desk_act on delete cascade,
    level text not null check (level in ('RED', 'AMBER', 'YELLOW', 'NONE')),
    -- somebody in the thread asked for it: then its words may be read even where the thread is closed
    reported boolean not null,
    since timestamptz not null,
    -- by when somebody should have looked; the order of the bench
    due timestamptz not null,
    taken_by uuid references persona on delete set null,
    taken_at timestamptz,
    paged_at timestamptz,
    done_at timestamptz,
    done_by uuid references persona on delete set null,
    outcome text not null default '' check (outcome in ('', 'HELPED', 'SPOKEN', 'ACTED', 'NOTHING')),
    unique (post_id, lane),
    check (num_nonnulls(post_id, act_id) = 1)
);
-- Serves the bench: what is open, the most urgent first.
create index desk_item_open on desk_item (group_id, due) where done_at is null;
create index desk_item_red on desk_item (due) where done_at is null and level = 'RED' and taken_at is null;
create index desk_item_act on desk_item (act_id);
create index desk_item_taken on desk_item (taken_by) where taken_by is not null;
create index desk_item_done on desk_item (done_by, done_at) where done_by is not null;

-- Who was called for what, so that the next one is called next.
create table desk_page (
    item_id uuid not null references desk_item on delete cascade,
    persona_id uuid not null references persona on delete cascade,
    paged_at timestamptz not null,
    primary key (item_id, persona_id)
);
create index desk_page_persona on desk_page (persona_id);

-- Who said that a post needs somebody. Nobody is ever shown who.
create table desk_report (
    id uuid primary key,
    post_id uuid not null references post on delete cascade,
    reporter_id uuid not null references persona on delete cascade,
    kind text not null check (kind in ('DANGER', 'IDENTITY', 'CONFLICT', 'OTHER')),
    words text not null check (char_length(words) <= 1000),
    made_on date not null,
    outcome text not null default '' check (outcome in ('', 'HELPED', 'SPOKEN', 'ACTED', 'NOTHING')),
    seen boolean not null default true,
    unique (post_id, reporter_id)
);
create index desk_report_reporter on desk_report (reporter_id);

-- When who is there, week by week, by the clock of the place where Hearth stands.
create table desk_shift (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    persona_id uuid not null references persona on delete cascade,
    weekday int not null check (weekday between 1 and 7),
    from_time time not null,
    -- midnight ends a day
    until_time time not null,
    unique (group_id, persona_id, weekday, from_time)
);
create index desk_shift_persona on desk_shift (persona_id);

create table desk_break (
    group_id uuid not null references support_group on delete cascade,
    persona_id uuid not null references persona on delete cascade,
    until_day date not null,
    primary key (group_id, persona_id)
);
create index desk_break_persona on desk_break (persona_id);

-- What the one before leaves to the one after.
create table desk_note (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    persona_id uuid not null references persona on delete cascade,
    words text not null check (char_length(words) between 1 and 2000),
    written_at timestamptz not null
);
create index desk_note_group on desk_note (group_id, written_at desc);
create index desk_note_persona on desk_note (persona_id);

-- Words to begin an answer with, as the group wrote them.
create table desk_words (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    title text not null check (char_length(title) between 1 and 80),
    words text not null check (char_length(words) between 1 and 4000)
);
create index desk_words_group on desk_words (group_id);
