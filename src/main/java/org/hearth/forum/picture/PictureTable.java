package org.hearth.forum.picture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.forum.PostId;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Submission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures: drafts belong to a writer and one form, posted ones to their post. */
@Repository
class PictureTable {

    private static final int PAGE = 200;

    record Owned(PictureId id, String title, String alt, LocalDate day) {}

    record Row(PictureId id, Optional<UUID> post, int number, String alt, int width, int height) {}

    private static final String COLUMNS = "id, post_id, number, alt, width, height";

    private final JdbcClient database;

    PictureTable(JdbcClient database) {
        this.database = database;
    }

    /** One look for a whole page; the pictures themselves are not read. */
    List<Row> of(Collection<PostId> posts) {
        return database.sql("select " + COLUMNS + """
                         from picture
                        where post_id = any(:posts)
                        order by post_id, number
                        """)
                .param("posts", posts.stream().map(PostId::value).toArray(UUID[]::new))
                .query(PictureTable::row)
                .list();
    }

    List<Row> drafts(PersonaId writer, Submission form) {
        return database.sql("select " + COLUMNS + """
                         from picture
                        where persona_id = :writer
                        and submission = :form
                        and post_id is null
                        order by number
                        """)
                .param("writer", writer.value())
                .param("form", form.value())
                .query(PictureTable::row)
                .list();
    }

    Optional<byte[]> posted(PostId post, int number, boolean small) {
        return database.sql("select " + column(small) + """
                         from picture
                        where post_id = :post
                        and number = :number
                        """)
                .param("post", post.value())
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    Optional<byte[]> draft(PersonaId writer, PictureId picture, boolean small) {
        return database.sql("select " + column(small) + """
                         from picture
                        where id = :picture
                        and persona_id = :writer
                        and post_id is null
                        """)
                .param("picture", picture.value())
                .param("writer", writer.value())
                .query(byte[].class)
                .optional();
    }

    private static String column(boolean small) {
        return small ? "small" : "large";
    }

    void add(PictureId id, PersonaId writer, Submission form, Redrawn picture, Instant now) {
        database.sql("""
                        insert into picture
                            (id, number, persona_id, submission, width, height, small, large, kept_at)
                        select :id, coalesce(max(number), 0) + 1, :writer, :form, :width, :height, :small, :large, :now
                        from picture
                        where persona_id = :writer
                        and submission = :form
                        """)
                .param("id", id.value())
                .param("writer", writer.value())
                .param("form", form.value())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("small", picture.small())
                .param("large", picture.large())
                .param("now", hour(now))
                .update();
    }

    /** @param pictures the writer's own: whoever calls has looked */
    void describe(PictureId picture, String alt) {
        database.sql("update picture set alt = :alt where id = :picture and alt <> :alt")
                .param("picture", picture.value())
                .param("alt", alt)
                .update();
    }

    void remove(PictureId picture) {
        database.sql("delete from picture where id = :picture")
                .param("picture", picture.value())
                .update();
    }

    /** They go after those that the post has; what came by a second form at the same moment and is too many goes away. */
    void attach(PersonaId writer, Submission form, PostId post) {
        database.sql("""
                        update picture p
                        set post_id = :post, persona_id = null, submission = null,
                            number = draft.place + (
                                select coalesce(max(there.number), 0)
                                from picture there
                                where there.post_id = :post)
                        from (
                            select id, row_number() over (order by number, id) as place
                            from picture
                            where persona_id = :writer
                            and submission = :form
                            and post_id is null) draft
                        where p.id = draft.id
                        """)
                .param("writer", writer.value())
                .param("form", form.value())
                .param("post", post.value())
                .update();
        database.sql("""
                        delete from picture
                        where id in (
                            select id
                            from picture
                            where post_id = :post
                            order by number
                            offset :most)
                        """)
                .param("post", post.value())
                .param("most", Pictures.MOST)
                .update();
        mark(post);
    }

    /** Whether a page needs to ask for its pictures. */
    void mark(PostId post) {
        database.sql("""
                        update post
                        set pictured = exists (
                            select from picture
                            where post_id = :post)
                        where id = :post
                        """).param("post", post.value()).update();
    }

    /** Drafts again, for the form on which the text goes on. */
    void detach(PostId post, PersonaId writer, Submission form, Instant now) {
        database.sql("""
                        update picture
                        set post_id = null, persona_id = :writer, submission = :form, kept_at = :now
                        where post_id = :post
                        """)
                .param("writer", writer.value())
                .param("form", form.value())
                .param("post", post.value())
                .param("now", hour(now))
                .update();
    }

    void removeAll(PostId post) {
        database.sql("delete from picture where post_id = :post")
                .param("post", post.value())
                .update();
        mark(post);
    }

    /** Their own, posted or waiting, a page at a time. */
    List<Owned> by(PersonaId writer, UUID after) {
        return database.sql("""
                        select c.id, coalesce(t.title, '') as title, c.alt, c.kept_at
                        from picture c
                        left join post p on p.id = c.post_id
                        left join thread t on t.id = p.thread_id
                        where (p.persona_id = :writer or c.persona_id = :writer)
                        and c.id > :after
                        order by c.id
                        limit :page
                        """)
                .param("writer", writer.value())
                .param("after", after)
                .param("page", PAGE)
                .query((row, number) -> new Owned(
                        new PictureId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getString("alt"),
                        row.getObject("kept_at", OffsetDateTime.class).toLocalDate()))
                .list();
    }

    byte[] large(PictureId picture) {
        return database.sql("select large from picture where id = :picture")
                .param("picture", picture.value())
                .query(byte[].class)
                .optional()
                .orElse(new byte[0]);
    }

    void removeDraftsBefore(Instant then) {
        database.sql("delete from picture where post_id is null and kept_at < :then")
                .param("then", hour(then))
                .update();
    }

    void forgetDrafts(PersonaId writer) {
        database.sql("delete from picture where persona_id = :writer")
                .param("writer", writer.value())
                .update();
    }

    /** More would join pictures with sessions and other groups in a dump. */
    private static OffsetDateTime hour(Instant then) {
        return OffsetDateTime.ofInstant(then.truncatedTo(ChronoUnit.HOURS), ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new PictureId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("post_id", UUID.class)),
                row.getInt("number"),
                row.getString("alt"),
                row.getInt("width"),
                row.getInt("height"));
    }
}
