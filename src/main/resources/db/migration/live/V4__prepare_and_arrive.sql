-- Picture and sound tried out days ahead: a room of one person alone, for minutes.
create table check_room (
    media_room uuid primary key,
    persona_id uuid not null references persona (id) on delete cascade,
    -- the two identities of the one person: what the first sends, the second receives
    sends uuid not null unique,
    receives uuid not null unique,
    ends_at timestamptz not null
);
create index check_room_persona on check_room (persona_id);

-- What came of it, for those who lead. Neither devices nor rates.
create table technical_check (
    persona_id uuid primary key references persona (id) on delete cascade,
    -- null: asked for help without having tried
    ready boolean,
    asks boolean not null default false,
    words_sealed bytea,
    kept_until timestamptz not null,
    check (asks or words_sealed is null)
);

-- Where somebody is during one meeting, and whom to call; sealed, and gone with the meeting.
create table whereabouts (
    meeting_id uuid not null references meeting (id) on delete cascade,
    persona_id uuid not null references persona (id) on delete cascade,
    sealed bytea not null,
    kept_until timestamptz not null,
    primary key (meeting_id, persona_id)
);
create index whereabouts_persona on whereabouts (persona_id);

-- How somebody is tonight, for those who lead; sealed, and gone with the meeting.
create table tonight (
    attendance_id uuid primary key references attendance (id) on delete cascade,
    meeting_id uuid not null references room (meeting_id) on delete cascade,
    sealed bytea not null
);
create index tonight_meeting on tonight (meeting_id);

-- What a facilitator says to those who wait, while they wait.
create table waiting_words (
    meeting_id uuid primary key references room (meeting_id) on delete cascade,
    sealed bytea not null
);
