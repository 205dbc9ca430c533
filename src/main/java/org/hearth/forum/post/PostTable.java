package org.hearth.forum.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.forum.PostId;
import org.hearth.forum.ReadableBy;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Posts. */
@Repository
class PostTable {

    private static final String COLUMNS = """
            p.id, p.thread_id, p.persona_id, p.number, p.body, p.note, p.quoted, p.standing, p.reason, p.written_at,
            p.edited, p.taken_back, p.supported, p.pictured
            """;

    private final JdbcClient database;

    PostTable(JdbcClient database) {
        this.database = database;
    }

    /** Serves a page of a thread; by the index post_number_key, so that all pages cost the same. */
    List<Post> between(ThreadId thread, int first, int last) {
        return database.sql("select " + COLUMNS + """
                        from post p
                        where p.thread_id = :thread
                        and p.number between :first and :last
                        order by p.number
                        """)
                .param("thread", thread.value())
                .param("first", first)
                .param("last", last)
                .query(PostTable::post)
                .list();
    }

    List<PostId> ids(ThreadId thread, int from) {
        return database.sql("select id from post where thread_id = :thread and number >= :from order by number")
                .param("thread", thread.value())
                .param("from", from)
                .query((row, number) -> new PostId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Those of these that stand in the thread. */
    List<Post> among(ThreadId thread, Collection<PostId> posts) {
        return database.sql("select " + COLUMNS + """
                        from post p
                        where p.id = any(:posts)
                        and p.thread_id = :thread
                        """)
                .param("posts", posts.stream().map(PostId::value).toArray(UUID[]::new))
                .param("thread", thread.value())
                .query(PostTable::post)
                .list();
    }

    /** The newest whose authors left for good. */
    List<Post> former(ThreadId thread, int atMost) {
        return database.sql("select " + COLUMNS + """
                        from post p
                        where p.thread_id = :thread
                        and p.persona_id is null
                        order by p.number desc
                        limit :atMost
                        """)
                .param("thread", thread.value())
                .param("atMost", atMost)
                .query(PostTable::post)
                .list();
    }

    Optional<Post> visibleTo(Viewer viewer, PostId post) {
        return database.sql("select " + COLUMNS + """
                        from post p
                        join thread t on t.id = p.thread_id
                        where p.id = :post
                        and
                        """ + ReadableBy.VIEWER)
                .params(ReadableBy.parameters(viewer))
                .param("post", post.value())
                .query(PostTable::post)
                .optional();
    }

    /** @return the post of this writing, with its newer text if there is one; empty if its thread is locked */
    Optional<PostId> amend(ThreadId thread, PersonaId author, Writing writing) {
        return database.sql("""
                        update post
                        set body = :body,
                            note = :note,
                            edited = edited or body <> :body
                        where submission = :submission
                        and thread_id = :thread
                        and persona_id = :author
                        and not taken_back
                        and not (
                            select locked
                            from thread
                            where id = :thread)
                        returning id
                        """)
                .param("body", writing.body())
                .param("note", writing.note())
                .param("submission", writing.submission().value())
                .param("thread", thread.value())
                .param("author", author.value())
                .query(UUID.class)
                .optional()
                .map(PostId::new);
    }

    void edit(PostId post, Writing writing) {
        database.sql("""
                        update post
                        set body = :body,
                            note = :note,
                            edited = edited or body <> :body
                        where id = :post
                        and not taken_back
                        """)
                .param("body", writing.body())
                .param("note", writing.note())
                .param("post", post.value())
                .update();
    }

    /** The words are gone from the row, not only from the page. */
    void takeBack(PostId post) {
        database.sql("""
                        update post
                        set body = '', note = '', reason = '', quoted = null, taken_back = true
                        where id = :post
                        """).param("post", post.value()).update();
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                new PostId(row.getObject("id", UUID.class)),
                new ThreadId(row.getObject("thread_id", UUID.class)),
                Optional.ofNullable(row.getObject("persona_id", UUID.class)).map(PersonaId::new),
                row.getInt("number"),
                row.getString("body"),
                row.getString("note"),
                Optional.ofNullable(row.getObject("quoted", UUID.class)).map(PostId::new),
                PostStanding.of(row.getString("standing")),
                row.getString("reason"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("edited"),
                row.getBoolean("taken_back"),
                row.getBoolean("supported"),
                row.getBoolean("pictured"));
    }
}
