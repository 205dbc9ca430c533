-- A list of addresses that is being invited. What was sent leaves the queue; stopping empties it.
create table invitation_list (
    group_id uuid primary key references support_group on delete cascade,
    submission uuid not null,
    total int not null,
    sent int not null default 0,
    stopped boolean not null default false
);

create table invitation_waiting (
    group_id uuid not null references invitation_list on delete cascade,
    number int not null,
    address_sealed bytea not null,
    language text not null,
    primary key (group_id, number)
);
