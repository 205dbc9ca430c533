package org.hearth.groups.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A persona's belonging to its group, to be taken out and to be forgotten. */
@Repository
class BelongingTable {

    record Belonging(GroupId group, String groupName, Role role, LocalDate joinedOn, Optional<LocalDate> endedOn) {}

    record Agreement(int version, LocalDate day) {}

    private final JdbcClient database;

    BelongingTable(JdbcClient database) {
        this.database = database;
    }

    List<Belonging> of(PersonaId persona) {
        return database.sql("""
                        select m.group_id, g.name, m.role, m.joined_on, m.ended_on
                        from membership m
                        join support_group g on g.id = m.group_id
                        where m.persona_id = :persona
                        """)
                .param("persona", persona.value())
                .query((row, number) -> new Belonging(
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        row.getObject("joined_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("ended_on", LocalDate.class))))
                .list();
    }

    List<Agreement> agreements(PersonaId persona) {
        return database.sql("select version, agreed_on from agreement where persona_id = :persona order by version")
                .param("persona", persona.value())
                .query((row, number) ->
                        new Agreement(row.getInt("version"), row.getObject("agreed_on", LocalDate.class)))
                .list();
    }

    Map<UUID, String> names(Collection<UUID> groups) {
        return database
                .sql("select id, name from support_group where id = any(:groups)")
                .param("groups", groups.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Two who lead and leave at once do so one after the other. */
    void lock(GroupId group) {
        database.sql("select id from support_group where id = :group for no key update")
                .param("group", group.value())
                .query(UUID.class)
                .single();
    }

    void forget(PersonaId persona) {
        database.sql("delete from agreement where persona_id = :persona")
                .param("persona", persona.value())
                .update();
        database.sql("delete from membership where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }
}
