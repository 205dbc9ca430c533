package org.hearth.groups.leaving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Memberships that ended while their personas stayed. */
@Repository
class LeftGroupTable {

    private final JdbcClient database;

    LeftGroupTable(JdbcClient database) {
        this.database = database;
    }

    List<LeftGroup> of(Collection<PersonaId> personas) {
        return database.sql("""
                        select m.group_id, g.name, m.persona_id, m.ended_on
                        from membership m
                        join support_group g on g.id = m.group_id
                        where m.persona_id = any(:personas)
                        and m.ended_on is not null
                        order by lower(g.name)
                        """)
                .param("personas", personas.stream().map(PersonaId::value).toArray(UUID[]::new))
                .query((row, number) -> new LeftGroup(
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getString("name"),
                        new PersonaId(row.getObject("persona_id", UUID.class)),
                        row.getObject("ended_on", LocalDate.class)))
                .list();
    }
}
