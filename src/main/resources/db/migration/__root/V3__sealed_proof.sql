-- Shows at each start whether the keys are those that this database was sealed with.
alter table installation add sealed_proof bytea;
