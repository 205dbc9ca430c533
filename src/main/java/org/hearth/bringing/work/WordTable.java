package org.hearth.bringing.work;

import java.util.Collection;
import java.util.List;
import org.hearth.bringing.names.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is veiled, or might have to be, until somebody has looked through it. */
@Repository
class WordTable {

    private final JdbcClient database;

    WordTable(JdbcClient database) {
        this.database = database;
    }

    /** @param word sealed: the word, and places where it stands */
    record Kept(
            int number,
            Word.Kind kind,
            byte[] word,
            String replacement,
            int times,
            boolean doubtful,
            boolean common,
            boolean hidden) {}

    void add(BringingId id, Kept word) {
        database.sql("""
                        insert into bringing_word
                            (bringing_id, number, kind, word, replacement, times, doubtful, common, hidden)
                        values (:id, :number, :kind, :word, :replacement, :times, :doubtful, :common, :hidden)
                        """)
                .param("id", id.value())
                .param("number", word.number())
                .param("kind", word.kind().name())
                .param("word", word.word())
                .param("replacement", word.replacement())
                .param("times", word.times())
                .param("doubtful", word.doubtful())
                .param("common", word.common())
                .param("hidden", word.hidden())
                .update();
    }

    void clear(BringingId id) {
        database.sql("delete from bringing_word where bringing_id = :id")
                .param("id", id.value())
                .update();
    }

    List<Kept> all(BringingId id) {
        return of(id, 0, Integer.MAX_VALUE);
    }

    List<Kept> of(BringingId id, int after, int atMost) {
        return database.sql("""
                        select number, kind, word, replacement, times, doubtful, common, hidden
                        from bringing_word
                        where bringing_id = :id
                        and number > :after
                        order by number
                        limit :atMost
                        """)
                .param("id", id.value())
                .param("after", after)
                .param("atMost", atMost)
                .query((row, line) -> new Kept(
                        row.getInt("number"),
                        Word.Kind.valueOf(row.getString("kind")),
                        row.getBytes("word"),
                        row.getString("replacement"),
                        row.getInt("times"),
                        row.getBoolean("doubtful"),
                        row.getBoolean("common"),
                        row.getBoolean("hidden")))
                .list();
    }

    int count(BringingId id) {
        return database.sql("select count(*) from bringing_word where bringing_id = :id and times > 0")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Of those that were shown, these are hidden and the others are not. */
    void decide(BringingId id, Collection<Integer> shown, Collection<Integer> hidden) {
        database.sql("""
                        update bringing_word
                        set hidden = number = any(:hidden)
                        where bringing_id = :id
                        and number = any(:shown)
                        """)
                .param("id", id.value())
                .param("shown", shown.toArray(Integer[]::new))
                .param("hidden", hidden.toArray(Integer[]::new))
                .update();
    }
}
