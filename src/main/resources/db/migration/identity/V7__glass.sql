-- A coordinator asks to see the address behind a persona; another one decides; the first sees it once.
create table glass_request (
    id uuid primary key,
    persona_id uuid not null references persona on delete cascade,
    ground text not null check (ground in ('DANGER', 'LAW')),
    reason_sealed bytea not null,
    asked_by bigint not null references account on delete cascade,
    expires_at timestamptz not null,
    delay_days int not null check (delay_days between 0 and 7),
    language text not null,
    submission uuid not null unique,
    decided_by bigint references account on delete cascade,
    approved boolean,
    opened boolean not null default false,
    check (decided_by is null or decided_by <> asked_by),
    check ((decided_by is null) = (approved is null)),
    check (not opened or approved),
    check (delay_days = 0 or ground = 'DANGER')
);

-- Somebody has looked at what was closed; the person reads it here, at once or from a day on.
create table look (
    id uuid primary key,
    persona_id uuid not null references persona on delete cascade,
    what text not null check (what in ('IDENTITY', 'CONTACT')),
    ground text not null check (ground in ('DANGER', 'LAW')),
    looker_id uuid references persona on delete set null,
    reason_sealed bytea not null,
    looked_at timestamptz not null,
    shown_from timestamptz not null,
    told boolean not null default false,
    language text not null
);
create index look_persona on look (persona_id);
create index look_untold on look (shown_from) where not told;

-- Whom a facilitator may call, as the member left it.
create table emergency_contact (
    persona_id uuid primary key references persona on delete cascade,
    contact_sealed bytea not null
);
