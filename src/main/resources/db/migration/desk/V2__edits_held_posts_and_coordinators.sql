-- Which rules of danger found something, so that an edited post comes back only for what is new in it.
alter table desk_item add column found text[] not null default '{}';

-- When coordinators were called because nobody on the rota took it.
alter table desk_item add column raised_at timestamptz;

-- A held post that will not be shown.
alter table desk_act drop constraint desk_act_kind_check;
alter table desk_act add constraint desk_act_kind_check
    check (kind in ('HOLD', 'APPROVE', 'DECLINE', 'HIDE', 'SHOW', 'LOCK', 'UNLOCK', 'MOVE', 'SPLIT', 'PAUSE', 'LIFT'));

-- How many of somebody's first posts in a group are read by a moderator before others see them; without a row none.
create table desk_first (
    group_id uuid primary key references support_group on delete cascade,
    posts int not null check (posts between 1 and 3)
);
