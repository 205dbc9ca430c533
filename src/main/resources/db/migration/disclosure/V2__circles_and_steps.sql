-- In which order a viewer came to know things: what was shown first stays, what came later gives way. Inner, never shown.
create sequence disclosure_order;

-- Members whom somebody listed for themselves; nobody else learns that there is a list.
create table circle (
    id uuid primary key,
    persona_id uuid not null references persona on delete cascade,
    group_id uuid not null references support_group on delete cascade,
    name_sealed bytea not null,
    submission uuid not null unique
);
create index circle_persona on circle (persona_id);

create table circle_member (
    circle_id uuid not null references circle on delete cascade,
    persona_id uuid not null references persona on delete cascade,
    added bigint not null default nextval('disclosure_order'),
    primary key (circle_id, persona_id)
);
create index circle_member_persona on circle_member (persona_id);

-- What a persona lets whom know. The face's id is sealed for its step: no table joins it to the pseudonym.
create table step (
    id uuid primary key,
    made bigint not null default nextval('disclosure_order'),
    group_id uuid not null references support_group on delete cascade,
    persona_id uuid not null references persona on delete cascade,
    what text not null check (what in ('PLACE', 'CAFE', 'FACE')),
    -- how wide the place was when its owner agreed: 0 for a town up to 3 for a country; never shown narrower
    level int not null default 0 check (level between 0 and 3),
    face_sealed bytea,
    to_group boolean not null,
    to_persona uuid references persona on delete cascade,
    to_circle uuid references circle on delete cascade,
    submission uuid not null unique,
    check ((what = 'FACE') = (face_sealed is not null)),
    check (to_group::int + (to_persona is not null)::int + (to_circle is not null)::int = 1),
    unique nulls not distinct (persona_id, what, to_group, to_persona, to_circle)
);
create index step_to_persona on step (to_persona);
create index step_to_circle on step (to_circle);
