create table room (
    meeting_id uuid primary key references meeting (id) on delete cascade,
    -- the name LiveKit knows it by; says nothing of the meeting
    media_room uuid not null unique,
    closes_at timestamptz not null,
    -- when the first facilitator came in
    opened_at timestamptz,
    ended_at timestamptz
);

create table attendance (
    -- also the person's identity in LiveKit, for this meeting alone
    id uuid primary key,
    meeting_id uuid not null references room (meeting_id) on delete cascade,
    persona_id uuid not null references persona (id) on delete cascade,
    leads boolean not null,
    state text not null check (state in ('waiting', 'admitted', 'away', 'removed', 'left')),
    presence text not null check (presence in ('text', 'audio', 'camera')),
    -- the chair in the circle: the same order on every screen, and the limit of fifteen
    seat smallint check (seat between 1 and 15),
    came_at timestamptz not null,
    lease_until timestamptz not null,
    unique (meeting_id, persona_id),
    unique (meeting_id, seat),
    check ((seat is not null) = (state in ('admitted', 'away')))
);

create index attendance_persona on attendance (persona_id);
create index attendance_lease on attendance (lease_until) where state in ('waiting', 'admitted', 'away');

create table chat_line (
    id uuid primary key,
    place bigint generated always as identity,
    meeting_id uuid not null references room (meeting_id) on delete cascade,
    attendance_id uuid not null references attendance (id) on delete cascade,
    -- made with the form: a form sent twice says its line once
    submission uuid not null,
    sealed bytea not null,
    unique (attendance_id, submission)
);

create index chat_line_meeting on chat_line (meeting_id, place);
