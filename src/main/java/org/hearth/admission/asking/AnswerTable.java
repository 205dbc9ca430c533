package org.hearth.admission.asking;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.admission.screening.QuestionId;
import org.hearth.kernel.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody who asks has answered, and the words between them and those who decide. Sealed. */
@Repository
public class AnswerTable {

    private final JdbcClient database;
    private final Seal seal;

    AnswerTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    void put(AskingId asking, QuestionId question, String answer) {
        database.sql("""
                        insert into asking_answer (asking_id, question_id, answer_sealed)
                        values (:asking, :question, :answer)
                        on conflict (asking_id, question_id) do update
                        set answer_sealed = excluded.answer_sealed
                        """)
                .param("asking", asking.value())
                .param("question", question.value())
                .param("answer", seal.seal(answer, "answer of " + asking.text()))
                .update();
    }

    /** An answer left empty is one too: the question was passed over. */
    public Map<QuestionId, String> answers(AskingId asking) {
        var answers = new HashMap<QuestionId, String>();
        database.sql("select question_id, answer_sealed from asking_answer where asking_id = :asking")
                .param("asking", asking.value())
                .query((row, number) -> answers.put(
                        new QuestionId(row.getObject("question_id", UUID.class)),
                        seal.open(row.getBytes("answer_sealed"), "answer of " + asking.text())))
                .list();
        return answers;
    }

    public void say(AskingId asking, boolean byAsker, String words, Instant now) {
        database.sql("""
                        insert into asking_word (asking_id, number, by_asker, words_sealed, said_at)
                        select :asking, coalesce(max(number), 0) + 1, :byAsker, :words, :now
                        from asking_word
                        where asking_id = :asking
                        """)
                .param("asking", asking.value())
                .param("byAsker", byAsker)
                .param("words", seal.seal(words, "word to " + asking.text()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Word> words(AskingId asking) {
        return database.sql("""
                        select by_asker, words_sealed, said_at
                        from asking_word
                        where asking_id = :asking
                        order by number
                        """)
                .param("asking", asking.value())
                .query((row, number) -> new Word(
                        row.getBoolean("by_asker"),
                        seal.open(row.getBytes("words_sealed"), "word to " + asking.text()),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @param byAsker else by one of those who decide */
    public record Word(boolean byAsker, String words, Instant saidAt) {}
}
