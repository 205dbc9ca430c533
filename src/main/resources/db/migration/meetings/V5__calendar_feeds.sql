-- A link under which a calendar program fetches somebody's meetings; only the hash of what opens it is kept.
create table calendar_feed (
    account_id bigint primary key references account on delete cascade,
    token_hash bytea not null unique,
    word text not null check (char_length(word) between 1 and 40),
    made_on date not null
);
