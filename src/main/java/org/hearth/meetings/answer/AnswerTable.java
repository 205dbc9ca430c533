package org.hearth.meetings.answer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers, places and who waits for one. */
@Repository
class AnswerTable {

    private final JdbcClient database;

    AnswerTable(JdbcClient database) {
        this.database = database;
    }

    record Own(Answer answer, Optional<Long> waits) {}

    record Said(PersonaId persona, Answer answer, boolean waits) {}

    /** One after the other: whoever asks for a place in this meeting waits here. */
    void lock(MeetingId meeting) {
        database.sql("select 1 from meeting where id = :meeting for update")
                .param("meeting", meeting.value())
                .query(Integer.class)
                .single();
    }

    Optional<Own> own(MeetingId meeting, PersonaId persona) {
        return database.sql("""
                        select answer, waits
                        from meeting_answer
                        where meeting_id = :meeting
                        and persona_id = :persona
                        """)
                .param("meeting", meeting.value())
                .param("persona", persona.value())
                .query((row, number) -> new Own(
                        Answer.valueOf(row.getString("answer")),
                        Optional.ofNullable(row.getObject("waits", Long.class))))
                .optional();
    }

    /** The lowest free place, or the end of the line; where there is no limit everybody has a place that nobody counts. */
    void come(MeetingId meeting, PersonaId persona) {
        database.sql("""
                        with free as (
                            select place
                            from meeting, generate_series(1, seats) place
                            where id = :meeting
                            and not exists (
                                select from meeting_answer
                                where meeting_id = :meeting
                                and seat = place)
                            order by place
                            limit 1)
                        insert into meeting_answer (meeting_id, persona_id, answer, seat, waits)
                        select id, :persona, 'COMING', (select place from free),
                               case when seats is not null and not exists (select from free) then nextval('meeting_waits') end
                        from meeting
                        where id = :meeting
                        on conflict (meeting_id, persona_id) do update
                        set answer = 'COMING', seat = excluded.seat, waits = excluded.waits
                        where meeting_answer.answer <> 'COMING'
                        """)
                .param("meeting", meeting.value())
                .param("persona", persona.value())
                .update();
    }

    void say(MeetingId meeting, PersonaId persona, Answer answer) {
        database.sql("""
                        insert into meeting_answer (meeting_id, persona_id, answer)
                        values (:meeting, :persona, :answer)
                        on conflict (meeting_id, persona_id) do update
                        set answer = excluded.answer, seat = null, waits = null
                        """)
                .param("meeting", meeting.value())
                .param("persona", persona.value())
                .param("answer", answer.name())
                .update();
    }

    /** Free places go to those who wait longest. @return who got one */
    List<PersonaId> moveUp(MeetingId meeting) {
        return database.sql("""
                        with free as (
                            select place, row_number() over (order by place) as n
                            from meeting, generate_series(1, coalesce(seats, 0)) place
                            where id = :meeting
                            and not exists (
                                select from meeting_answer
                                where meeting_id = :meeting
                                and seat = place)),
                        waiting as (
                            select persona_id, row_number() over (order by waits) as n
                            from meeting_answer
                            where meeting_id = :meeting
                            and waits is not null)
                        update meeting_answer
                        set seat = free.place, waits = null
                        from free
                        join waiting using (n)
                        where meeting_answer.meeting_id = :meeting
                        and meeting_answer.persona_id = waiting.persona_id
                        returning meeting_answer.persona_id
                        """)
                .param("meeting", meeting.value())
                .query((row, number) -> new PersonaId(row.getObject("persona_id", UUID.class)))
                .list();
    }

    /** Empty where there is no limit. */
    Optional<Integer> left(MeetingId meeting) {
        return database.sql("""
                        select seats - (select count(*) from meeting_answer where meeting_id = :meeting and seat is not null)
                        from meeting
                        where id = :meeting
                        and seats is not null
                        """)
                .param("meeting", meeting.value())
                .query(Integer.class)
                .optional();
    }

    int waitingBefore(MeetingId meeting, long waits) {
        return database.sql("select count(*) from meeting_answer where meeting_id = :meeting and waits < :waits")
                .param("meeting", meeting.value())
                .param("waits", waits)
                .query(Integer.class)
                .single();
    }

    List<Said> of(MeetingId meeting) {
        return database.sql("""
                        select persona_id, answer, waits is not null as waits
                        from meeting_answer
                        where meeting_id = :meeting
                        """)
                .param("meeting", meeting.value())
                .query((row, number) -> new Said(
                        new PersonaId(row.getObject("persona_id", UUID.class)),
                        Answer.valueOf(row.getString("answer")),
                        row.getBoolean("waits")))
                .list();
    }

    /** Each once, of all these meetings: those who mean to come, or may. */
    List<PersonaId> expected(Collection<MeetingId> meetings) {
        return database.sql("""
                        select distinct persona_id
                        from meeting_answer
                        where meeting_id = any(:meetings)
                        and answer in ('COMING', 'PERHAPS')
                        """)
                .param("meetings", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .query((row, number) -> new PersonaId(row.getObject("persona_id", UUID.class)))
                .list();
    }

    record Ahead(GroupId group, MeetingId meeting) {}

    /** Meetings still to come that this persona has said something of. */
    List<Ahead> ahead(PersonaId persona, Instant now) {
        return database.sql("""
                        select group_id, meeting_id
                        from meeting_answer
                        join meeting on meeting.id = meeting_id
                        where persona_id = :persona
                        and state = 'PLANNED'
                        and starts_at > :now
                        order by meeting_id
                        """)
                .param("persona", persona.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Ahead(
                        new GroupId(row.getObject("group_id", UUID.class)),
                        new MeetingId(row.getObject("meeting_id", UUID.class))))
                .list();
    }

    void remove(MeetingId meeting, PersonaId persona) {
        database.sql("delete from meeting_answer where meeting_id = :meeting and persona_id = :persona")
                .param("meeting", meeting.value())
                .param("persona", persona.value())
                .update();
    }

    void forget(PersonaId persona) {
        database.sql("delete from meeting_answer where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }

    record Kept(Instant startsAt, Answer answer) {}

    List<Kept> by(PersonaId persona) {
        return database.sql("""
                        select starts_at, answer
                        from meeting_answer
                        join meeting on meeting.id = meeting_id
                        where persona_id = :persona
                        order by starts_at
                        """)
                .param("persona", persona.value())
                .query((row, number) ->
                        new Kept(row.getTimestamp("starts_at").toInstant(), Answer.valueOf(row.getString("answer"))))
                .list();
    }
}
