-- What a site changed in the rules of danger that Hearth comes with, or added to them.
create table danger_rule (
  language text not null check (language in ('en', 'nb')),
  name text not null check (name ~ '^[a-z0-9.-]{1,60}$'),
  level text not null check (level in ('RED', 'AMBER', 'YELLOW')),
  anyone boolean not null,
  why text not null check (length(why) between 1 and 300),
  phrases text not null check (length(phrases) <= 20000),
  switched_off boolean not null,
  primary key (language, name)
);

-- How often moderators found a rule right or wrong, or a text that no rule found. Of no post and of nobody.
create table danger_verdict (
  language text not null,
  rule text not null,
  verdict text not null check (verdict in ('right', 'wrong', 'missed')),
  week date not null check (extract(isodow from week) = 1),
  times integer not null check (times > 0),
  primary key (language, rule, verdict, week)
);
