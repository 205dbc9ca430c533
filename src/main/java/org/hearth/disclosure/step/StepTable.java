package org.hearth.disclosure.step;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hearth.disclosure.circle.CircleId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps, as their owner sees them. */
@Repository
class StepTable {

    private final JdbcClient database;

    StepTable(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they were made. */
    List<Step> of(PersonaId owner) {
        return database.sql("""
                        select id, what, level, to_group, to_persona, to_circle
                        from step
                        where persona_id = :owner
                        order by made
                        """)
                .param("owner", owner.value())
                .query((row, number) -> new Step(
                        new StepId(row.getObject("id", UUID.class)),
                        What.valueOf(row.getString("what")),
                        audience(row),
                        row.getInt("level")))
                .list();
    }

    /** What a circle has been shown. */
    List<What> shownTo(CircleId circle) {
        return database.sql("select what from step where to_circle = :circle order by made")
                .param("circle", circle.value())
                .query((row, number) -> What.valueOf(row.getString("what")))
                .list();
    }

    private static Audience audience(ResultSet row) throws SQLException {
        if (row.getBoolean("to_group")) {
            return new Audience.Everybody();
        }
        var persona = row.getObject("to_persona", UUID.class);
        return persona == null
                ? new Audience.InCircle(new CircleId(row.getObject("to_circle", UUID.class)))
                : new Audience.Member(new PersonaId(persona));
    }

    /** Made twice, it is one. */
    void add(Viewer owner, Step step, byte @Nullable [] face, UUID submission) {
        database.sql("""
                        insert into step
                            (id, group_id, persona_id, what, level, face_sealed, to_group, to_persona, to_circle, submission)
                        values (:id, :group, :owner, :what, :level, :face, :everybody, :member, :circle, :submission)
                        on conflict do nothing
                        """)
                .param("id", step.id().value())
                .param("group", owner.group().value())
                .param("owner", owner.persona().value())
                .param("what", step.what().name())
                .param("level", step.level())
                .param("face", face, java.sql.Types.BINARY)
                .param("everybody", step.audience() instanceof Audience.Everybody)
                .param("member", member(step.audience()), java.sql.Types.OTHER)
                .param("circle", circle(step.audience()), java.sql.Types.OTHER)
                .param("submission", submission)
                .update();
    }

    private static @Nullable UUID member(Audience audience) {
        return audience instanceof Audience.Member(var persona) ? persona.value() : null;
    }

    private static @Nullable UUID circle(Audience audience) {
        return audience instanceof Audience.InCircle(var circle) ? circle.value() : null;
    }

    boolean remove(PersonaId owner, StepId step) {
        return database.sql("delete from step where id = :id and persona_id = :owner")
                        .param("id", step.value())
                        .param("owner", owner.value())
                        .update()
                == 1;
    }

    void removeAll(PersonaId owner, What what) {
        database.sql("delete from step where persona_id = :owner and what = :what")
                .param("owner", owner.value())
                .param("what", what.name())
                .update();
    }

    /** What it showed, and what was shown to it alone. */
    void forget(PersonaId persona) {
        database.sql("delete from step where persona_id = :persona or to_persona = :persona")
                .param("persona", persona.value())
                .update();
    }
}
