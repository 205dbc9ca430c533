-- What was done that somebody has to answer for. Rows are added and never changed: each hash covers the one before, by a
-- key outside the database. What names people is sealed with a key of theirs, so that it can be forgotten and the chain
-- still holds.
create table audit (
    number bigint primary key check (number > 0),
    content bytea not null,
    actor_key uuid not null,
    actor_sealed bytea not null,
    subject_key uuid not null,
    subject_sealed bytea not null,
    hash bytea not null
);
create index audit_subject on audit (subject_key);

-- Whoever is forgotten loses the row here.
create table audit_key (
    id uuid primary key,
    party_fingerprint bytea not null unique,
    key_sealed bytea not null
);

create function append_only() returns trigger language plpgsql as $$
begin
    raise exception 'rows are only added here' using errcode = 'insufficient_privilege';
end
$$;
-- Grants take this name for a sign: the application's role may read and add.
create trigger append_only before update or delete or truncate on audit
    for each statement execute function append_only();

do $$
declare
    other record;
begin
    for other in
        select distinct r.rolname
        from pg_class c, aclexplode(c.relacl) a, pg_roles r
        where c.oid = 'audit'::regclass
        and r.oid = a.grantee
        and a.grantee <> c.relowner
    loop
        execute format('revoke all on audit from %I', other.rolname);
        execute format('grant select, insert on audit to %I', other.rolname);
    end loop;
end
$$;

-- Since when each coordinator is one. The id is what their own pages use instead of the account's number.
create table coordinator_term (
    id uuid primary key default gen_random_uuid(),
    account_id bigint not null unique references account on delete cascade,
    since timestamptz not null
);
insert into coordinator_term (account_id, since)
select id, joined_on
from account
where coordinator;

-- Somebody was asked to become a coordinator and has not answered yet.
create table appointment (
    id uuid primary key,
    token_hash bytea not null unique,
    account_id bigint not null unique references account on delete cascade,
    asked_by bigint not null references account on delete cascade,
    language text not null,
    expires_at timestamptz not null
);
