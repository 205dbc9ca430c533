create extension if not exists pg_trgm;

-- What the world may know of a group. A hidden group has no row here, so that no page for outsiders can tell of it.
create table listing (
    group_id uuid primary key references support_group on delete cascade,
    searchable boolean not null,
    -- the order of the directory; no order of rows or ids, from which something could be concluded
    sort text not null,
    ends_on date,
    -- as of last night: who looks twice a day does not see one person come or go
    has_room boolean not null default true,
    -- everything one can filter by, as 'format:CAFE': one index answers all filters at once
    tags text[] not null,
    -- codes of the gazetteer, one for each chapter
    places text[] not null,
    -- name and needs, for words with typing errors
    heading text not null,
    heading_words tsvector not null,
    all_words tsvector not null
);
create index listing_sort on listing (sort, group_id);
create index listing_tags on listing using gin (tags);
create index listing_places on listing using gin (places);
create index listing_heading_words on listing using gin (heading_words);
create index listing_all_words on listing using gin (all_words);
create index listing_heading on listing using gin (heading gin_trgm_ops);
create index listing_searchable on listing (group_id) where searchable;

-- Moves with every change, so that what is read from the whole list may be kept until then.
create sequence listing_change;

create function words_of(language text, words text) returns tsvector
language sql immutable parallel safe
as $$
    select to_tsvector(
        case split_part(language, '-', 1)
            when 'en' then 'english'::regconfig
            when 'nb' then 'norwegian'::regconfig
            when 'nn' then 'norwegian'::regconfig
            when 'no' then 'norwegian'::regconfig
            when 'de' then 'german'::regconfig
            when 'fr' then 'french'::regconfig
            when 'es' then 'spanish'::regconfig
            when 'ar' then 'arabic'::regconfig
            else 'simple'::regconfig
        end,
        words)
$$;

create function list_group(listed uuid) returns bigint
language sql
as $$
    delete from listing l
    where l.group_id = listed
    and not exists (select from support_group g where g.id = listed and g.visibility <> 'HIDDEN');

    insert into listing
        (group_id, searchable, sort, ends_on, tags, places, heading, heading_words, all_words)
    select g.id,
        g.visibility = 'SEARCHABLE',
        lower(g.name),
        g.ends_on,
        array['language:' || g.language, 'admission:' || g.admission]
            || case g.led_by when 'BOTH' then array['led:PEERS', 'led:PROFESSIONALS'] else array['led:' || g.led_by] end
            || case when g.formats && '{TALK,LIVE}' then array['online'] else '{}' end
            || array(select 'format:' || f from unnest(g.formats) f)
            || array(select 'time:' || t from unnest(g.times) t)
            || array(select 'access:' || a from unnest(g.access) a)
            || array(select 'need:' || lower(n) from unnest(g.needs) n),
        array(select c.place from chapter c where c.group_id = g.id order by c.place),
        lower(g.name || ' ' || array_to_string(g.needs, ' ')),
        words_of(g.language, g.name || ' ' || array_to_string(g.needs, ' ')),
        words_of(g.language, g.name || ' ' || array_to_string(g.needs, ' ') || ' ' || g.purpose)
    from support_group g
    where g.id = listed
    and g.visibility <> 'HIDDEN'
    on conflict (group_id) do update
    set searchable = excluded.searchable,
        sort = excluded.sort,
        ends_on = excluded.ends_on,
        tags = excluded.tags,
        places = excluded.places,
        heading = excluded.heading,
        heading_words = excluded.heading_words,
        all_words = excluded.all_words;

    select nextval('listing_change');
$$;

-- In the same transaction as the change, whoever makes it: a group that hides itself is gone with the answer.
create function group_was_shaped() returns trigger
language plpgsql
as $$
begin
    perform list_group(new.id);
    return null;
end
$$;

create function chapter_was_shaped() returns trigger
language plpgsql
as $$
begin
    if tg_op <> 'INSERT' then
        perform list_group(old.group_id);
    end if;
    if tg_op <> 'DELETE' then
        perform list_group(new.group_id);
    end if;
    return null;
end
$$;

create trigger listed after insert or update on support_group
    for each row execute function group_was_shaped();
create trigger listed after insert or update or delete on chapter
    for each row execute function chapter_was_shaped();

select list_group(id) from support_group;
