-- What a site changed in the helplines that Hearth comes with, or added to them.
create table helpline (
  key text primary key check (key ~ '^[a-z0-9.]{1,40}$'),
  country text not null check (country ~ '^[A-Z]{2}$'),
  kind text not null check (kind in ('emergency', 'talk')),
  name text not null check (length(name) between 1 and 100),
  number text not null check (number ~ '^(\+?[0-9(][0-9 ()/.-]{1,30})?$'),
  chat text not null check (length(chat) <= 200),
  hours text not null check (length(hours) <= 100),
  language text not null check (length(language) <= 100),
  whom text not null check (length(whom) <= 200),
  source text not null check (length(source) between 1 and 200),
  day date not null,
  checked boolean not null,
  hidden boolean not null,
  -- what the line said in Hearth's own list when it was changed here; empty for one added here
  base text not null,
  check (number <> '' or chat <> '')
);
