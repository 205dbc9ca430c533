-- Which lines of the journal beside the database have been carried out in it. An older copy, once restored, lacks those
-- that came later, and they are carried out again. Random numbers: they lead to nobody.
create table deletion (
    entry uuid primary key
);
