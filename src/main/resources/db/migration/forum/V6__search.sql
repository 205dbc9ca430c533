create extension if not exists unaccent;

-- What stands in for a word of one group: its stem without accents, as a number. The same word of another group is another
-- number, so that what is searched here takes no longer for what is written elsewhere; and no word lies in an index.
create function word_key(in_group uuid, stem text) returns bigint
language sql stable parallel safe
return hashtextextended(unaccent('unaccent', stem), hashtextextended(cast(in_group as text), 0));

create function word_keys(in_group uuid, language text, words text) returns bigint[]
language sql stable parallel safe
return array(
    select distinct word_key(in_group, stem)
    from unnest(tsvector_to_array(words_of(language, words))) as stem);

-- Stands for a stretch of places in one group, beside its words: so the newer ones are looked at without the older.
create function stretch_key(in_group uuid, place bigint) returns bigint
language sql immutable parallel safe
return hashtextextended(cast(place / 16384 as text), hashtextextended(cast(in_group as text), 1));

-- What is searched, beside the posts: whatever happens to a post but its words leaves the index alone.
create table post_words (
    post_id uuid primary key references post on delete cascade,
    group_id uuid not null,
    -- the post's when it was written
    place bigint not null,
    keys bigint[] not null,
    -- of its thread's title, with the first post
    title_keys bigint[] not null default '{}'
);
create index post_words_newest on post_words (group_id, place desc);
-- A short list of what is not sorted in yet: whoever posts does not wait for it, and whoever searches reads it along.
create index post_words_keys on post_words using gin (keys) with (gin_pending_list_limit = 1024);
create index post_words_title_keys on post_words using gin (title_keys) with (gin_pending_list_limit = 256)
    where title_keys <> '{}';

-- Up to which thread, by its id, the posts from before are searched; empty once all are.
create table words_to_keep (
    done uuid not null
);
insert into words_to_keep (done)
select '00000000-0000-0000-0000-000000000000'
from thread
limit 1;
