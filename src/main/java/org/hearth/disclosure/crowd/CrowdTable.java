package org.hearth.disclosure.crowd;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements, and how many members share what they say. */
@Repository
public class CrowdTable {

    /**
     * A column for queries that have a statement {@code t}: its nine numbers, each by the primary key of crowd. What may
     * have left is taken off all alike, so that no number tells where it was.
     */
    public static final String SIZES = """
            (select array_agg(
                coalesce(c.members, 0)
                    - coalesce((select e.departed from crowd_edition e where e.group_id = t.group_id), 0)
                order by f.place)
            from unnest(t.fingerprints) with ordinality as f (fingerprint, place)
            left join crowd c on c.group_id = t.group_id and c.fingerprint = f.fingerprint) as sizes
            """;

    private final JdbcClient database;
    private final Seal seal;

    CrowdTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** Reads the column {@link #SIZES}. */
    public static Sizes sizes(ResultSet row, int k) throws SQLException {
        Array numbers = row.getArray("sizes");
        return numbers == null ? Sizes.none(k) : new Sizes(List.of((Integer[]) numbers.getArray()), k);
    }

    /** Opens the column said_sealed. */
    public Said said(PersonaId persona, byte @org.jspecify.annotations.Nullable [] sealedText) {
        return sealedText == null ? Said.NOTHING : Said.of(seal.open(sealedText, purpose(persona)));
    }

    Optional<Statement> statement(PersonaId persona) {
        return database.sql("select said_sealed, fingerprints, counted from statement where persona_id = :persona")
                .param("persona", persona.value())
                .query((row, number) -> new Statement(
                        said(persona, row.getBytes("said_sealed")),
                        Arrays.stream((Object[]) row.getArray("fingerprints").getArray())
                                .map(byte[].class::cast)
                                .toList(),
                        row.getBoolean("counted")))
                .optional();
    }

    Optional<GroupId> group(PersonaId persona) {
        return database.sql("select group_id from statement where persona_id = :persona")
                .param("persona", persona.value())
                .query(UUID.class)
                .optional()
                .map(GroupId::new);
    }

    Sizes sizes(PersonaId persona, int k) {
        return database.sql("select " + SIZES + " from statement t where t.persona_id = :persona")
                .param("persona", persona.value())
                .query((row, number) -> sizes(row, k))
                .optional()
                .orElse(Sizes.none(k));
    }

    /** Nobody else counts in this group until the transaction ends. */
    Waiting lock(GroupId group) {
        return database.sql("""
                        insert into crowd_edition (group_id)
                        values (:group)
                        on conflict (group_id) do update
                        set arriving = crowd_edition.arriving
                        returning arriving, departed
                        """)
                .param("group", group.value())
                .query((row, number) -> new Waiting(row.getInt("arriving"), row.getInt("departed")))
                .single();
    }

    void keep(GroupId group, Waiting waiting) {
        database.sql("""
                        update crowd_edition
                        set arriving = :arriving, departed = :departed
                        where group_id = :group
                        """)
                .param("arriving", waiting.arriving())
                .param("departed", waiting.departed())
                .param("group", group.value())
                .update();
    }

    void add(GroupId group, PersonaId persona, Statement statement) {
        database.sql("""
                        insert into statement (persona_id, group_id, said_sealed, fingerprints)
                        values (:persona, :group, :said, :fingerprints)
                        """)
                .param("persona", persona.value())
                .param("group", group.value())
                .param("said", seal.seal(statement.said().text(), purpose(persona)))
                .param("fingerprints", statement.array())
                .update();
        database.sql("""
                        insert into crowd (group_id, fingerprint, arriving)
                        select :group, f, 1
                        from unnest(cast(:fingerprints as bytea[])) as f
                        where length(f) > 0
                        on conflict (group_id, fingerprint) do update
                        set arriving = crowd.arriving + 1
                        """)
                .param("group", group.value())
                .param("fingerprints", statement.array())
                .update();
    }

    void remove(GroupId group, PersonaId persona, Statement statement) {
        database.sql("delete from statement where persona_id = :persona")
                .param("persona", persona.value())
                .update();
        var change = statement.counted() ? "leaving = leaving + 1" : "arriving = arriving - 1";
        database.sql("update crowd set " + change + """
                         where group_id = :group
                        and fingerprint = any(:fingerprints)
                        """)
                .param("group", group.value())
                .param("fingerprints", statement.array())
                .update();
    }

    /** All that waited is counted at once; by the indexes crowd_moving and statement_uncounted. */
    void countArrivals(GroupId group) {
        database.sql("""
                        update crowd
                        set members = members + arriving, arriving = 0
                        where group_id = :group
                        and arriving > 0
                        """).param("group", group.value()).update();
        database.sql("update statement set counted = true where group_id = :group and not counted")
                .param("group", group.value())
                .update();
    }

    void countDepartures(GroupId group) {
        database.sql("""
                        update crowd
                        set members = members - leaving, leaving = 0
                        where group_id = :group
                        and leaving > 0
                        """).param("group", group.value()).update();
    }

    private static String purpose(PersonaId persona) {
        return "statement of " + persona.text();
    }

    /** @param arriving statements not counted yet @param departed members who left or changed theirs and are not taken off */
    record Waiting(int arriving, int departed) {}
}
