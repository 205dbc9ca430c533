package org.hearth.groups.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands where today. Nothing has to be done when a day begins: rights are read off the dates at each look. */
@Repository
class ViewerTable {

    private static final String VIEWERS = """
            select m.group_id, m.persona_id, coalesce(m.writes_again_on > :today, false) as resting, g.name, g.ends_on, g.afterwards, g.reading_days,
                case when exists (
                    select from stand_in s
                    where s.group_id = m.group_id
                    and s.persona_id = m.persona_id
                    and :today between s.from_day and s.until_day) then 'STAND_IN' else m.role end as role,
                r.written_on + r.grace_days as read_until,
                coalesce(a.agreed, false) as agreed,
                coalesce(a.withdrawn, false) as withdrawn,
                exists (
                    select from agreement_put_off p
                    where p.group_id = m.group_id
                    and p.persona_id = m.persona_id
                    and p.version = r.version) as put_off,
                exists (
                    select from hand_over h
                    where h.group_id = m.group_id
                    and h.to_persona = m.persona_id) as offered
            from membership m
            join support_group g on g.id = m.group_id
            join lateral (
                select version, written_on, grace_days
                from ground_rules
                where group_id = m.group_id
                order by version desc
                limit 1) r on true
            join lateral (
                select bool_or(withdrawn_on is null) as agreed, bool_or(withdrawn_on is not null) as withdrawn
                from agreement
                where group_id = m.group_id
                and persona_id = m.persona_id
                and version = r.version) a on true
            where m.ended_on is null
            """;

    private final JdbcClient database;
    private final Today today;

    ViewerTable(JdbcClient database, Today today) {
        this.database = database;
        this.today = today;
    }

    /** Serves every page of a group; by the membership's primary key. */
    Optional<Viewer> viewer(GroupId group, PersonaId persona) {
        var day = today.day();
        return database.sql(VIEWERS + "and m.group_id = :group and m.persona_id = :persona")
                .param("group", group.value())
                .param("persona", persona.value())
                .param("today", day)
                .query((row, number) -> viewer(row, day))
                .optional()
                .flatMap(found -> found);
    }

    List<Viewer> viewers(Collection<PersonaId> personas) {
        var day = today.day();
        return database
                .sql(VIEWERS + "and m.persona_id = any(:personas) order by lower(g.name)")
                .param("personas", personas.stream().map(PersonaId::value).toArray(UUID[]::new))
                .param("today", day)
                .query((row, number) -> viewer(row, day))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty once the group is closed. */
    private static Optional<Viewer> viewer(ResultSet row, LocalDate day) throws SQLException {
        var end = end(row);
        if (end.closed(day)) {
            return Optional.empty();
        }
        var asked = new Question(
                row.getBoolean("agreed"),
                row.getBoolean("withdrawn"),
                row.getBoolean("put_off"),
                row.getBoolean("resting"),
                row.getObject("read_until", LocalDate.class));
        var role = Role.valueOf(row.getString("role"));
        var standing = asked.standing(day, end);
        return Optional.of(new Viewer(
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("name"),
                new PersonaId(row.getObject("persona_id", UUID.class)),
                role,
                standing,
                standing.asks()
                        || role == Role.STAND_IN
                        || row.getBoolean("offered")
                        || end.phase(day) != LastDay.Phase.FAR));
    }

    static LastDay end(ResultSet row) throws SQLException {
        return new LastDay(
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                LastDay.Afterwards.valueOf(row.getString("afterwards")),
                row.getInt("reading_days"));
    }
}
