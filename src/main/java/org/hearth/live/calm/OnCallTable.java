package org.hearth.live.calm;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may lead a group's meetings today. */
@Repository
class OnCallTable {

    private final JdbcClient sql;

    OnCallTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<PersonaId> leading(GroupId group, LocalDate today) {
        return sql.sql("""
                        select persona_id
                        from membership m
                        where group_id = :group
                        and ended_on is null
                        and (role = any (:roles)
                        or exists (
                          select 1
                          from stand_in s
                          where s.group_id = m.group_id
                          and s.persona_id = m.persona_id
                          and :today between s.from_day and s.until_day))
                        """)
                .param("group", group.value())
                .param(
                        "roles",
                        Arrays.stream(Role.values())
                                .filter(Role::leads)
                                .map(Role::name)
                                .toArray(String[]::new))
                .param("today", today)
                .query((row, number) -> new PersonaId(row.getObject("persona_id", UUID.class)))
                .list();
    }
}
