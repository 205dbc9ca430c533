-- Between the browsers of those inside; the server relays what it cannot open. Those planned before go on as they were.
alter table meeting add column encrypted boolean not null default false;
alter table meeting alter column encrypted drop default;
