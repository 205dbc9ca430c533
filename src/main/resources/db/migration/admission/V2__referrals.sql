-- What a professional wrote about somebody, for that person's eyes until they agree. Refused or expired, it is deleted.
create table referral (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    persona_id uuid not null references persona on delete cascade,
    token_hash bytea not null unique,
    code_fingerprint bytea unique,
    words_sealed bytea not null,
    state text not null check (state in ('WRITTEN', 'CONSENTED', 'TAKEN_UP', 'CLOSED')),
    -- whether the one who wrote it may learn that it was taken up
    tells boolean not null default false,
    asking_id uuid references asking on delete set null,
    made_on date not null default current_date,
    expires_at timestamptz not null
);
create index referral_persona on referral (persona_id);
create index referral_asking on referral (asking_id);
