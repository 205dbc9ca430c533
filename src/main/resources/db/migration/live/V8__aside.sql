-- Two people of a meeting who speak alone for a moment, or of whom one was asked to. Gone when either is back in the circle.
create table aside (
    id uuid primary key,
    meeting_id uuid not null references room (meeting_id) on delete cascade,
    -- the name LiveKit knows it by; of these two and this time alone
    media_room uuid not null unique,
    state text not null check (state in ('asked', 'declined', 'begun')),
    -- the number of the key that their two browsers share
    epoch int not null default 0 check (epoch >= 0)
);

create index aside_meeting on aside (meeting_id);

create table aside_place (
    -- nobody is in two of them
    attendance_id uuid primary key references attendance (id) on delete cascade,
    aside_id uuid not null references aside (id) on delete cascade,
    -- who they are to LiveKit there: not who they are to it in the circle
    identity uuid not null unique,
    asks boolean not null,
    -- the newest key sealed to them, and to which recipient of theirs
    recipient text,
    epoch int check (epoch > 0),
    envelope bytea check (octet_length(envelope) <= 8192),
    -- two, and never three
    unique (aside_id, asks),
    check ((epoch is null) = (envelope is null)),
    check ((epoch is null) = (recipient is null))
);
