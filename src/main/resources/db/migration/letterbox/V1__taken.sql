-- Fingerprints of letters that came in, so that none counts twice. Tells neither who wrote nor what; gone after a while.
create table letter_taken (
    letter bytea primary key,
    day date not null
);
create index letter_taken_day on letter_taken (day);
