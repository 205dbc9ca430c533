-- How each person says that they are not alone: sealed, of the account, the same in all their groups.
create table code_word (
    account_id bigint primary key references account (id) on delete cascade,
    sealed bytea not null
);

-- Out of sight; cleared when they come back and when the room closes.
alter table attendance add column covered boolean not null default false;
