package org.hearth.meetings.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.kernel.Id;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Series and the meetings made from them. */
@Repository
class SeriesTable {

    private static final String COLUMNS =
            "id, group_id, rule, first_at, zone, ends, length_minutes, topic, words, encrypted, seats, made_until";

    private final JdbcClient database;

    SeriesTable(JdbcClient database) {
        this.database = database;
    }

    /** False if the same form has been sent before. */
    boolean add(Repeated series, UUID submission) {
        return database.sql("""
                        insert into meeting_series
                            (id, group_id, rule, first_at, zone, ends,
                             length_minutes, topic, words, encrypted, seats, made_until, submission)
                        values (:id, :group, :rule, :first, :zone, :ends,
                                :minutes, :topic, :words, :encrypted, :seats, :madeUntil, :submission)
                        on conflict (submission) do nothing
                        """)
                        .param("id", series.id().value())
                        .param("group", series.group().value())
                        .param("rule", series.repetition().rule())
                        .param("first", series.repetition().first())
                        .param("zone", series.zone().getId())
                        .param("ends", series.repetition().ends().orElse(null))
                        .param("minutes", series.length().toMinutes())
                        .param("topic", series.topic())
                        .param("words", series.words())
                        .param("encrypted", series.encrypted())
                        .param("seats", series.places().orElse(null))
                        .param("madeUntil", series.madeUntil())
                        .param("submission", submission)
                        .update()
                == 1;
    }

    /** Waits for whoever changes this series now. */
    Optional<Repeated> lockSeriesOf(GroupId group, MeetingId meeting) {
        return database.sql("select " + COLUMNS + """
                         from meeting_series
                        where id = (select series_id from meeting where id = :meeting and group_id = :group)
                        for update
                        """)
                .param("meeting", meeting.value())
                .param("group", group.value())
                .query(SeriesTable::series)
                .optional();
    }

    Optional<Repeated> seriesOf(MeetingId meeting) {
        return database.sql("select " + COLUMNS + """
                         from meeting_series
                        where id = (select series_id from meeting where id = :meeting)
                        """)
                .param("meeting", meeting.value())
                .query(SeriesTable::series)
                .optional();
    }

    /** Some whose meetings are not made far enough ahead, locked; what another node has locked is left to it. */
    List<Repeated> lockShort(LocalDate until, int atMost) {
        return database.sql("select " + COLUMNS + """
                         from meeting_series
                        where made_until < :until
                        and (ends is null or ends >= made_until)
                        order by made_until
                        limit :atMost
                        for update skip locked
                        """)
                .param("until", until)
                .param("atMost", atMost)
                .query(SeriesTable::series)
                .list();
    }

    void madeUntil(SeriesId series, LocalDate until) {
        database.sql("update meeting_series set made_until = :until where id = :series")
                .param("until", until)
                .param("series", series.value())
                .update();
    }

    void end(SeriesId series, LocalDate last) {
        database.sql("update meeting_series set ends = :last where id = :series")
                .param("last", last)
                .param("series", series.value())
                .update();
    }

    /** Made twice, each is there once. */
    void make(Repeated series, List<LocalDateTime> moments) {
        database.sql("""
                        insert into meeting
                            (id, group_id, topic, words, starts_at, length_minutes, zone, encrypted, seats, submission,
                             series_id, planned_for)
                        select made.id, :group, :topic, :words, made.starts, :minutes, :zone, :encrypted, :seats, made.id,
                               :series, made.planned
                        from unnest(:ids::uuid[], :starts::timestamptz[], :planned::timestamp[])
                            as made (id, starts, planned)
                        on conflict (series_id, planned_for) do nothing
                        """)
                .param("group", series.group().value())
                .param("topic", series.topic())
                .param("words", series.words())
                .param("minutes", series.length().toMinutes())
                .param("zone", series.zone().getId())
                .param("encrypted", series.encrypted())
                .param("seats", series.places().orElse(null))
                .param("series", series.id().value())
                .param("ids", moments.stream().map(moment -> Id.random()).toArray(UUID[]::new))
                .param("starts", starts(series.zone(), moments))
                .param("planned", moments.stream().map(LocalDateTime::toString).toArray(String[]::new))
                .update();
    }

    boolean canBeChanged(MeetingId meeting, Instant startsAfter) {
        return database.sql("""
                        select exists (
                            select from meeting
                            where id = :meeting
                            and state = 'PLANNED'
                            and starts_at > :startsAfter)
                        """)
                .param("meeting", meeting.value())
                .param("startsAfter", startsAfter.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    Optional<LocalDateTime> plannedFor(MeetingId meeting) {
        return database.sql("select planned_for from meeting where id = :meeting and planned_for is not null")
                .param("meeting", meeting.value())
                .query(LocalDateTime.class)
                .optional();
    }

    /** From this one on, in order, also those that were called off. */
    List<MeetingId> from(SeriesId series, LocalDateTime planned) {
        return database.sql("""
                        select id
                        from meeting
                        where series_id = :series
                        and planned_for >= :planned
                        order by planned_for
                        """)
                .param("series", series.value())
                .param("planned", planned)
                .query((row, number) -> new MeetingId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Each to its new time, in another series. Those that have been held stay where they are. */
    void move(List<MeetingId> meetings, Repeated to, List<LocalDateTime> moments) {
        database.sql("""
                        update meeting
                        set series_id = :series, planned_for = moved.planned, starts_at = moved.starts,
                            length_minutes = :minutes
                        from unnest(:ids::uuid[], :starts::timestamptz[], :planned::timestamp[])
                            as moved (id, starts, planned)
                        where meeting.id = moved.id
                        and state <> 'ENDED'
                        """)
                .param("series", to.id().value())
                .param("minutes", to.length().toMinutes())
                .param("ids", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .param("starts", starts(to.zone(), moments))
                .param("planned", moments.stream().map(LocalDateTime::toString).toArray(String[]::new))
                .update();
    }

    /** Those of them that nobody has held or called off. */
    List<MeetingId> ahead(List<MeetingId> meetings, Instant now) {
        return database.sql("""
                        select id
                        from meeting
                        where id = any(:ids)
                        and state = 'PLANNED'
                        and starts_at > :now
                        """)
                .param("ids", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new MeetingId(row.getObject("id", UUID.class)))
                .list();
    }

    /** @return those that were still to come */
    List<MeetingId> callOff(List<MeetingId> meetings) {
        return database.sql("""
                        update meeting
                        set state = 'CALLED_OFF'
                        where id = any(:ids)
                        and state = 'PLANNED'
                        returning id
                        """)
                .param("ids", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .query((row, number) -> new MeetingId(row.getObject("id", UUID.class)))
                .list();
    }

    private static String[] starts(ZoneId zone, List<LocalDateTime> moments) {
        return moments.stream()
                .map(moment -> moment.atZone(zone).toInstant().toString())
                .toArray(String[]::new);
    }

    private static Repeated series(ResultSet row, int number) throws SQLException {
        return new Repeated(
                new SeriesId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                new Repetition(
                        row.getString("rule"),
                        row.getObject("first_at", LocalDateTime.class),
                        Optional.ofNullable(row.getObject("ends", LocalDate.class))),
                ZoneId.of(row.getString("zone")),
                Duration.ofMinutes(row.getInt("length_minutes")),
                row.getString("topic"),
                row.getString("words"),
                row.getBoolean("encrypted"),
                Optional.ofNullable(row.getObject("seats", Integer.class)),
                row.getObject("made_until", LocalDate.class));
    }
}
