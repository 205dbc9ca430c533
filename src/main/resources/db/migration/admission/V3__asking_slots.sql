-- The numbered place of its account in which a request stands, keyed: one account's requests are found by one look-up, and
-- without the key no two of them share anything. Empty only for requests from before there were places, until the next start.
alter table asking add column account_slot bytea unique;

create index asking_without_slot on asking (id) where account_slot is null;
