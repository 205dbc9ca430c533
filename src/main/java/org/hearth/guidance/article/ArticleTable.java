package org.hearth.guidance.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.guidance.ArticleId;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Information pages and their versions. A shelf without a group is the house's. */
@Component
public class ArticleTable {

    private static final String COLUMNS = "number, title, body, author, qualification, sources, interests, written,"
            + " reviewed, reviewer, due, changed, day, persona_id";
    private static final String ON_SHELF = "a.group_id is not distinct from cast(:group as uuid)";

    private final JdbcClient database;

    ArticleTable(JdbcClient database) {
        this.database = database;
    }

    /** By heading; what is not published stands in the list of those who look after the shelf alone. */
    List<Line> on(Shelf shelf) {
        return database.sql("""
                        select a.id, v.title, a.published is not null as published, a.published is distinct from a.latest
                            as drafted, v.due,
                            (select count(*) from article_remark r where r.article_id = a.id) as remarks
                        from article a
                        join article_version v on v.article_id = a.id and v.number = coalesce(a.published, a.latest)
                        where (a.published is not null or :edits)
                        and
                        """ + ON_SHELF + " order by lower(v.title), a.id")
                .param("group", group(shelf), Types.OTHER)
                .param("edits", shelf.edits())
                .query((row, number) -> new Line(
                        new ArticleId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getBoolean("published"),
                        row.getBoolean("drafted"),
                        day(row, "due"),
                        shelf.edits() ? row.getInt("remarks") : 0))
                .list();
    }

    Optional<Article> find(Shelf shelf, ArticleId article) {
        return database.sql("""
                        select a.id, a.latest, coalesce(a.published, 0) as published
                        from article a
                        where a.id = :article
                        and (a.published is not null or :edits)
                        and
                        """ + ON_SHELF)
                .param("article", article.value())
                .param("group", group(shelf), Types.OTHER)
                .param("edits", shelf.edits())
                .query((row, number) -> new Article(article, row.getInt("latest"), row.getInt("published")))
                .optional();
    }

    /** Newest first. */
    List<Version> versions(ArticleId article) {
        return database.sql("select " + COLUMNS + """

                        from article_version
                        where article_id = :article
                        order by number desc
                        """)
                .param("article", article.value())
                .query(ArticleTable::version)
                .list();
    }

    Optional<Version> version(ArticleId article, int number) {
        return database.sql("select " + COLUMNS + """

                        from article_version
                        where article_id = :article
                        and number = :number
                        """)
                .param("article", article.value())
                .param("number", number)
                .query(ArticleTable::version)
                .optional();
    }

    Optional<ArticleId> ofSubmission(UUID submission) {
        return database.sql("select id from article where submission = :submission")
                .param("submission", submission)
                .query(UUID.class)
                .optional()
                .map(ArticleId::new);
    }

    void add(Shelf shelf, ArticleId article, UUID submission) {
        database.sql("""
                        insert into article (id, group_id, submission, latest)
                        values (:article, :group, :submission, 1)
                        """)
                .param("article", article.value())
                .param("group", group(shelf), Types.OTHER)
                .param("submission", submission)
                .update();
    }

    /** @return false if somebody else wrote a newer version meanwhile */
    boolean next(ArticleId article, int basis) {
        return database.sql("""
                                update article
                                set latest = latest + 1
                                where id = :article
                                and latest = :basis
                                """)
                        .param("article", article.value())
                        .param("basis", basis)
                        .update()
                == 1;
    }

    void keep(Shelf shelf, ArticleId article, int number, ArticleForm form, LocalDate day) {
        database.sql("""
                        insert into article_version (article_id, number, title, body, author, qualification, sources,
                            interests, written, reviewed, reviewer, due, changed, day, persona_id)
                        values (:article, :number, :title, :body, :author, :qualification, :sources,
                            :interests, :written, :reviewed, :reviewer, :due, :changed, :day, :persona)
                        """)
                .param("article", article.value())
                .param("number", number)
                .param("title", form.title())
                .param("body", form.body())
                .param("author", form.author())
                .param("qualification", form.qualification())
                .param("sources", form.sources())
                .param("interests", form.interests())
                .param("written", ArticleForm.day(form.written()).orElse(null), Types.DATE)
                .param("reviewed", ArticleForm.day(form.reviewed()).orElse(null), Types.DATE)
                .param("reviewer", form.reviewer())
                .param("due", ArticleForm.day(form.due()).orElse(null), Types.DATE)
                .param("changed", form.changed())
                .param("day", day)
                .param("persona", shelf.persona().map(PersonaId::value).orElse(null), Types.OTHER)
                .update();
    }

    /** @param version 0 to take it back */
    void publish(ArticleId article, int version) {
        database.sql("""
                        update article
                        set published = nullif(:version, 0)
                        where id = :article
                        """)
                .param("article", article.value())
                .param("version", version)
                .update();
    }

    /** What somebody wrote down. By article_version_persona. */
    public List<Version> by(PersonaId persona) {
        return database.sql("select " + COLUMNS + """

                        from article_version
                        where persona_id = :persona
                        order by day, article_id, number
                        """)
                .param("persona", persona.value())
                .query(ArticleTable::version)
                .list();
    }

    public void forget(PersonaId persona) {
        database.sql("""
                        update article_version
                        set persona_id = null
                        where persona_id = :persona
                        """).param("persona", persona.value()).update();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("number"),
                row.getString("title"),
                row.getString("body"),
                row.getString("author"),
                row.getString("qualification"),
                row.getString("sources"),
                row.getString("interests"),
                day(row, "written"),
                day(row, "reviewed"),
                row.getString("reviewer"),
                day(row, "due"),
                row.getString("changed"),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getObject("persona_id", UUID.class)).map(PersonaId::new));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static @org.jspecify.annotations.Nullable UUID group(Shelf shelf) {
        return shelf.group().map(GroupId::value).orElse(null);
    }

    /** @param published number of the version that is read; 0 if none is */
    record Article(ArticleId id, int latest, int published) {

        /** What this reader is shown: those who look after an unpublished page see what they wrote. */
        int shown() {
            return published == 0 ? latest : published;
        }
    }

    /** @param drafted whether there is a newer version than the one that is read, or none is read */
    public record Line(
            ArticleId id, String title, boolean published, boolean drafted, Optional<LocalDate> due, int remarks) {}
}
