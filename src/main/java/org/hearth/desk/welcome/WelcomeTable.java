package org.hearth.desk.welcome;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.desk.WordsId;
import org.hearth.forum.PostId;
import org.hearth.groups.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Words a group keeps to begin an answer with, and what is to be known of a post that is answered. */
@Repository
public class WelcomeTable {

    /** @param first whether it is the first its author wrote here @param back whether they were silent for long before */
    public record Known(boolean first, boolean back, boolean noted) {}

    private final JdbcClient database;

    WelcomeTable(JdbcClient database) {
        this.database = database;
    }

    public List<GroupWords> of(GroupId group) {
        return database.sql("select id, title, words from desk_words where group_id = :group order by lower(title), id")
                .param("group", group.value())
                .query((row, number) -> new GroupWords(
                        new WordsId(row.getObject("id", UUID.class)), row.getString("title"), row.getString("words")))
                .list();
    }

    void add(GroupId group, String title, String words) {
        database.sql("insert into desk_words (id, group_id, title, words) values (:id, :group, :title, :words)")
                .param("id", WordsId.random().value())
                .param("group", group.value())
                .param("title", title)
                .param("words", words)
                .update();
    }

    boolean remove(GroupId group, WordsId id) {
        return database.sql("delete from desk_words where id = :id and group_id = :group")
                        .param("id", id.value())
                        .param("group", group.value())
                        .update()
                == 1;
    }

    /** By post_persona and post_persona_written. */
    public Optional<Known> known(PostId post, Instant silentSince) {
        return database.sql("""
                        select p.note <> '' as noted,
                            not exists (
                                select from post e
                                where e.persona_id = p.persona_id
                                and e.place < p.place) as first,
                            not exists (
                                select from post e
                                where e.persona_id = p.persona_id
                                and e.place < p.place
                                and e.written_at > :since) as silent
                        from post p
                        where p.id = :post
                        """)
                .param("post", post.value())
                .param("since", silentSince.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Known(
                        row.getBoolean("first"),
                        row.getBoolean("silent") && !row.getBoolean("first"),
                        row.getBoolean("noted")))
                .optional();
    }
}
