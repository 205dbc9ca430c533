alter table support_group
    -- what comes after the last day; undecided is as CLOSE
    add afterwards text not null default 'UNDECIDED'
        check (afterwards in ('UNDECIDED', 'GO_ON', 'ALUMNI', 'ALUMNI_READING', 'CLOSE')),
    -- how long people can still read and take their things once it has ended
    add reading_days int not null default 30 check (reading_days between 7 and 365),
    -- a circle on one screen has at most fifteen chairs
    add check (formats <> '{LIVE}' or coalesce(size_limit, 15) <= 15),
    add check (fee_link = '' or fee_link like 'https://%');

-- Older versions stay, so that anybody can read what they once agreed to.
alter table ground_rules
    add what_changed text not null default '' check (char_length(what_changed) <= 300),
    add written_on date not null default current_date,
    -- how long those who have not agreed can still read; 0: not at all
    add grace_days int not null default 14 check (grace_days between 0 and 90);

-- Agreed, withdrawn, agreed again: each stays, one holds.
alter table agreement
    add withdrawn_on date,
    drop constraint agreement_pkey;
create unique index agreement_that_holds on agreement (group_id, persona_id, version) where withdrawn_on is null;

-- Was asked to agree to this version and wants to think.
create table agreement_put_off (
    group_id uuid not null,
    persona_id uuid not null,
    version int not null,
    primary key (group_id, persona_id, version),
    foreign key (group_id, persona_id) references membership on delete cascade
);

-- What a group asks each member for, beside its rules; nobody has to. A version that is not offered asks for nothing.
create table consent_text (
    group_id uuid not null references support_group on delete cascade,
    topic text not null check (topic in ('RECORDINGS', 'STATISTICS', 'RESEARCH')),
    version int not null,
    body text not null check (char_length(body) <= 5000),
    offered boolean not null,
    written_on date not null,
    primary key (group_id, topic, version)
);

create table consent_answer (
    -- inner, never shown; says which answer came last
    place bigint generated always as identity primary key,
    group_id uuid not null,
    persona_id uuid not null,
    topic text not null,
    version int not null,
    given boolean not null,
    answered_on date not null,
    foreign key (group_id, persona_id) references membership on delete cascade,
    foreign key (group_id, topic, version) references consent_text on delete cascade
);
create index consent_answer_person on consent_answer (group_id, persona_id, topic, place desc);

create function history_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was answered stays as it was';
end
$$;
create trigger consent_answer_stays before update on consent_answer for each row execute function history_stays();

-- Does a facilitator's work from one day to another, both included.
create table stand_in (
    group_id uuid not null,
    persona_id uuid not null,
    from_day date not null,
    until_day date not null check (until_day >= from_day),
    primary key (group_id, persona_id),
    foreign key (group_id, persona_id) references membership on delete cascade
);

-- A facilitator would like to give the group into another's hands; one offer at a time.
create table hand_over (
    group_id uuid primary key references support_group on delete cascade,
    from_persona uuid not null,
    to_persona uuid not null check (to_persona <> from_persona),
    -- what the one who hands over will be then
    stays_as text not null check (stays_as in ('CO_FACILITATOR', 'MEMBER')),
    foreign key (group_id, from_persona) references membership on delete cascade,
    foreign key (group_id, to_persona) references membership on delete cascade
);
create index hand_over_to on hand_over (to_persona);

-- Which chapter somebody chose; theirs alone to know.
alter table membership
    add chapter_id uuid references chapter on delete set null;
create index membership_chapter on membership (chapter_id);

-- One good-bye a person, when a group comes to its end.
create table good_bye (
    group_id uuid not null,
    persona_id uuid not null,
    body text not null check (char_length(body) between 1 and 1000),
    primary key (group_id, persona_id),
    foreign key (group_id, persona_id) references membership on delete cascade
);
