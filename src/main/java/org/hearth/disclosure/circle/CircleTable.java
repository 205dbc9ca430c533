package org.hearth.disclosure.circle;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Circles, loaded through their owner alone. */
@Repository
class CircleTable {

    private static final String PURPOSE = "name of a circle";
    private static final int PADDED = 44;

    private final JdbcClient database;
    private final Seal seal;

    CircleTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    List<Circle> of(PersonaId owner) {
        return database.sql("""
                        select c.id, c.name_sealed,
                            array(select m.persona_id from circle_member m where m.circle_id = c.id) as members
                        from circle c
                        where c.persona_id = :owner
                        """)
                .param("owner", owner.value())
                .query((row, number) -> new Circle(
                        new CircleId(row.getObject("id", UUID.class)),
                        seal.open(row.getBytes("name_sealed"), PURPOSE).strip(),
                        Arrays.stream((Object[]) row.getArray("members").getArray())
                                .map(UUID.class::cast)
                                .map(PersonaId::new)
                                .collect(Collectors.toUnmodifiableSet())))
                .list();
    }

    Optional<CircleId> ofSubmission(PersonaId owner, UUID submission) {
        return database.sql("select id from circle where persona_id = :owner and submission = :submission")
                .param("owner", owner.value())
                .param("submission", submission)
                .query(UUID.class)
                .optional()
                .map(CircleId::new);
    }

    void add(CircleId circle, Viewer owner, String name, UUID submission) {
        database.sql("""
                        insert into circle (id, persona_id, group_id, name_sealed, submission)
                        values (:id, :owner, :group, :name, :submission)
                        on conflict (submission) do nothing
                        """)
                .param("id", circle.value())
                .param("owner", owner.persona().value())
                .param("group", owner.group().value())
                .param("name", padded(name))
                .param("submission", submission)
                .update();
    }

    void rename(CircleId circle, String name) {
        database.sql("update circle set name_sealed = :name where id = :id")
                .param("name", padded(name))
                .param("id", circle.value())
                .update();
    }

    void setMembers(CircleId circle, Collection<PersonaId> members) {
        var ids = members.stream().map(PersonaId::value).toArray(UUID[]::new);
        database.sql("delete from circle_member where circle_id = :circle and persona_id <> all(:members)")
                .param("circle", circle.value())
                .param("members", ids)
                .update();
        database.sql("""
                        insert into circle_member (circle_id, persona_id)
                        select :circle, m
                        from unnest(cast(:members as uuid[])) as m
                        on conflict do nothing
                        """).param("circle", circle.value()).param("members", ids).update();
    }

    void remove(PersonaId owner, CircleId circle) {
        database.sql("delete from circle where id = :id and persona_id = :owner")
                .param("id", circle.value())
                .param("owner", owner.value())
                .update();
    }

    /** What it had, and its place in others' circles. */
    void forget(PersonaId persona) {
        database.sql("delete from circle where persona_id = :persona")
                .param("persona", persona.value())
                .update();
        database.sql("delete from circle_member where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }

    private byte[] padded(String name) {
        return seal.seal(name + " ".repeat(Math.max(0, PADDED - name.length())), PURPOSE);
    }
}
