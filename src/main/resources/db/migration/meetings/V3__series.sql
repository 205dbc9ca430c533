-- Meetings that come again: each occasion is a row of its own, made months ahead, so that whatever hangs on one stays simple.
create table meeting_series (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    rule text not null check (char_length(rule) <= 200),
    first_at timestamp not null,
    zone text not null,
    ends date,
    length_minutes int not null check (length_minutes between 5 and 480),
    topic text not null check (char_length(topic) <= 120),
    words text not null check (char_length(words) <= 1000),
    encrypted boolean not null,
    made_until date not null,
    submission uuid not null unique
);
create index meeting_series_made on meeting_series (made_until);
create index meeting_series_group on meeting_series (group_id);

alter table meeting
    add column series_id uuid references meeting_series on delete cascade,
    add column planned_for timestamp,
    add constraint meeting_of_series check ((series_id is null) = (planned_for is null));
create unique index meeting_once_in_series on meeting (series_id, planned_for);
