package org.hearth.groups.group;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What there is to say to one person above a group's pages; read by primary keys, as each page needs it. */
@Repository
class NoteTable {

    private final JdbcClient database;
    private final Today today;

    NoteTable(JdbcClient database, Today today) {
        this.database = database;
        this.today = today;
    }

    Found of(Viewer viewer) {
        return database.sql("""
                        select g.ends_on, g.afterwards, g.reading_days, r.written_on + r.grace_days as read_until,
                            (
                                select s.until_day
                                from stand_in s
                                where s.group_id = g.id
                                and s.persona_id = :persona
                                and :today between s.from_day and s.until_day) as stands_in_until,
                            exists (
                                select from hand_over h
                                where h.group_id = g.id
                                and h.to_persona = :persona) as offered
                        from support_group g
                        join lateral (
                            select written_on, grace_days
                            from ground_rules
                            where group_id = g.id
                            order by version desc
                            limit 1) r on true
                        where g.id = :group
                        """)
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .param("today", today.day())
                .query((row, number) -> new Found(
                        ViewerTable.end(row),
                        row.getObject("read_until", LocalDate.class),
                        Optional.ofNullable(row.getObject("stands_in_until", LocalDate.class)),
                        row.getBoolean("offered")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @param readUntil the first day without reading for who does not agree @param offered whether the group is offered to them */
    record Found(LastDay end, LocalDate readUntil, Optional<LocalDate> standsInUntil, boolean offered) {}
}
