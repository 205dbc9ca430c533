-- Who helps sits at a desk beside the room: on no chair, and nowhere the circle is read.
alter table attendance
    drop constraint attendance_state_check,
    add constraint attendance_state_check
        check (state in ('waiting', 'admitted', 'away', 'removed', 'left', 'helping')),
    -- at the desk: may also be written to while nobody leads
    add column on_call boolean not null default false;

alter table chat_line
    drop constraint chat_line_audience_check,
    add constraint chat_line_audience_check check (audience in ('all', 'lead', 'help', 'call')),
    -- whose trouble an answer belongs to; the writer's own if nothing stands here
    add column about uuid references attendance (id) on delete cascade;

create index chat_line_about on chat_line (about) where about is not null;
create index attendance_helping on attendance (meeting_id) where state = 'helping';
