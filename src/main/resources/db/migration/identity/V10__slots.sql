-- An account's personas are found by as many fingerprints as it has personas, however many groups there are.
alter table persona add owner_slot bytea unique;
-- Serves the look for rows from before, at each start.
create index persona_without_slot on persona (id) where owner_slot is null;
