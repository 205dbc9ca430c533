-- What was done once with rows from before, so that no later start looks for them again.
create table persona_upkeep (
    work text primary key
);
drop index persona_without_slot;
