-- Who means to come. Nothing is kept of when somebody answered but the order in which those without a place wait.
alter table meeting add column seats int check (seats between 1 and 500);
alter table meeting_series add column seats int check (seats between 1 and 500);

create table meeting_answer (
    meeting_id uuid not null references meeting on delete cascade,
    persona_id uuid not null references persona,
    answer text not null check (answer in ('COMING', 'PERHAPS', 'NOT_THIS_TIME', 'NOT_A_GOOD_DAY')),
    seat int check (seat > 0),
    waits bigint,
    primary key (meeting_id, persona_id),
    unique (meeting_id, seat),
    constraint only_who_comes_sits check (answer = 'COMING' or (seat is null and waits is null)),
    constraint sits_or_waits check (seat is null or waits is null)
);
create index meeting_answer_persona on meeting_answer (persona_id);
create sequence meeting_waits;
