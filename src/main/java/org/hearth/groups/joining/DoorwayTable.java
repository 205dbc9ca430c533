package org.hearth.groups.joining;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.groups.Capability;
import org.hearth.groups.Doorway.Entrance;
import org.hearth.groups.Doorway.Way;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.identity.PersonaId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What outsiders may know of groups. */
@Repository
class DoorwayTable {

    private final JdbcClient database;

    DoorwayTable(JdbcClient database) {
        this.database = database;
    }

    /** @param one of all groups; every one if it is absent */
    List<Entrance> entrances(boolean listedOnly, @Nullable GroupId one) {
        return database.sql("""
                        select g.id, g.name, g.purpose, g.language, g.admission, g.times, g.formats, g.needs,
                            array(select c.place from chapter c where c.group_id = g.id) as places
                        from support_group g
                        where (not :listedOnly
                            or g.visibility <> 'HIDDEN' and (g.ends_on is null or g.ends_on >= current_date))
                        and (cast(:one as uuid) is null or g.id = cast(:one as uuid))
                        order by lower(g.name)
                        """)
                .param("listedOnly", listedOnly)
                .param("one", one == null ? null : one.value())
                .query((row, number) -> new Entrance(
                        new GroupId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("purpose"),
                        row.getString("language"),
                        Way.valueOf(row.getString("admission")),
                        words(row, "times"),
                        words(row, "formats"),
                        words(row, "needs"),
                        words(row, "places")))
                .list();
    }

    private static Set<String> words(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return new TreeSet<>(List.of((String[]) array.getArray()));
    }

    /** Whether this persona belonged to the group once and does not any more. */
    boolean hasLeft(GroupId group, PersonaId persona) {
        return database.sql("""
                        select exists (
                            select from membership
                            where group_id = :group
                            and persona_id = :persona
                            and ended_on is not null)
                        """)
                .param("group", group.value())
                .param("persona", persona.value())
                .query(Boolean.class)
                .single();
    }

    List<PersonaId> deciders(GroupId group) {
        return database.sql("""
                        select persona_id
                        from membership
                        where group_id = :group
                        and role = any(:roles)
                        and ended_on is null
                        """)
                .param("group", group.value())
                .param(
                        "roles",
                        Stream.of(Role.values())
                                .filter(role -> role.can(Capability.ADMIT))
                                .map(Role::name)
                                .toArray(String[]::new))
                .query((row, number) -> new PersonaId(row.getObject("persona_id", UUID.class)))
                .list();
    }
}
