-- A face is what somebody is called at cafés. It is reached from the account by a fingerprint of its own and shares nothing
-- with the pseudonym but the circle; many may have the same given name.
alter table persona
    add kind text not null default 'PSEUDONYM' check (kind in ('PSEUDONYM', 'FACE')),
    drop constraint persona_circle_pseudonym_folded_key;
create unique index persona_pseudonym on persona (circle, pseudonym_folded) where kind = 'PSEUDONYM';

-- Names that somebody told us must never slip out, so that no pseudonym is made of them.
create table kept_out_name (
    id uuid primary key,
    account_id bigint not null references account on delete cascade,
    name_sealed bytea not null
);
create index kept_out_name_account on kept_out_name (account_id);
