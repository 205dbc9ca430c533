package org.hearth.identity.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows themselves, as sealed as they lie there. Only ever added to. */
@Repository
class AuditTable {

    /** Any number, as long as nobody else waits for the same. */
    private static final long LOCK = 7_306_098_114L;

    private static final String COLUMNS = "number, content, actor_key, actor_sealed, subject_key, subject_sealed, hash";

    private final JdbcClient database;

    AuditTable(JdbcClient database) {
        this.database = database;
    }

    /** One row after the other: until the caller's transaction ends, no other adds one. */
    Optional<Row> lastForAdding() {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> "")
                .list();
        return last();
    }

    Optional<Row> last() {
        return database.sql("select " + COLUMNS + " from audit order by number desc limit 1")
                .query(AuditTable::row)
                .optional();
    }

    void add(Row row) {
        database.sql("""
                        insert into audit (number, content, actor_key, actor_sealed, subject_key, subject_sealed, hash)
                        values (:number, :content, :actorKey, :actor, :subjectKey, :subject, :hash)
                        """)
                .param("number", row.number())
                .param("content", row.content())
                .param("actorKey", row.actorKey())
                .param("actor", row.actor())
                .param("subjectKey", row.subjectKey())
                .param("subject", row.subject())
                .param("hash", row.hash())
                .update();
    }

    /** In their order; to be closed. */
    Stream<Row> from(long number) {
        return database
                .sql("select " + COLUMNS + " from audit where number >= :number order by number")
                .param("number", number)
                .query(AuditTable::row)
                .stream();
    }

    /** The newest, newest first. */
    List<Row> before(long number, int most) {
        return database.sql("select " + COLUMNS + " from audit where number < :number order by number desc limit :most")
                .param("number", number)
                .param("most", most)
                .query(AuditTable::row)
                .list();
    }

    List<Row> about(List<UUID> subjectKeys) {
        return database.sql("select " + COLUMNS + " from audit where subject_key = any(:keys) order by number")
                .param("keys", subjectKeys.toArray(UUID[]::new))
                .query(AuditTable::row)
                .list();
    }

    /** Whether the role that this runs under could lift what keeps it from changing rows. */
    boolean ownedByUs() {
        return database.sql("""
                        select pg_has_role(current_user, relowner, 'member')
                        from pg_class
                        where oid = 'audit'::regclass
                        """).query(Boolean.class).single();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getLong("number"),
                row.getBytes("content"),
                row.getObject("actor_key", UUID.class),
                row.getBytes("actor_sealed"),
                row.getObject("subject_key", UUID.class),
                row.getBytes("subject_sealed"),
                row.getBytes("hash"));
    }

    record Row(long number, byte[] content, UUID actorKey, byte[] actor, UUID subjectKey, byte[] subject, byte[] hash) {

        Row withHash(byte[] computed) {
            return new Row(number, content, actorKey, actor, subjectKey, subject, computed);
        }
    }
}
