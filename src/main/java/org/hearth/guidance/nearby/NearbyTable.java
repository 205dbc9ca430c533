package org.hearth.guidance.nearby;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.ChapterId;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.guidance.NearbyId;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The board of a group. */
@Component
public class NearbyTable {

    private final JdbcClient database;

    NearbyTable(JdbcClient database) {
        this.database = database;
    }

    /** By name. */
    List<Nearby> of(GroupId group) {
        return database.sql("""
                        select id, chapter_id, name, what, place, times, cost, step_free, contact, link, source, checked,
                            shown
                        from nearby
                        where group_id = :group
                        order by lower(name), id
                        """)
                .param("group", group.value())
                .query(NearbyTable::nearby)
                .list();
    }

    Optional<Nearby> find(GroupId group, NearbyId id) {
        return of(group).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    int waiting(GroupId group) {
        return database.sql("select count(*) from nearby where group_id = :group and not shown")
                .param("group", group.value())
                .query(Integer.class)
                .single();
    }

    void add(Viewer from, NearbyForm form, Optional<ChapterId> chapter, boolean shown) {
        with(form, chapter, database.sql("""
                        insert into nearby (id, group_id, chapter_id, submission, name, what, place, times, cost, step_free,
                            contact, link, source, checked, shown, persona_id)
                        values (:id, :group, :chapter, :submission, :name, :what, :place, :times, :cost, :stepFree,
                            :contact, :link, :source, :checked, :shown, :persona)
                        on conflict (submission) do nothing
                        """))
                .param("id", NearbyId.random().value())
                .param("group", from.group().value())
                .param("persona", from.persona().value())
                .param("submission", form.submissionId())
                .param("shown", shown)
                .update();
    }

    void keep(NearbyId id, NearbyForm form, Optional<ChapterId> chapter, boolean shown) {
        with(form, chapter, database.sql("""
                        update nearby
                        set chapter_id = :chapter,
                            name = :name,
                            what = :what,
                            place = :place,
                            times = :times,
                            cost = :cost,
                            step_free = :stepFree,
                            contact = :contact,
                            link = :link,
                            source = :source,
                            checked = :checked,
                            shown = :shown
                        where id = :id
                        """))
                .param("id", id.value())
                .param("shown", shown)
                .update();
    }

    /** What somebody suggested, for themselves. By nearby_persona. */
    public List<Nearby> by(PersonaId persona) {
        return database.sql("""
                        select id, chapter_id, name, what, place, times, cost, step_free, contact, link, source, checked,
                            shown
                        from nearby
                        where persona_id = :persona
                        order by lower(name), id
                        """)
                .param("persona", persona.value())
                .query(NearbyTable::nearby)
                .list();
    }

    /** What waits goes with them. @param stays whether what is shown remains, of nobody */
    public void forget(PersonaId persona, boolean stays) {
        database.sql("""
                        delete from nearby
                        where persona_id = :persona
                        and not (shown and :stays)
                        """)
                .param("persona", persona.value())
                .param("stays", stays)
                .update();
        database.sql("update nearby set persona_id = null where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }

    void remove(NearbyId id) {
        database.sql("delete from nearby where id = :id")
                .param("id", id.value())
                .update();
    }

    private static JdbcClient.StatementSpec with(
            NearbyForm form, Optional<ChapterId> chapter, JdbcClient.StatementSpec statement) {
        return statement
                .param("chapter", chapter.map(ChapterId::value).orElse(null), Types.OTHER)
                .param("name", form.name())
                .param("what", form.what())
                .param("place", form.place())
                .param("times", form.times())
                .param("cost", form.cost())
                .param("stepFree", form.stepFree())
                .param("contact", form.contact())
                .param("link", form.link())
                .param("source", form.source())
                .param("checked", form.checkedOn().orElse(null), Types.DATE);
    }

    private static Nearby nearby(ResultSet row, int number) throws SQLException {
        return new Nearby(
                new NearbyId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("chapter_id", UUID.class)).map(ChapterId::new),
                row.getString("name"),
                row.getString("what"),
                row.getString("place"),
                row.getString("times"),
                row.getString("cost"),
                StepFree.of(row.getString("step_free")),
                row.getString("contact"),
                row.getString("link"),
                row.getString("source"),
                Optional.ofNullable(row.getObject("checked", LocalDate.class)),
                row.getBoolean("shown"));
    }
}
