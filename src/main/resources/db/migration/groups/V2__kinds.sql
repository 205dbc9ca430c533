-- What kind of group it is and how it is found.
alter table support_group
    add led_by text not null default 'PEERS' check (led_by in ('PEERS', 'PROFESSIONALS', 'BOTH')),
    add admission text not null default 'INVITATION'
        check (admission in ('OPEN', 'REQUEST', 'INVITATION', 'REFERRAL')),
    -- hidden: does not exist for outsiders; listed: stands in the directory; searchable: search engines may know it too
    add visibility text not null default 'HIDDEN' check (visibility in ('HIDDEN', 'LISTED', 'SEARCHABLE')),
    add starts_on date,
    add ends_on date,
    add fee text not null default '' check (char_length(fee) <= 300),
    add fee_link text not null default '' check (char_length(fee_link) <= 300),
    add size_limit int check (size_limit > 0),
    -- TALK, LIVE, CAFE
    add formats text[] not null default '{TALK,LIVE}',
    -- MORNING, DAY, EVENING, NIGHT, WEEKEND
    add times text[] not null default '{}',
    -- keys such as STEP_FREE, CAPTIONS, SIGNING, EASY_LANGUAGE, QUIET
    add access text[] not null default '{}',
    -- what people come for, in a few lower-case words each: 'grief', 'chronic pain'
    add needs text[] not null default '{}',
    add check (ends_on is null or starts_on is null or ends_on >= starts_on);

alter table membership
    drop constraint membership_role_check,
    add constraint membership_role_check check (role in ('FACILITATOR', 'CO_FACILITATOR', 'MEMBER', 'SUPPORTER',
        'INTERPRETER', 'PROVIDER', 'RESEARCHER'));
alter table invitation
    drop constraint invitation_role_check,
    add constraint invitation_role_check check (role in ('FACILITATOR', 'CO_FACILITATOR', 'MEMBER', 'SUPPORTER',
        'INTERPRETER', 'PROVIDER', 'RESEARCHER'));

-- A group's people in one place; they share its forum and hold their own cafés.
create table chapter (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    -- a code of the gazetteer
    place text not null,
    unique (group_id, place)
);
