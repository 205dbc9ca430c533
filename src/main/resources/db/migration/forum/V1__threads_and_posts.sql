create table thread (
    id uuid primary key,
    group_id uuid not null references support_group on delete cascade,
    title text not null check (char_length(title) between 1 and 120),
    moved bigint not null
);

-- Orders posts and threads; inner, never shown.
create sequence post_order;

create table post (
    id uuid primary key,
    place bigint not null default nextval('post_order') unique,
    thread_id uuid not null references thread on delete cascade,
    persona_id uuid not null references persona,
    body text not null check (char_length(body) <= 20000),
    written_at timestamptz not null,
    edited boolean not null default false,
    taken_back boolean not null default false,
    submission uuid not null unique,
    check (not taken_back or body = '')
);
create index post_thread on post (thread_id, place);
-- Serves the list of a group's threads: the one that moved last comes first.
create index thread_group_moved on thread (group_id, moved desc);
