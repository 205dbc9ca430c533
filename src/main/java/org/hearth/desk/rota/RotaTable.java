package org.hearth.desk.rota;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.desk.ItemId;
import org.hearth.desk.ShiftId;
import org.hearth.forum.ReadableBy;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hours, pauses, what one leaves to the next, and who was called. */
@Repository
public class RotaTable {

    /** @param words of the writer, newest first in lists */
    record Left(PersonaId by, String words, Instant at) {}

    record Unanswered(ItemId item, GroupId group) {}

    private final JdbcClient database;

    RotaTable(JdbcClient database) {
        this.database = database;
    }

    List<Shift> shifts(GroupId group) {
        return database.sql("""
                        select id, persona_id, weekday, from_time, until_time
                        from desk_shift
                        where group_id = :group
                        order by weekday, from_time
                        """)
                .param("group", group.value())
                .query((row, number) -> new Shift(
                        new ShiftId(row.getObject("id", UUID.class)),
                        new PersonaId(row.getObject("persona_id", UUID.class)),
                        DayOfWeek.of(row.getInt("weekday")),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("until_time", LocalTime.class)))
                .list();
    }

    void add(Viewer viewer, DayOfWeek day, LocalTime from, LocalTime until) {
        database.sql("""
                        insert into desk_shift (id, group_id, persona_id, weekday, from_time, until_time)
                        values (:id, :group, :persona, :day, :from, :until)
                        on conflict (group_id, persona_id, weekday, from_time) do update
                        set until_time = excluded.until_time
                        """)
                .param("id", ShiftId.random().value())
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .param("day", day.getValue())
                .param("from", from)
                .param("until", until)
                .update();
    }

    /** One's own. */
    boolean remove(Viewer viewer, ShiftId shift) {
        return database.sql("delete from desk_shift where id = :id and group_id = :group and persona_id = :persona")
                        .param("id", shift.value())
                        .param("group", viewer.group().value())
                        .param("persona", viewer.persona().value())
                        .update()
                == 1;
    }

    Set<PersonaId> pausing(GroupId group, LocalDate today) {
        return new HashSet<>(
                database.sql("select persona_id from desk_break where group_id = :group and until_day >= :today")
                        .param("group", group.value())
                        .param("today", today)
                        .query((row, number) -> new PersonaId(row.getObject("persona_id", UUID.class)))
                        .list());
    }

    /** The last day of the viewer's own pause. */
    Optional<LocalDate> pausesUntil(Viewer viewer, LocalDate today) {
        return database.sql("""
                        select until_day
                        from desk_break
                        where group_id = :group
                        and persona_id = :persona
                        and until_day >= :today
                        """)
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .param("today", today)
                .query(LocalDate.class)
                .optional();
    }

    void pause(Viewer viewer, LocalDate until) {
        database.sql("""
                        insert into desk_break (group_id, persona_id, until_day)
                        values (:group, :persona, :until)
                        on conflict (group_id, persona_id) do update
                        set until_day = excluded.until_day
                        """)
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .param("until", until)
                .update();
    }

    void comeBack(Viewer viewer) {
        database.sql("delete from desk_break where group_id = :group and persona_id = :persona")
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .update();
    }

    /** What they had taken is there for the others again. */
    void handBack(Viewer viewer) {
        database.sql("""
                        update desk_item
                        set taken_by = null, taken_at = null, paged_at = null
                        where group_id = :group
                        and taken_by = :persona
                        and done_at is null
                        """)
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .update();
    }

    void leave(Viewer viewer, String words, Instant now) {
        database.sql("""
                        insert into desk_note (id, group_id, persona_id, words, written_at)
                        values (:id, :group, :persona, :words, :now)
                        """)
                .param("id", Id.random())
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .param("words", words)
                .param("now", at(now))
                .update();
    }

    /** By desk_note_group. */
    List<Left> left(GroupId group, Instant since, int atMost) {
        return database.sql("""
                        select persona_id, words, written_at
                        from desk_note
                        where group_id = :group
                        and written_at >= :since
                        order by written_at desc
                        limit :atMost
                        """)
                .param("group", group.value())
                .param("since", at(since))
                .param("atMost", atMost)
                .query((row, number) -> new Left(
                        new PersonaId(row.getObject("persona_id", UUID.class)),
                        row.getString("words"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void forgetLeft(Instant before) {
        database.sql("delete from desk_note where written_at < :before")
                .param("before", at(before))
                .update();
    }

    /** Red, taken by nobody, and nobody was called since then; by desk_item_red. Locked: another node leaves them alone. */
    List<Unanswered> unanswered(Instant calledBefore) {
        return database.sql("""
                        select id, group_id
                        from desk_item
                        where done_at is null
                        and level = 'RED'
                        and taken_at is null
                        and (paged_at is null or paged_at <= :before)
                        and exists (
                            select from post p
                            where p.id = desk_item.post_id
                            and not p.taken_back)
                        order by due
                        limit 50
                        for update skip locked
                        """)
                .param("before", at(calledBefore))
                .query((row, number) -> new Unanswered(
                        new ItemId(row.getObject("id", UUID.class)),
                        new GroupId(row.getObject("group_id", UUID.class))))
                .list();
    }

    /** Since then; before its words were changed does not count. */
    Set<PersonaId> called(ItemId item, Instant since) {
        return new HashSet<>(database.sql("""
                        select c.persona_id
                        from desk_page c
                        join desk_item i on i.id = c.item_id
                        where c.item_id = :item
                        and c.paged_at > :since
                        and c.paged_at >= i.since
                        """)
                .param("item", item.value())
                .param("since", at(since))
                .query((row, number) -> new PersonaId(row.getObject("persona_id", UUID.class)))
                .list());
    }

    void call(ItemId item, PersonaId persona, Instant now) {
        database.sql("""
                        insert into desk_page (item_id, persona_id, paged_at)
                        values (:item, :persona, :now)
                        on conflict (item_id, persona_id) do update
                        set paged_at = excluded.paged_at
                        """)
                .param("item", item.value())
                .param("persona", persona.value())
                .param("now", at(now))
                .update();
    }

    /** Whether it lies on the bench of this moderator: not their own words, nor a closed thread they do not read. */
    boolean sees(Unanswered item, PersonaId moderator) {
        return database.sql("""
                        select exists (
                            select from desk_item i
                            join post p on p.id = i.post_id
                            join thread t on t.id = p.thread_id
                            where i.id = :item
                            and p.persona_id is distinct from :reader
                            and (i.reported or (
                        """ + ReadableBy.VIEWER + ")))")
                .param("item", item.item().value())
                .param("reader", moderator.value())
                .param("readersGroup", item.group().value())
                .param("readerModerates", true)
                .query(Boolean.class)
                .single();
    }

    /** To coordinators; false if they were called since. */
    boolean raise(ItemId item, Instant now, Instant since) {
        return database.sql("""
                        update desk_item
                        set raised_at = :now, paged_at = :now
                        where id = :item
                        and (raised_at is null or raised_at <= :since or raised_at < desk_item.since)
                        """)
                        .param("item", item.value())
                        .param("now", at(now))
                        .param("since", at(since))
                        .update()
                == 1;
    }

    /** Groups in which coordinators were called, and still nobody has taken it. */
    public List<GroupId> raised() {
        return database.sql("""
                        select distinct group_id
                        from desk_item
                        where done_at is null
                        and level = 'RED'
                        and taken_at is null
                        and raised_at is not null
                        """)
                .query((row, number) -> new GroupId(row.getObject("group_id", UUID.class)))
                .list();
    }

    void calledAt(ItemId item, Instant now) {
        database.sql("update desk_item set paged_at = :now where id = :item")
                .param("item", item.value())
                .param("now", at(now))
                .update();
    }

    private static OffsetDateTime at(Instant then) {
        return then.atOffset(ZoneOffset.UTC);
    }
}
