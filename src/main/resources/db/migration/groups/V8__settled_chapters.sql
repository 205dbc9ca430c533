-- How many had chosen a chapter when they were last counted, in steps of five; 0 where nothing is said. It changes only when
-- five people or more have chosen anew, so that no step of it tells of one.
alter table chapter
    add people_said int not null default 0 check (people_said >= 0);
alter table membership
    add chapter_counted boolean not null default true;
update membership
set chapter_counted = false
where chapter_id is not null;
