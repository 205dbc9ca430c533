package org.hearth.desk.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.desk.ActId;
import org.hearth.desk.act.ActKind;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appeals that nobody has answered yet, of all groups. */
@Repository
class CoordinatorTable {

    private static final String WAITING = """
            select a.id, a.group_id, a.kind, a.moderator_id, a.subject_id, a.reason, a.appeal, i.since,
                coalesce(p.note || case when p.note = '' then '' else E'\\n\\n' end || p.body, '') as words
            from desk_item i
            join desk_act a on a.id = i.act_id
            left join post p on p.id = a.post_id and not p.taken_back
            where i.lane = 'APPEAL'
            and i.done_at is null
            and a.answered_at is null
            """;

    private final JdbcClient database;

    CoordinatorTable(JdbcClient database) {
        this.database = database;
    }

    /** The oldest first. */
    List<Waiting> waiting(int atMost) {
        return database.sql(WAITING + "order by i.since limit :atMost")
                .param("atMost", atMost)
                .query(CoordinatorTable::waiting)
                .list();
    }

    Optional<Waiting> waiting(ActId act) {
        return database.sql(WAITING + "and a.id = :act")
                .param("act", act.value())
                .query(CoordinatorTable::waiting)
                .optional();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new ActId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                ActKind.valueOf(row.getString("kind")),
                persona(row, "moderator_id"),
                persona(row, "subject_id"),
                row.getString("reason"),
                row.getString("appeal"),
                row.getString("words"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static Optional<PersonaId> persona(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonaId::new);
    }
}
