-- Serves every page of a group: what somebody said to the rules in force, withdrawn or not.
create index agreement_of_person on agreement (group_id, persona_id, version);
