package org.hearth.forum.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.forum.ThreadId;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants letters, how often, and how far they have been told. */
@Repository
class FollowTable {

    private static final String COLUMNS =
            "f.persona_id, f.group_id, f.rhythm, f.texts, f.language, f.told, f.gathered, f.salt\n";

    private static final String NEWEST = "(select case when is_called then last_value else 0 end from post_order)";

    private final JdbcClient database;

    FollowTable(JdbcClient database) {
        this.database = database;
    }

    /** Place of the newest post there is or is about to be. */
    long newest() {
        return database.sql("select " + NEWEST).query(Long.class).single();
    }

    Optional<Follower> of(PersonaId persona) {
        return database.sql("select " + COLUMNS + "from following f where f.persona_id = :persona")
                .param("persona", persona.value())
                .query(FollowTable::follower)
                .optional();
    }

    /** What was said before the first choice is nothing new. */
    void add(Viewer viewer, Language language, UUID salt, byte[] stopHash) {
        database.sql("""
                        insert into following
                            (persona_id, group_id, rhythm, language, told, gathered, salt, stop_hash)
                        select :persona, :group, 'nothing', :language, """ + NEWEST + ", " + NEWEST + """
                        , :salt, :stop
                        on conflict do nothing
                        """)
                .param("persona", viewer.persona().value())
                .param("group", viewer.group().value())
                .param("language", language.tag())
                .param("salt", salt)
                .param("stop", stopHash)
                .update();
    }

    /** Whoever chooses another rhythm begins it now: what came in between is no news. */
    void choose(PersonaId persona, Rhythm rhythm, boolean texts, Language language, Instant gathersAt) {
        database.sql("""
                        update following
                        set rhythm = :rhythm,
                            texts = :texts,
                            language = :language,
                            gathers_at = :gathersAt,
                            told = case when rhythm = :rhythm then told else """ + NEWEST + """
                        end,
                            gathered = case when rhythm = :rhythm then gathered else """ + NEWEST + """
                        end
                        where persona_id = :persona
                        """)
                .param("persona", persona.value())
                .param("rhythm", rhythm.stored())
                .param("texts", texts)
                .param("language", language.tag())
                .param("gathersAt", gathersAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void renew(PersonaId persona, UUID salt, byte[] stopHash) {
        database.sql("update following set salt = :salt, stop_hash = :stop where persona_id = :persona")
                .param("persona", persona.value())
                .param("salt", salt)
                .param("stop", stopHash)
                .update();
        forgetAddresses(persona);
    }

    void forgetAddresses(PersonaId persona) {
        database.sql("delete from reply_address where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }

    Optional<PersonaId> stoppedBy(byte[] hash) {
        return database.sql("select persona_id from following where stop_hash = :hash")
                .param("hash", hash)
                .query(UUID.class)
                .optional()
                .map(PersonaId::new);
    }

    /** Nothing comes any more, of followed threads neither. */
    void stop(PersonaId persona) {
        database.sql("update following set rhythm = 'nothing' where persona_id = :persona")
                .param("persona", persona.value())
                .update();
        database.sql("delete from following_thread where persona_id = :persona and not muted")
                .param("persona", persona.value())
                .update();
    }

    ThreadChoice choice(PersonaId persona, ThreadId thread) {
        return database.sql("select muted from following_thread where persona_id = :persona and thread_id = :thread")
                .param("persona", persona.value())
                .param("thread", thread.value())
                .query(Boolean.class)
                .optional()
                .map(muted -> muted ? ThreadChoice.MUTED : ThreadChoice.FOLLOWED)
                .orElse(ThreadChoice.USUAL);
    }

    void choose(PersonaId persona, ThreadId thread, ThreadChoice choice) {
        if (choice == ThreadChoice.USUAL) {
            database.sql("delete from following_thread where persona_id = :persona and thread_id = :thread")
                    .param("persona", persona.value())
                    .param("thread", thread.value())
                    .update();
            return;
        }
        if (choice == ThreadChoice.FOLLOWED) {
            beginNow(persona);
        }
        database.sql("""
                        insert into following_thread (persona_id, thread_id, muted)
                        values (:persona, :thread, :muted)
                        on conflict (persona_id, thread_id) do update
                        set muted = excluded.muted
                        """)
                .param("persona", persona.value())
                .param("thread", thread.value())
                .param("muted", choice == ThreadChoice.MUTED)
                .update();
    }

    /** Whoever was told nothing at once until now has an old mark. */
    private void beginNow(PersonaId persona) {
        database.sql("""
                        update following f
                        set told = """ + NEWEST + """

                        where f.persona_id = :persona
                        and f.rhythm <> 'each'
                        and not exists (
                            select from following_thread c
                            where c.persona_id = f.persona_id
                            and not c.muted)
                        """).param("persona", persona.value()).update();
    }

    /** @param muted or followed */
    record Chosen(String title, boolean muted) {}

    List<Chosen> chosen(PersonaId persona) {
        return database.sql("""
                        select t.title, c.muted
                        from following_thread c
                        join thread t on t.id = c.thread_id
                        where c.persona_id = :persona
                        order by t.moved desc
                        """)
                .param("persona", persona.value())
                .query((row, number) -> new Chosen(row.getString("title"), row.getBoolean("muted")))
                .list();
    }

    void forget(PersonaId persona) {
        database.sql("delete from following where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }

    static Follower follower(ResultSet row, int number) throws SQLException {
        return new Follower(
                new PersonaId(row.getObject("persona_id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                Rhythm.of(row.getString("rhythm")),
                row.getBoolean("texts"),
                Language.of(row.getString("language")),
                row.getLong("told"),
                row.getLong("gathered"),
                row.getObject("salt", UUID.class));
    }
}
