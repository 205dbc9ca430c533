package org.hearth.forum.post;

import java.util.UUID;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What of the posts is searched, kept in step with their words; what was taken back is not there any more. */
@Repository
public class WordsTable {

    private static final String KEEP = """
            insert into post_words (post_id, group_id, place, keys, title_keys)
            select p.id, t.group_id, p.place, word_keys(t.group_id, g.language, p.body) || stretch_key(t.group_id, p.place),
                case when p.number = 1 then word_keys(t.group_id, g.language, t.title) else '{}' end
            from post p
            join thread t on t.id = p.thread_id
            join support_group g on g.id = t.group_id
            where not p.taken_back
            and
            """;

    private static final String ANEW = """
            on conflict (post_id) do update
            set keys = excluded.keys, title_keys = excluded.title_keys
            """;

    private final JdbcClient database;

    WordsTable(JdbcClient database) {
        this.database = database;
    }

    /** As they are now. */
    public void keep(PostId post) {
        database.sql("""
                        delete from post_words
                        where post_id in (
                            select id
                            from post
                            where id = :post
                            and taken_back)
                        """).param("post", post.value()).update();
        database.sql(KEEP + " p.id = :post " + ANEW).param("post", post.value()).update();
    }

    /** With its first post, which may be another one now. */
    public void keepTitle(ThreadId thread) {
        database.sql(KEEP + " p.thread_id = :thread and p.number = 1 " + ANEW)
                .param("thread", thread.value())
                .update();
    }

    /** Some threads from before that are not searched yet. One at a time does it. @return false if there are none */
    @Transactional
    public boolean keepSome(int threads) {
        var done = database.sql("select done from words_to_keep limit 1 for update skip locked")
                .query(UUID.class)
                .optional();
        if (done.isEmpty()) {
            return false;
        }
        var next = database.sql("select id from thread where id > :done order by id limit :threads")
                .param("done", done.get())
                .param("threads", threads)
                .query(UUID.class)
                .list();
        if (next.isEmpty()) {
            database.sql("delete from words_to_keep").update();
            return false;
        }
        // whoever takes a post back meanwhile waits, so that its words are not kept after all
        database.sql(KEEP + " p.thread_id = any(:next) for share of p on conflict (post_id) do nothing")
                .param("next", next.toArray(UUID[]::new))
                .update();
        database.sql("update words_to_keep set done = :done")
                .param("done", next.getLast())
                .update();
        return true;
    }
}
