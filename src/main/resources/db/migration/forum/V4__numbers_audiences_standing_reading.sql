-- Laid anew instead of changed row by row: on a large forum that is the difference between seconds and many minutes.
create table post_numbered as
    select id, place, thread_id, persona_id, body, written_at, edited, taken_back, submission,
        cast(row_number() over (partition by thread_id order by place) as int) as number,
        -- folds the post: what is hard about it, in a few words
        cast('' as text) as note,
        -- which post of the same thread it answers
        cast(null as uuid) as quoted,
        cast('shown' as text) as standing,
        -- why it is hidden, for all to read
        cast('' as text) as reason
    from post
    order by place;
drop table post;
alter table post_numbered rename to post;
alter table post
    alter id set not null,
    alter place set not null,
    alter place set default nextval('post_order'),
    alter thread_id set not null,
    alter body set not null,
    alter written_at set not null,
    alter edited set not null,
    alter edited set default false,
    alter taken_back set not null,
    alter taken_back set default false,
    alter submission set not null,
    alter number set not null,
    alter note set not null,
    alter note set default '',
    alter standing set not null,
    alter standing set default 'shown',
    alter reason set not null,
    alter reason set default '',
    add constraint post_pkey primary key (id),
    add constraint post_place_key unique (place),
    add constraint post_submission_key unique (submission),
    -- checked when a statement ends, so that a gap can be closed by one; serves every page of a thread
    add constraint post_number_key unique (thread_id, number) deferrable initially immediate,
    add constraint post_body_check check (char_length(body) <= 20000),
    add constraint post_note_check check (char_length(note) <= 80),
    add constraint post_number_check check (number > 0),
    add constraint post_reason_check check (char_length(reason) <= 500),
    add constraint post_standing_check check (standing in ('shown', 'held', 'hidden')),
    add constraint post_taken_back_check check (not taken_back or body = '' and note = ''),
    add constraint post_thread_id_fkey foreign key (thread_id) references thread on delete cascade,
    add constraint post_persona_id_fkey foreign key (persona_id) references persona,
    add constraint post_quoted_fkey foreign key (quoted) references post on delete set null;
create index post_persona_written on post (persona_id, written_at);
create index post_persona on post (persona_id, place);
create index post_quoted on post (quoted) where quoted is not null;

alter table thread
    -- how many posts it has, and so the number of its newest
    add posts int not null default 0 check (posts >= 0),
    add audience text not null default 'group' check (audience in ('group', 'chapter', 'closed')),
    add chapter_id uuid references chapter on delete set null,
    -- around which meeting it is; meetings lie beside the forum, not beneath it
    add meeting_id uuid,
    add locked boolean not null default false,
    -- waits for approval: only who began it and the moderators see it
    add held boolean not null default false,
    add constraint thread_chapter_check check (audience = 'chapter' or chapter_id is null);
update thread t
set posts = counted.posts
from (
    select thread_id, max(number) as posts
    from post
    group by thread_id) counted
where counted.thread_id = t.id;
create index thread_chapter on thread (chapter_id) where chapter_id is not null;
create index thread_meeting on thread (meeting_id) where meeting_id is not null;

-- Who may read a closed thread; nobody else learns that there is one.
create table thread_reader (
    thread_id uuid not null references thread on delete cascade,
    persona_id uuid not null references persona on delete cascade,
    primary key (thread_id, persona_id)
);
create index thread_reader_persona on thread_reader (persona_id);

-- Up to which post somebody has read: theirs alone to know, without a time.
create table reading (
    persona_id uuid not null references persona on delete cascade,
    thread_id uuid not null references thread on delete cascade,
    upto int not null check (upto > 0),
    primary key (persona_id, thread_id)
);
create index reading_thread on reading (thread_id);
