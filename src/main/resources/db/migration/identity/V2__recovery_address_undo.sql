-- Whoever came by an organisation's sign-in alone has no address.
alter table account alter address_fingerprint drop not null;
alter table account alter address_sealed drop not null;
alter table account add constraint account_address_whole
    check ((address_fingerprint is null) = (address_sealed is null));

-- A link just used opens once more for seconds, to the browser that used it: its first answer may have been lost.
alter table sign_in_link add used_by bytea;

-- The newest sheet of each account. Using its code deletes the row.
create table recovery_sheet (
    account bigint primary key references account on delete cascade,
    code_hash bytea not null unique,
    made_at timestamptz not null
);

-- A new address that waits for its own mailbox to say yes.
create table address_change (
    token_hash bytea primary key,
    account bigint not null unique references account on delete cascade,
    address_fingerprint bytea not null,
    address_sealed bytea not null,
    expires_at timestamptz not null
);
create index address_change_expiry on address_change (expires_at);

-- What the owner of the address before can take back, for a week: every change since then.
create table sign_in_undo (
    token_hash bytea primary key,
    account bigint not null references account on delete cascade,
    address_fingerprint bytea not null,
    address_sealed bytea not null,
    since timestamptz not null,
    expires_at timestamptz not null
);
create index sign_in_undo_account on sign_in_undo (account, since);
create index sign_in_undo_expiry on sign_in_undo (expires_at);

-- An organisation's sign-in that opens an account. Who they are there is known as a fingerprint alone.
create table organisation_link (
    subject_fingerprint bytea primary key,
    account bigint not null references account on delete cascade,
    issuer text not null,
    linked_at timestamptz not null
);
create index organisation_link_account on organisation_link (account);
