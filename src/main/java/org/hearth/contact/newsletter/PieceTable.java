package org.hearth.contact.newsletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was proposed, and where it stands. */
@Repository
class PieceTable {

    private static final String PIECES = """
            select p.id, p.persona_id, p.title, p.body, p.named, p.issue_id, p.taken_back, i.sent_at is not null as sent
            from newsletter_piece p
            left join newsletter_issue i on i.id = p.issue_id
            """;

    private final JdbcClient database;

    PieceTable(JdbcClient database) {
        this.database = database;
    }

    /** Sent twice, it is there once. */
    void add(PieceId id, Viewer author, PieceForm form) {
        database.sql("""
                        insert into newsletter_piece (id, group_id, persona_id, title, body, named, submission)
                        values (:id, :group, :persona, :title, :body, :named, :submission)
                        on conflict (persona_id, submission) do update
                        set title = excluded.title,
                            body = excluded.body,
                            named = excluded.named
                        where newsletter_piece.issue_id is null
                        """)
                .param("id", id.value())
                .param("group", author.group().value())
                .param("persona", author.persona().value())
                .param("title", form.title())
                .param("body", form.body())
                .param("named", form.named())
                .param("submission", form.submission().value())
                .update();
    }

    void change(PieceId id, PieceForm form) {
        database.sql("""
                        update newsletter_piece
                        set title = :title,
                            body = :body,
                            named = :named
                        where id = :id
                        """)
                .param("id", id.value())
                .param("title", form.title())
                .param("body", form.body())
                .param("named", form.named())
                .update();
    }

    Optional<Piece> in(GroupId group, PieceId id) {
        return database.sql(PIECES + "where p.id = :id\nand p.group_id = :group")
                .param("id", id.value())
                .param("group", group.value())
                .query(PieceTable::piece)
                .optional();
    }

    /** In the order of their titles: none of time. */
    List<Piece> waiting(GroupId group) {
        return database.sql(PIECES + "where p.group_id = :group\nand p.issue_id is null\norder by p.title, p.id")
                .param("group", group.value())
                .query(PieceTable::piece)
                .list();
    }

    List<Piece> of(IssueId issue) {
        return database.sql(PIECES + "where p.issue_id = :issue\norder by p.place")
                .param("issue", issue.value())
                .query(PieceTable::piece)
                .list();
    }

    List<Piece> by(PersonaId author) {
        return database.sql(
                        PIECES + "where p.persona_id = :persona\nand not p.taken_back\norder by sent, p.title, p.id")
                .param("persona", author.value())
                .query(PieceTable::piece)
                .list();
    }

    /** @param place from 1 */
    void put(PieceId id, IssueId issue, int place) {
        database.sql("update newsletter_piece set issue_id = :issue, place = :place where id = :id")
                .param("id", id.value())
                .param("issue", issue.value())
                .param("place", place)
                .update();
    }

    void leaveOut(PieceId id) {
        database.sql("update newsletter_piece set issue_id = null, place = null where id = :id")
                .param("id", id.value())
                .update();
    }

    void remove(PieceId id) {
        database.sql("delete from newsletter_piece where id = :id")
                .param("id", id.value())
                .update();
    }

    void clear(PieceId id) {
        database.sql("update newsletter_piece set title = '', body = '', taken_back = true where id = :id")
                .param("id", id.value())
                .update();
    }

    void clearSent(PersonaId author) {
        database.sql("""
                        update newsletter_piece p
                        set title = '',
                            body = '',
                            taken_back = true
                        from newsletter_issue i
                        where i.id = p.issue_id
                        and i.sent_at is not null
                        and p.persona_id = :persona
                        """).param("persona", author.value()).update();
    }

    void removeUnsent(PersonaId author) {
        database.sql("""
                        delete from newsletter_piece p
                        where p.persona_id = :persona
                        and not exists (select from newsletter_issue i where i.id = p.issue_id and i.sent_at is not null)
                        """).param("persona", author.value()).update();
    }

    /** What was sent stays where it was read, under no name. */
    void sever(PersonaId author) {
        database.sql("update newsletter_piece set persona_id = null, submission = id where persona_id = :persona")
                .param("persona", author.value())
                .update();
    }

    private static Piece piece(ResultSet row, int number) throws SQLException {
        return new Piece(
                new PieceId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("persona_id", UUID.class)).map(PersonaId::new),
                row.getString("title"),
                row.getString("body"),
                row.getBoolean("named"),
                Optional.ofNullable(row.getObject("issue_id", UUID.class)).map(IssueId::new),
                row.getBoolean("sent"),
                row.getBoolean("taken_back"));
    }
}
