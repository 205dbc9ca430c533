package org.hearth.contact.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hearth.contact.chain.Call.State;
import org.hearth.contact.chain.Course.Round;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The round of a group that is under way, and its calls. */
@Repository
class RoundTable {

    private static final String ROUNDS = """
            select id, group_id, starter_id, message, ends_at
            from chain_round
            where group_id = :group
            and ends_at > :now
            """;

    private final JdbcClient database;

    RoundTable(JdbcClient database) {
        this.database = database;
    }

    /** @return false if one is under way already */
    boolean begin(RoundId id, Viewer starter, String message, int branches, Instant endsAt) {
        return database.sql("""
                                insert into chain_round (id, group_id, starter_id, message, branches, ends_at)
                                values (:id, :group, :starter, :message, :branches, :ends)
                                on conflict (group_id) do nothing
                                """)
                        .param("id", id.value())
                        .param("group", starter.group().value())
                        .param("starter", starter.persona().value())
                        .param("message", message)
                        .param("branches", branches)
                        .param("ends", Stored.atZone(endsAt))
                        .update()
                == 1;
    }

    void add(RoundId round, PersonaId persona, int branch, int place) {
        database.sql("""
                        insert into chain_call (id, round_id, persona_id, branch, place)
                        values (:id, :round, :persona, :branch, :place)
                        """)
                .param("id", CallId.random().value())
                .param("round", round.value())
                .param("persona", persona.value())
                .param("branch", branch)
                .param("place", place)
                .update();
    }

    Optional<Course> course(GroupId group, Instant now) {
        return course(ROUNDS, group, now);
    }

    /** Nobody else ticks until the transaction ends. */
    Optional<Course> locked(GroupId group, Instant now) {
        return course(ROUNDS + "for update", group, now);
    }

    private Optional<Course> course(String statement, GroupId group, Instant now) {
        return database.sql(statement)
                .param("group", group.value())
                .param("now", Stored.atZone(now))
                .query(RoundTable::round)
                .optional()
                .map(round -> new Course(round, calls(round.id())));
    }

    private List<Call> calls(RoundId round) {
        return database.sql("""
                        select id, persona_id, branch, state, ticked_at, by_starter
                        from chain_call
                        where round_id = :round
                        order by branch, place
                        """)
                .param("round", round.value())
                .query(RoundTable::call)
                .list();
    }

    void tick(CallId id, State state, Instant now) {
        database.sql("update chain_call set state = :state, ticked_at = :now where id = :id")
                .param("id", id.value())
                .param("state", stored(state))
                .param("now", Stored.atZone(now))
                .update();
    }

    void untick(CallId id) {
        database.sql("update chain_call set state = 'waiting', ticked_at = null where id = :id")
                .param("id", id.value())
                .update();
    }

    void giveToStarter(CallId id) {
        database.sql("update chain_call set by_starter = true where id = :id")
                .param("id", id.value())
                .update();
    }

    void end(RoundId id) {
        database.sql("delete from chain_round where id = :id")
                .param("id", id.value())
                .update();
    }

    void endOf(PersonaId starter) {
        database.sql("delete from chain_round where starter_id = :starter")
                .param("starter", starter.value())
                .update();
    }

    void removeEnded(Instant now) {
        database.sql("delete from chain_round where ends_at <= :now")
                .param("now", Stored.atZone(now))
                .update();
    }

    private static String stored(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                new PersonaId(row.getObject("starter_id", UUID.class)),
                row.getString("message"),
                row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }

    private static Call call(ResultSet row, int number) throws SQLException {
        return new Call(
                new CallId(row.getObject("id", UUID.class)),
                new PersonaId(row.getObject("persona_id", UUID.class)),
                row.getInt("branch"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getObject("ticked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("by_starter"));
    }
}
