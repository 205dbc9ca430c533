package org.hearth.groups.membership;

import java.util.List;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to which group, and what they agreed to. */
@Repository
class MembershipTable {

    record Row(PersonaId persona, Role role) {}

    private final JdbcClient database;

    MembershipTable(JdbcClient database) {
        this.database = database;
    }

    List<Row> present(GroupId group) {
        return database.sql("""
                        select persona_id, role
                        from membership
                        where group_id = :group
                        and ended_on is null
                        """)
                .param("group", group.value())
                .query((row, number) -> new Row(
                        new PersonaId(row.getObject("persona_id", UUID.class)), Role.valueOf(row.getString("role"))))
                .list();
    }

    /** Somebody who comes back by a new invitation belongs again. */
    void add(GroupId group, PersonaId persona, Role role) {
        database.sql("""
                        insert into membership (group_id, persona_id, role)
                        values (:group, :persona, :role)
                        on conflict (group_id, persona_id) do update
                        set role = excluded.role, ended_on = null
                        """)
                .param("group", group.value())
                .param("persona", persona.value())
                .param("role", role.name())
                .update();
    }

    void addAgreement(GroupId group, PersonaId persona, int version) {
        database.sql("""
                        insert into agreement (group_id, persona_id, version)
                        values (:group, :persona, :version)
                        on conflict do nothing
                        """)
                .param("group", group.value())
                .param("persona", persona.value())
                .param("version", version)
                .update();
    }

    boolean end(GroupId group, PersonaId persona) {
        return database.sql("""
                        update membership
                        set ended_on = current_date
                        where group_id = :group
                        and persona_id = :persona
                        and ended_on is null
                        """)
                        .param("group", group.value())
                        .param("persona", persona.value())
                        .update()
                == 1;
    }
}
