create table meeting (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    topic text not null check (char_length(topic) <= 120),
    words text not null check (char_length(words) <= 1000),
    starts_at timestamptz not null,
    length_minutes int not null check (length_minutes between 5 and 480),
    zone text not null,
    state text not null default 'PLANNED' check (state in ('PLANNED', 'ENDED', 'CALLED_OFF')),
    submission uuid not null unique
);
create index meeting_group_start on meeting (group_id, starts_at);
