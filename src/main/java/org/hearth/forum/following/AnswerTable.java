package org.hearth.forum.following;

import java.util.Optional;
import java.util.UUID;
import org.hearth.forum.Replies.Line;
import org.hearth.forum.ThreadId;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;
import org.hearth.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom and to what the secret addresses belong. */
@Repository
class AnswerTable {

    private final JdbcClient database;

    AnswerTable(JdbcClient database) {
        this.database = database;
    }

    /** Only of those who want texts in letters still. */
    Optional<Line> line(byte[] hash) {
        return database.sql("""
                        select f.persona_id, f.group_id, f.language, a.thread_id
                        from reply_address a
                        join following f on f.persona_id = a.persona_id
                        where a.hash = :hash
                        and f.texts
                        """)
                .param("hash", hash)
                .query((row, number) -> new Line(
                        new PersonaId(row.getObject("persona_id", UUID.class)),
                        new GroupId(row.getObject("group_id", UUID.class)),
                        new ThreadId(row.getObject("thread_id", UUID.class)),
                        Language.of(row.getString("language"))))
                .optional();
    }
}
