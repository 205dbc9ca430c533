-- Run by the owner at each start, before migrations. Gives the application's role what it lacks, and no more:
-- tables with a trigger named append_only can be read and added to, nothing else.
do $$
declare
    application text := current_setting('hearth.application');
    found record;
begin
    execute format('revoke create, temporary on database %I from public', current_database());
    execute format('grant connect on database %I to %I', current_database(), application);
    execute format('revoke create on schema %I from public', current_schema());
    execute format('grant usage on schema %I to %I', current_schema(), application);
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to %I',
        current_schema(), application);
    execute format('alter default privileges in schema %I grant usage, select on sequences to %I',
        current_schema(), application);
    -- deleted rows leave the disk by a vacuum, which whoever asked to be forgotten waits for; older servers do it in their time
    if current_setting('server_version_num')::int >= 170000 then
        execute format('alter default privileges in schema %I grant maintain on tables to %I', current_schema(), application);
    end if;
    for found in
        select c.oid, c.relkind,
            exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'append_only') as append_only
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace
        and c.relkind in ('r', 'p', 'S')
        and c.relowner = (select oid from pg_roles where rolname = current_user)
    loop
        if found.relkind = 'S' then
            execute format('grant usage, select on sequence %s to %I', found.oid::regclass, application);
        elsif found.append_only then
            execute format('revoke all on %s from %I', found.oid::regclass, application);
            execute format('grant select, insert on %s to %I', found.oid::regclass, application);
        else
            execute format('grant select, insert, update, delete on %s to %I', found.oid::regclass, application);
            if current_setting('server_version_num')::int >= 170000 then
                execute format('grant maintain on %s to %I', found.oid::regclass, application);
            end if;
        end if;
    end loop;
end
$$
