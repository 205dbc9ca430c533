-- In an encrypted meeting browsers hand a key to each other; here pass public recipients and what is sealed to them.
alter table room add column epoch int not null default 0 check (epoch >= 0);

create table room_key (
    attendance_id uuid primary key references attendance (id) on delete cascade,
    -- the public half of what a browser made for this meeting
    recipient text not null check (recipient ~ '^age1[02-9ac-hj-np-z]{58}$'),
    -- the newest key sealed to this recipient
    epoch int check (epoch > 0),
    envelope bytea check (octet_length(envelope) <= 8192),
    check ((epoch is null) = (envelope is null))
);

alter table attendance
    -- place of the last line said before they were let in
    add column hears_from bigint;

alter table chat_line
    add column audience text not null default 'all' check (audience in ('all', 'lead', 'help')),
    -- locked by the writer's browser: what is sealed is no text
    add column locked boolean not null default false,
    add column from_door boolean not null default false;
