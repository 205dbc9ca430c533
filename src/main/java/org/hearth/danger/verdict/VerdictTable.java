package org.hearth.danger.verdict;

import java.time.LocalDate;
import java.util.List;
import org.hearth.danger.Verdicts.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class VerdictTable {

    private final JdbcClient database;

    VerdictTable(JdbcClient database) {
        this.database = database;
    }

    void count(String language, String rule, String verdict, LocalDate week) {
        database.sql("""
                insert into danger_verdict (language, rule, verdict, week, times)
                values (:language, :rule, :verdict, :week, 1)
                on conflict (language, rule, verdict, week) do update
                set times = danger_verdict.times + 1
                """)
                .param("language", language)
                .param("rule", rule)
                .param("verdict", verdict)
                .param("week", week)
                .update();
    }

    List<Tally> tallies(String language) {
        return database.sql("""
                select rule,
                  coalesce(sum(times) filter (where verdict = 'right'), 0) as was_right,
                  coalesce(sum(times) filter (where verdict = 'wrong'), 0) as was_wrong,
                  coalesce(sum(times) filter (where verdict = 'missed'), 0) as was_missed
                from danger_verdict
                where language = :language
                group by rule
                """)
                .param("language", language)
                .query((row, number) -> new Tally(
                        row.getString("rule"),
                        row.getInt("was_right"),
                        row.getInt("was_wrong"),
                        row.getInt("was_missed")))
                .list();
    }
}
