create table support_group (
    id uuid primary key,
    name text not null check (char_length(name) between 1 and 80),
    purpose text not null check (char_length(purpose) <= 2000),
    language text not null,
    founded_on date not null default current_date,
    submission uuid not null unique
);

create table ground_rules (
    group_id uuid not null references support_group on delete cascade,
    version int not null,
    body text not null check (char_length(body) <= 10000),
    primary key (group_id, version)
);

create table membership (
    group_id uuid not null references support_group on delete cascade,
    persona_id uuid not null references persona on delete cascade,
    role text not null check (role in ('FACILITATOR', 'MEMBER')),
    joined_on date not null default current_date,
    ended_on date,
    primary key (group_id, persona_id)
);
create index membership_persona on membership (persona_id);

-- Who agreed to which version, and on what day.
create table agreement (
    group_id uuid not null,
    persona_id uuid not null,
    version int not null,
    agreed_on date not null default current_date,
    primary key (group_id, persona_id, version),
    foreign key (group_id, persona_id) references membership on delete cascade,
    foreign key (group_id, version) references ground_rules on delete cascade
);

-- Open invitations only: using one or taking it back deletes its row, so that no address stays beside a new persona.
create table invitation (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    role text not null check (role in ('FACILITATOR', 'MEMBER')),
    token_hash bytea not null unique,
    address_fingerprint bytea not null,
    address_sealed bytea not null,
    language text not null,
    expires_at timestamptz not null,
    unique (group_id, address_fingerprint)
);
create index invitation_expiry on invitation (expires_at);
