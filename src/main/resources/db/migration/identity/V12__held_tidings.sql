-- Letters that wait until somebody's quiet hours are over. To whom, is looked up only when they are sent.
create table held_tiding (
    id uuid primary key,
    account bigint not null references account on delete cascade,
    tiding text not null check (char_length(tiding) <= 20),
    token_sealed text,
    language text not null check (char_length(language) <= 20),
    due_at timestamptz not null
);
-- Letters without a secret all say the same; one is enough to wake up to.
create unique index held_tiding_once on held_tiding (account, tiding) where token_sealed is null;
create index held_tiding_due on held_tiding (due_at);
