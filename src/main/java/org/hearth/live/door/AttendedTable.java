package org.hearth.live.door;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings somebody came to, for their own archive, until they are forgotten. By the index attendance_persona. */
@Repository
class AttendedTable {

    record Attended(String group, String topic, LocalDate day) {}

    private final JdbcClient sql;

    AttendedTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Attended> by(PersonaId persona) {
        return sql.sql("""
                        select g.name, m.topic, m.starts_at
                        from attendance a
                        join meeting m on m.id = a.meeting_id
                        join support_group g on g.id = m.group_id
                        where a.persona_id = :persona
                        order by m.starts_at
                        """)
                .param("persona", persona.value())
                .query((row, number) -> new Attended(
                        row.getString("name"),
                        row.getString("topic"),
                        row.getObject("starts_at", OffsetDateTime.class).toLocalDate()))
                .list();
    }

    /** What they said in writing goes with it. */
    void forget(PersonaId persona) {
        sql.sql("delete from attendance where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }
}
