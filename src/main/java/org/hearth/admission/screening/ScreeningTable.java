package org.hearth.admission.screening;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.groups.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What groups ask, and on which terms they let people in. */
@Repository
class ScreeningTable {

    private final JdbcClient database;

    ScreeningTable(JdbcClient database) {
        this.database = database;
    }

    List<Question> questions(GroupId group) {
        return database.sql("""
                        select id, kind, words, hint, required, answers, outcomes
                        from screening_question
                        where group_id = :group
                        order by place, id
                        """)
                .param("group", group.value())
                .query((row, number) -> new Question(
                        new QuestionId(row.getObject("id", UUID.class)),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("hint"),
                        row.getBoolean("required"),
                        List.of((String[]) row.getArray("answers").getArray()),
                        Stream.of((String[]) row.getArray("outcomes").getArray())
                                .map(Outcome::valueOf)
                                .toList()))
                .list();
    }

    void add(GroupId group, int place, Question question) {
        database.sql("""
                        insert into screening_question
                            (id, group_id, place, kind, words, hint, required, answers, outcomes)
                        values (:id, :group, :place, :kind, :words, :hint, :required, :answers, :outcomes)
                        """)
                .param("id", question.id().value())
                .param("group", group.value())
                .param("place", place)
                .param("kind", question.kind().name())
                .param("words", question.words())
                .param("hint", question.hint())
                .param("required", question.required())
                .param("answers", question.answers().toArray(String[]::new))
                .param(
                        "outcomes",
                        question.outcomes().stream().map(Outcome::name).toArray(String[]::new))
                .update();
    }

    void remove(GroupId group, QuestionId question) {
        database.sql("delete from screening_question where id = :id and group_id = :group")
                .param("id", question.value())
                .param("group", group.value())
                .update();
    }

    void place(GroupId group, QuestionId question, int place) {
        database.sql("update screening_question set place = :place where id = :id and group_id = :group")
                .param("place", place)
                .param("id", question.value())
                .param("group", group.value())
                .update();
    }

    Terms terms(GroupId group) {
        return database.sql("select asks_danger, looks_days, offer_days from admission_terms where group_id = :group")
                .param("group", group.value())
                .query(Terms.class)
                .optional()
                .orElse(Terms.USUAL);
    }

    void put(GroupId group, Terms terms) {
        database.sql("""
                        insert into admission_terms (group_id, asks_danger, looks_days, offer_days)
                        values (:group, :danger, :looks, :offer)
                        on conflict (group_id) do update
                        set asks_danger = excluded.asks_danger, looks_days = excluded.looks_days,
                            offer_days = excluded.offer_days
                        """)
                .param("group", group.value())
                .param("danger", terms.asksDanger())
                .param("looks", terms.looksDays())
                .param("offer", terms.offerDays())
                .update();
    }
}
