-- An information page of a group, or of the whole house where there is no group.
create table article (
  id uuid primary key,
  group_id uuid references support_group on delete cascade,
  submission uuid not null unique,
  -- its newest version, and the one that is read; none before it is published and after it was taken back
  latest int not null check (latest > 0),
  published int check (published <= latest)
);
create index article_group on article (group_id);

create table article_version (
  article_id uuid not null references article on delete cascade,
  number int not null check (number > 0),
  title text not null check (char_length(title) between 1 and 120),
  body text not null check (char_length(body) <= 30000),
  author text not null check (char_length(author) <= 100),
  qualification text not null check (char_length(qualification) <= 300),
  -- one a line
  sources text not null check (char_length(sources) <= 4000),
  -- who pays its author, or what else they gain
  interests text not null check (char_length(interests) <= 500),
  written date,
  reviewed date,
  reviewer text not null check (char_length(reviewer) <= 200),
  due date,
  -- what was changed, in the words of who changed it
  changed text not null check (char_length(changed) <= 200),
  day date not null,
  -- one of the group, until they are forgotten; who changed a page of the house stands in the audit
  persona_id uuid references persona on delete set null,
  primary key (article_id, number)
);
create index article_version_persona on article_version (persona_id) where persona_id is not null;

-- What a reader says is wrong in it. Who said so is kept for their own archive and for forgetting alone, and shown to nobody.
create table article_remark (
  id uuid primary key,
  article_id uuid not null references article on delete cascade,
  version int not null,
  words text not null check (char_length(words) between 1 and 1000),
  day date not null,
  submission uuid not null unique,
  -- a group's page has readers by their personas, the house's by their accounts
  persona_id uuid references persona on delete cascade,
  account_id bigint references account on delete cascade,
  check (num_nonnulls(persona_id, account_id) = 1)
);
create index article_remark_article on article_remark (article_id);
create index article_remark_persona on article_remark (persona_id) where persona_id is not null;
create index article_remark_account on article_remark (account_id) where account_id is not null;

-- What the house says about all its information; where it says nothing, Hearth says what is true of itself.
create table house_principle (
  name text primary key check (name in ('authority', 'complementarity', 'privacy', 'attribution', 'justifiability',
    'transparency', 'financing', 'advertising')),
  words text not null check (char_length(words) between 1 and 1000)
);

-- What there is in the neighbourhood. Who suggested it is kept for their own archive and for forgetting alone, and shown to
-- nobody.
create table nearby (
  id uuid primary key,
  group_id uuid not null references support_group on delete cascade,
  chapter_id uuid references chapter on delete set null,
  submission uuid not null unique,
  name text not null check (char_length(name) between 1 and 120),
  what text not null check (char_length(what) <= 1000),
  place text not null check (char_length(place) <= 200),
  times text not null check (char_length(times) <= 200),
  cost text not null check (char_length(cost) <= 100),
  step_free text not null check (step_free in ('yes', 'partly', 'no', 'unknown')),
  contact text not null check (char_length(contact) <= 200),
  link text not null check (char_length(link) <= 300 and (link = '' or link ~ '^https?://\S+$')),
  source text not null check (char_length(source) <= 200),
  checked date,
  shown boolean not null,
  persona_id uuid references persona on delete set null
);
create index nearby_group on nearby (group_id);
create index nearby_persona on nearby (persona_id) where persona_id is not null;

-- A question or an exercise before a meeting. Whose it is, is known by its first post once it is published.
create table preparation (
  id uuid primary key,
  group_id uuid not null references support_group on delete cascade,
  meeting_id uuid not null references meeting on delete cascade,
  submission uuid not null unique,
  kind text not null check (kind in ('question', 'exercise')),
  title text not null check (char_length(title) <= 120),
  body text not null check (char_length(body) <= 20000),
  publish_at timestamptz not null,
  persona_id uuid references persona on delete cascade,
  thread_id uuid unique references thread on delete cascade,
  check (thread_id is null or persona_id is null and title = '' and body = '')
);
create index preparation_meeting on preparation (meeting_id);
create index preparation_persona on preparation (persona_id) where persona_id is not null;
create index preparation_due on preparation (publish_at) where thread_id is null;
