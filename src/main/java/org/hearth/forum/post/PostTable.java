package org.hearth.forum.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Posts. */
@Repository
class PostTable {

    private static final String COLUMNS =
            "p.id, p.thread_id, p.persona_id, p.body, p.written_at, p.edited, p.taken_back";

    private final JdbcClient database;

    PostTable(JdbcClient database) {
        this.database = database;
    }

    /** Serves the thread page; by the index post_thread. */
    List<Post> of(ThreadId thread) {
        return database.sql("select " + COLUMNS + " from post p where p.thread_id = :thread order by p.place")
                .param("thread", thread.value())
                .query(PostTable::post)
                .list();
    }

    Optional<Post> visibleTo(Viewer viewer, PostId post) {
        return database.sql("select " + COLUMNS + """
                         from post p
                        join thread t on t.id = p.thread_id
                        where p.id = :post
                        and t.group_id = :group
                        """)
                .param("post", post.value())
                .param("group", viewer.group().value())
                .query(PostTable::post)
                .optional();
    }

    /** @return empty if this writing was posted before */
    Optional<Long> add(PostId id, ThreadId thread, PersonaId author, Writing writing, Instant now) {
        return database.sql("""
                        insert into post (id, thread_id, persona_id, body, written_at, submission)
                        values (:id, :thread, :author, :body, :now, :submission)
                        on conflict (submission) do nothing
                        returning place
                        """)
                .param("id", id.value())
                .param("thread", thread.value())
                .param("author", author.value())
                .param("body", writing.body())
                // the hour is enough for what is shown; more would join posts and sessions in a dump
                .param("now", OffsetDateTime.ofInstant(now.truncatedTo(ChronoUnit.HOURS), ZoneOffset.UTC))
                .param("submission", writing.submission().value())
                .query(Long.class)
                .optional();
    }

    /** @return the post of this writing, if it now has a newer text */
    Optional<PostId> amend(ThreadId thread, PersonaId author, Writing writing) {
        return database.sql("""
                        update post
                        set body = :body, edited = true
                        where submission = :submission
                        and thread_id = :thread
                        and persona_id = :author
                        and not taken_back
                        and body <> :body
                        returning id
                        """)
                .param("body", writing.body())
                .param("submission", writing.submission().value())
                .param("thread", thread.value())
                .param("author", author.value())
                .query(UUID.class)
                .optional()
                .map(PostId::new);
    }

    void move(ThreadId thread, long place) {
        database.sql("update thread set moved = :place where id = :thread and moved < :place")
                .param("thread", thread.value())
                .param("place", place)
                .update();
    }

    void edit(PostId post, String body) {
        database.sql("update post set body = :body, edited = true where id = :post and not taken_back")
                .param("post", post.value())
                .param("body", body)
                .update();
    }

    /** The words are gone from the row, not only from the page. */
    void takeBack(PostId post) {
        database.sql("update post set body = '', taken_back = true where id = :post")
                .param("post", post.value())
                .update();
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                new PostId(row.getObject("id", UUID.class)),
                new ThreadId(row.getObject("thread_id", UUID.class)),
                Optional.ofNullable(row.getObject("persona_id", UUID.class)).map(PersonaId::new),
                row.getString("body"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("edited"),
                row.getBoolean("taken_back"));
    }
}
