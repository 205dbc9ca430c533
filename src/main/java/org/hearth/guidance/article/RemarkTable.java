package org.hearth.guidance.article;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.guidance.ArticleId;
import org.hearth.guidance.RemarkId;
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
                .query((row, number) -> new Remark(
                        new RemarkId(row.getObject("id", UUID.class)),
                        row.getString("words"),
                        row.getInt("version"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    int number(ArticleId article) {
        return database.sql("select count(*) from article_remark where article_id = :article")
                .param("article", article.value())
                .query(Integer.class)
                .single();
    }

    void add(ArticleId article, int version, String words, LocalDate day, UUID submission) {
        database.sql("""
                        insert into article_remark (id, article_id, version, words, day, submission)
                        values (:id, :article, :version, :words, :day, :submission)
                        on conflict (submission) do nothing
                        """)
                .param("id", RemarkId.random().value())
                .param("article", article.value())
                .param("version", version)
                .param("words", words)
                .param("day", day)
                .param("submission", submission)
                .update();
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
