package org.hearth.guidance.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.guidance.ArticleId;
import org.hearth.guidance.RemarkId;
import org.hearth.identity.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What readers say is wrong in a page. */
@Component
public class RemarkTable {

    private final JdbcClient database;

    RemarkTable(JdbcClient database) {
        this.database = database;
    }

    List<Remark> of(ArticleId article) {
        return database.sql("""
                        select id, words, version, day
                        from article_remark
                        where article_id = :article
                        order by day, id
                        """)
                .param("article", article.value())
                .query(RemarkTable::remark)
                .list();
    }

    int number(ArticleId article) {
        return database.sql("select count(*) from article_remark where article_id = :article")
                .param("article", article.value())
                .query(Integer.class)
                .single();
    }

    void add(Party reader, ArticleId article, int version, String words, LocalDate day, UUID submission) {
        database.sql("""
                        insert into article_remark (id, article_id, version, words, day, submission, persona_id, account_id)
                        values (:id, :article, :version, :words, :day, :submission, :persona, :account)
                        on conflict (submission) do nothing
                        """)
                .param("id", RemarkId.random().value())
                .param("article", article.value())
                .param("version", version)
                .param("words", words)
                .param("day", day)
                .param("submission", submission)
                .param("persona", persona(reader), Types.OTHER)
                .param("account", account(reader), Types.BIGINT)
                .update();
    }

    /** What this reader said, for themselves. By article_remark_persona and article_remark_account. */
    public List<Remark> by(Party reader) {
        return database.sql("""
                        select id, words, version, day
                        from article_remark
                        where persona_id = :persona
                        or account_id = :account
                        order by day, id
                        """)
                .param("persona", persona(reader), Types.OTHER)
                .param("account", account(reader), Types.BIGINT)
                .query(RemarkTable::remark)
                .list();
    }

    public void forget(Party reader) {
        database.sql("delete from article_remark where persona_id = :persona or account_id = :account")
                .param("persona", persona(reader), Types.OTHER)
                .param("account", account(reader), Types.BIGINT)
                .update();
    }

    private static @Nullable UUID persona(Party reader) {
        return reader instanceof Party.OfPersona of ? of.persona().value() : null;
    }

    private static @Nullable Long account(Party reader) {
        return reader instanceof Party.OfAccount of ? of.account().value() : null;
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        return new Remark(
                new RemarkId(row.getObject("id", UUID.class)),
                row.getString("words"),
                row.getInt("version"),
                row.getObject("day", LocalDate.class));
    }

    void remove(ArticleId article, RemarkId remark) {
        database.sql("delete from article_remark where id = :remark and article_id = :article")
                .param("remark", remark.value())
                .param("article", article.value())
                .update();
    }

    /** @param version of the page they read */
    public record Remark(RemarkId id, String words, int version, LocalDate day) {}
}
