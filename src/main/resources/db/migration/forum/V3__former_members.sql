-- Nobody any more: its author left for good.
alter table post
    alter persona_id drop not null;
-- Serves taking everything out, and being forgotten.
create index post_persona on post (persona_id, place);

-- Empty: taken back with all that its author wrote.
alter table thread
    drop constraint thread_title_check,
    add constraint thread_title_check check (char_length(title) <= 120);
