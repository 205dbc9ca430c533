package org.hearth.desk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.desk.queue.Outcome;
import org.hearth.forum.PostId;
import org.hearth.forum.ReadableBy;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members reported. Who did is read for their own eyes alone. */
@Repository
public class ReportTable {

    /** @param author empty once they were forgotten @param title of its thread */
    record Reported(PostId post, Optional<PersonaId> author, String title, String body) {}

    /** @param outcome empty while it waits */
    public record Own(String title, ReportKind kind, LocalDate day, Optional<Outcome> outcome) {}

    /** Without who it was. */
    public record Said(ReportKind kind, String words) {}

    private final JdbcClient database;

    ReportTable(JdbcClient database) {
        this.database = database;
    }

    /** What the viewer may read, shown to all, and not their own. */
    Optional<Reported> reportable(Viewer viewer, PostId post) {
        return database.sql("""
                        select p.id, p.persona_id, t.title, p.body
                        from post p
                        join thread t on t.id = p.thread_id
                        where p.id = :post
                        and p.persona_id is distinct from :reader
                        and not p.taken_back
                        and p.standing = 'shown'
                        and """ + " " + ReadableBy.VIEWER)
                .params(ReadableBy.parameters(viewer))
                .param("post", post.value())
                .query((row, number) -> new Reported(
                        new PostId(row.getObject("id", UUID.class)),
                        Optional.ofNullable(row.getObject("persona_id", UUID.class))
                                .map(PersonaId::new),
                        row.getString("title"),
                        row.getString("body")))
                .optional();
    }

    /** Said again, the newer words count. */
    void keep(Viewer viewer, PostId post, ReportKind kind, String words, LocalDate day) {
        database.sql("""
                        insert into desk_report (id, post_id, reporter_id, kind, words, made_on)
                        values (:id, :post, :reporter, :kind, :words, :day)
                        on conflict (post_id, reporter_id) do update
                        set kind = excluded.kind, words = excluded.words, made_on = excluded.made_on, outcome = '', seen = true
                        """)
                .param("id", Id.random())
                .param("post", post.value())
                .param("reporter", viewer.persona().value())
                .param("kind", kind.name())
                .param("words", words)
                .param("day", day)
                .update();
    }

    /** In the order of their words, which says nothing of who came first. */
    public List<Said> said(PostId post) {
        return database.sql("select kind, words from desk_report where post_id = :post order by words, kind")
                .param("post", post.value())
                .query((row, number) -> new Said(ReportKind.valueOf(row.getString("kind")), row.getString("words")))
                .list();
    }

    public List<Own> own(PersonaId persona) {
        return database.sql("""
                        select t.title, r.kind, r.made_on, r.outcome
                        from desk_report r
                        join post p on p.id = r.post_id
                        join thread t on t.id = p.thread_id
                        where r.reporter_id = :persona
                        order by r.made_on desc, r.id
                        """)
                .param("persona", persona.value())
                .query((row, number) -> new Own(
                        row.getString("title"),
                        ReportKind.valueOf(row.getString("kind")),
                        row.getObject("made_on", LocalDate.class),
                        Optional.of(row.getString("outcome"))
                                .filter(outcome -> !outcome.isEmpty())
                                .map(Outcome::valueOf)))
                .list();
    }

    public void seen(PersonaId persona) {
        database.sql("update desk_report set seen = true where reporter_id = :persona and not seen")
                .param("persona", persona.value())
                .update();
    }
}
