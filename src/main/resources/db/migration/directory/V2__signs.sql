-- Until which day the signs of a group were looked at; nodes share the work by locking these rows.
create table group_life (
    group_id uuid primary key references support_group on delete cascade,
    looked_on date not null default '-infinity'
);
create index group_life_due on group_life (looked_on);

-- What is told of a group's life, in words. No person stands here, and no number that one person moves.
create table group_sign (
    group_id uuid not null references support_group on delete cascade,
    sign text not null check (sign in ('FIRST_ANSWER', 'WAITING', 'STAYING', 'GIVING')),
    -- null while too few people stand behind it
    word text,
    -- rounded, for the group's facilitators: hours or a share in percent
    amount int,
    -- the day it was found on; the word moves only when enough people have come or gone since
    told_on date not null,
    primary key (group_id, sign),
    check ((word is null) = (amount is null))
);
