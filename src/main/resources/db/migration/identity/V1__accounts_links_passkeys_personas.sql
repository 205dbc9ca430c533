create table account (
    id bigint generated always as identity primary key,
    address_fingerprint bytea not null unique,
    address_sealed bytea not null,
    coordinator boolean not null default false,
    joined_on date not null default current_date
);

-- One-time links. Only the hash of the secret is kept; using a link deletes its row.
create table sign_in_link (
    token_hash bytea primary key,
    address_fingerprint bytea not null,
    address_sealed bytea not null,
    makes_account boolean not null,
    makes_coordinator boolean not null default false,
    next_sealed bytea not null,
    expires_at timestamptz not null
);
create index sign_in_link_expiry on sign_in_link (expires_at);

-- The link that makes the first coordinator: at most one, replaced at each start until it is used.
create table setup_link (
    only_one boolean primary key default true check (only_one),
    token_hash bytea not null
);

-- Passkeys, in the form Spring Security reads and writes.
create table user_entities (
    id varchar(1000) not null primary key,
    name varchar(100) not null unique,
    display_name varchar(200)
);
create table user_credentials (
    credential_id varchar(1000) not null primary key,
    user_entity_user_id varchar(1000) not null references user_entities on delete cascade,
    public_key bytea not null,
    signature_count bigint,
    uv_initialized boolean,
    backup_eligible boolean not null,
    authenticator_transports varchar(1000),
    public_key_credential_type varchar(100),
    backup_state boolean not null,
    attestation_object bytea,
    attestation_client_data_json bytea,
    created timestamp,
    last_used timestamp,
    label varchar(1000) not null
);
create index user_credentials_owner on user_credentials (user_entity_user_id);

-- A persona and its owner are joined by sealed text alone: the fingerprint differs in every circle,
-- and neither it nor the sealed number can be computed without the key outside the database.
create table persona (
    id uuid primary key,
    circle uuid not null,
    pseudonym text not null check (char_length(pseudonym) between 2 and 30),
    pseudonym_folded text not null,
    picture bigint not null,
    owner_fingerprint bytea not null unique,
    owner_sealed bytea not null,
    unique (circle, pseudonym_folded)
);
