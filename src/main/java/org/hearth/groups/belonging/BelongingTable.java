package org.hearth.groups.belonging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What groups keep of a person, read for that person alone. */
@Repository
class BelongingTable {

    private final JdbcClient database;

    BelongingTable(JdbcClient database) {
        this.database = database;
    }

    /** @param words message key or text, as the kind of line has it; may be empty */
    record Line(String group, Optional<LocalDate> day, String words, Optional<LocalDate> until) {}

    List<Line> chapters(Collection<PersonaId> personas) {
        return lines(personas, """
                select g.name, null::date as day, c.place as words, null::date as until
                from membership m
                join chapter c on c.id = m.chapter_id
                join support_group g on g.id = m.group_id
                where m.persona_id = any(:personas)
                """);
    }

    /** The day of a no stands as that until which a yes held. */
    List<Line> consents(Collection<PersonaId> personas) {
        return lines(personas, """
                select g.name, a.answered_on as day, t.body as words,
                    case when a.given then null else a.answered_on end as until
                from consent_answer a
                join support_group g on g.id = a.group_id
                join consent_text t on t.group_id = a.group_id and t.topic = a.topic and t.version = a.version
                where a.persona_id = any(:personas)
                order by a.place
                """);
    }

    List<Line> standIns(Collection<PersonaId> personas) {
        return lines(personas, """
                select g.name, s.from_day as day, '' as words, s.until_day as until
                from stand_in s
                join support_group g on g.id = s.group_id
                where s.persona_id = any(:personas)
                """);
    }

    List<Line> goodByes(Collection<PersonaId> personas) {
        return lines(personas, """
                select g.name, null::date as day, b.body as words, null::date as until
                from good_bye b
                join support_group g on g.id = b.group_id
                where b.persona_id = any(:personas)
                """);
    }

    /** Offers go both ways: no other learns of one that nobody can keep. */
    void forget(PersonaId persona) {
        for (var table : List.of("agreement_put_off", "consent_answer", "stand_in", "good_bye")) {
            database.sql("delete from " + table + " where persona_id = :persona")
                    .param("persona", persona.value())
                    .update();
        }
        database.sql("delete from hand_over where :persona in (from_persona, to_persona)")
                .param("persona", persona.value())
                .update();
    }

    private List<Line> lines(Collection<PersonaId> personas, String sql) {
        return database.sql(sql)
                .param("personas", personas.stream().map(PersonaId::value).toArray(UUID[]::new))
                .query((row, number) -> new Line(
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("day", LocalDate.class)),
                        row.getString("words"),
                        Optional.ofNullable(row.getObject("until", LocalDate.class))))
                .list();
    }
}
