package org.hearth.bringing.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wrote what waits, and in which threads. */
@Repository
class StageTable {

    private final JdbcClient database;

    StageTable(JdbcClient database) {
        this.database = database;
    }

    /** @param names sealed */
    record Writer(int number, Mark mark, byte[] names, String pseudonym, int posts) {}

    record Topic(Mark link, byte[] title, boolean closed) {}

    void keepWriter(BringingId id, int number, Mark mark, byte[] names) {
        database.sql("""
                        insert into bringing_person (bringing_id, number, mark, names)
                        values (:id, :number, :mark, :names)
                        on conflict (bringing_id, number) do update
                        set names = excluded.names
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("mark", mark.bytes())
                .param("names", names)
                .update();
    }

    /** Those who wrote most come first. */
    List<Writer> writers(BringingId id) {
        return database.sql("""
                        select number, mark, names, pseudonym, posts
                        from bringing_person
                        where bringing_id = :id
                        order by posts desc, number
                        """)
                .param("id", id.value())
                .query((row, line) -> new Writer(
                        row.getInt("number"),
                        Mark.of(row.getBytes("mark")),
                        row.getBytes("names"),
                        row.getString("pseudonym"),
                        row.getInt("posts")))
                .list();
    }

    void countWriters(BringingId id) {
        database.sql("""
                        update bringing_person w
                        set posts = (
                            select count(*)
                            from bringing_post p
                            where p.bringing_id = w.bringing_id
                            and p.person = w.number)
                        from (select 1) as once
                        where w.bringing_id = :id
                        """).param("id", id.value()).update();
    }

    void name(BringingId id, int number, String pseudonym) {
        database.sql("update bringing_person set pseudonym = :pseudonym where bringing_id = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .param("pseudonym", pseudonym)
                .update();
    }

    void keepTopic(BringingId id, Topic topic) {
        database.sql("""
                        insert into bringing_topic (bringing_id, link, title, closed)
                        values (:id, :link, :title, :closed)
                        on conflict (bringing_id, link) do update
                        set title = excluded.title, closed = excluded.closed
                        """)
                .param("id", id.value())
                .param("link", topic.link().bytes())
                .param("title", topic.title())
                .param("closed", topic.closed())
                .update();
    }

    Map<Mark, Topic> topics(BringingId id) {
        var topics = new HashMap<Mark, Topic>();
        database.sql("select link, title, closed from bringing_topic where bringing_id = :id")
                .param("id", id.value())
                .query((row, line) ->
                        new Topic(Mark.of(row.getBytes("link")), row.getBytes("title"), row.getBoolean("closed")))
                .list()
                .forEach(topic -> topics.put(topic.link(), topic));
        return topics;
    }

    void addThread(BringingId id, UUID thread, byte[] title) {
        database.sql("insert into bringing_thread (id, bringing_id, title) values (:thread, :id, :title)")
                .param("thread", thread)
                .param("id", id.value())
                .param("title", title)
                .update();
    }

    void clearThreads(BringingId id) {
        database.sql("delete from bringing_thread where bringing_id = :id")
                .param("id", id.value())
                .update();
    }

    /** Sealed titles of those among them that are to be begun. */
    Map<UUID, byte[]> titles(BringingId id, List<UUID> threads) {
        var titles = new HashMap<UUID, byte[]>();
        database.sql("select id, title from bringing_thread where bringing_id = :id and id = any(:threads)")
                .param("id", id.value())
                .param("threads", threads.toArray(UUID[]::new))
                .query((row, line) -> titles.put(row.getObject("id", UUID.class), row.getBytes("title")))
                .list();
        return titles;
    }

    /** Nothing of what people wrote or are called is left. */
    void clear(BringingId id) {
        for (var table :
                List.of("bringing_post", "bringing_person", "bringing_topic", "bringing_thread", "bringing_word")) {
            database.sql("delete from " + table + " where bringing_id = :id")
                    .param("id", id.value())
                    .update();
        }
    }
}
