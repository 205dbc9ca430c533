package org.hearth.disclosure.shown;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hearth.disclosure.crowd.CrowdTable;
import org.hearth.disclosure.crowd.Crowds;
import org.hearth.disclosure.crowd.Said;
import org.hearth.disclosure.crowd.Sizes;
import org.hearth.disclosure.step.Ladder;
import org.hearth.disclosure.step.StepId;
import org.hearth.disclosure.step.What;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps, as those see them to whom they are shown. */
@Repository
class ShownTable {

    private static final byte[] NO_FACE = {};

    private final JdbcClient database;
    private final CrowdTable crowds;
    private final int k;

    ShownTable(JdbcClient database, CrowdTable crowds, Crowds counting) {
        this.database = database;
        this.crowds = crowds;
        this.k = counting.k();
    }

    /** One step with what its owner said of themselves and how many share that. */
    record Row(PersonaId owner, Ladder.Seen seen, Said said, Sizes sizes) {}

    /**
     * In the order in which the viewer came to know; of the viewer, what everybody is shown. By the unique index on
     * step.persona_id and the keys of the rest.
     */
    List<Row> to(Viewer viewer, Collection<PersonaId> people) {
        return database.sql("""
                        select s.id, s.persona_id, s.what, s.level, s.face_sealed, t.said_sealed,
                        """ + CrowdTable.SIZES + """
                        from step s
                        left join statement t on t.persona_id = s.persona_id
                        left join circle_member m on m.circle_id = s.to_circle and m.persona_id = :viewer
                        where s.persona_id = any(:people)
                        and s.group_id = :group
                        and (s.to_group
                            or s.persona_id <> :viewer and (s.to_persona = :viewer or m.persona_id = :viewer))
                        order by greatest(s.made, m.added)
                        """)
                .param("viewer", viewer.persona().value())
                .param("people", people.stream().map(PersonaId::value).toArray(UUID[]::new))
                .param("group", viewer.group().value())
                .query(this::row)
                .list();
    }

    boolean any(PersonaId owner) {
        return database.sql("select exists (select from step where persona_id = :owner)")
                .param("owner", owner.value())
                .query(Boolean.class)
                .single();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var owner = new PersonaId(row.getObject("persona_id", UUID.class));
        var face = row.getBytes("face_sealed");
        var seen = new Ladder.Seen(
                new StepId(row.getObject("id", UUID.class)),
                What.valueOf(row.getString("what")),
                row.getInt("level"),
                face == null ? NO_FACE : face);
        return new Row(owner, seen, crowds.said(owner, row.getBytes("said_sealed")), CrowdTable.sizes(row, k));
    }
}
