-- What this installation is, written at its first start and never changed. The data directory says it too.
create table installation (
  only_one boolean primary key default true check (only_one),
  demonstration boolean not null
);
