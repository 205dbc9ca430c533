package org.hearth.groups.membership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.Capability;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.groups.group.Today;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to which group in which role, and what they agreed to on their way in. */
@Repository
class MembershipTable {

    /** @param kept the role without standing in @param standsInUntil empty for who does not */
    record Row(PersonaId persona, Role kept, Optional<LocalDate> standsInUntil) {

        Role role() {
            return standsInUntil.isPresent() ? Role.STAND_IN : kept;
        }
    }

    private static final String PRESENT = """
            select m.persona_id, m.role, s.until_day
            from membership m
            left join stand_in s on s.group_id = m.group_id
                and s.persona_id = m.persona_id
                and :today between s.from_day and s.until_day
            where m.group_id = :group
            and m.ended_on is null
            """;

    private static final String[] SEEING = Arrays.stream(Role.values())
            .filter(role -> role.can(Capability.SEE_MEMBERS))
            .map(Role::name)
            .toArray(String[]::new);

    private final JdbcClient database;
    private final Today today;

    MembershipTable(JdbcClient database, Today today) {
        this.database = database;
        this.today = today;
    }

    void writesAgain(GroupId group, PersonaId persona, Optional<LocalDate> day) {
        database.sql("update membership set writes_again_on = :day where group_id = :group and persona_id = :persona")
                .param("day", day.orElse(null))
                .param("group", group.value())
                .param("persona", persona.value())
                .update();
    }

    List<Row> present(GroupId group) {
        return rows(database.sql(PRESENT).param("group", group.value()));
    }

    /** Those of these people who are here. */
    List<Row> present(GroupId group, Collection<PersonaId> people) {
        return rows(database.sql(PRESENT + " and m.persona_id = any(:people)")
                .param("group", group.value())
                .param("people", people.stream().map(PersonaId::value).toArray(UUID[]::new)));
    }

    private List<Row> rows(JdbcClient.StatementSpec asked) {
        return asked.param("today", today.day())
                .query((row, number) -> new Row(
                        new PersonaId(row.getObject("persona_id", UUID.class)),
                        Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getObject("until_day", LocalDate.class))))
                .list();
    }

    /** How many beside this one see who belongs to the group. */
    int numberOfOthers(GroupId group, PersonaId self) {
        return database.sql("""
                        select count(*)
                        from membership m
                        where m.group_id = :group
                        and m.ended_on is null
                        and m.persona_id <> :self
                        and (m.role = any(:seeing)
                            or exists (
                                select from stand_in s
                                where s.group_id = m.group_id
                                and s.persona_id = m.persona_id
                                and :today between s.from_day and s.until_day))
                        """)
                .param("group", group.value())
                .param("self", self.value())
                .param("seeing", SEEING)
                .param("today", today.day())
                .query(Integer.class)
                .single();
    }

    /** Somebody who comes back by a new invitation belongs again. */
    void add(GroupId group, PersonaId persona, Role role) {
        database.sql("""
                        insert into membership (group_id, persona_id, role)
                        values (:group, :persona, :role)
                        on conflict (group_id, persona_id) do update
                        set role = excluded.role, ended_on = null
                        """)
                .param("group", group.value())
                .param("persona", persona.value())
                .param("role", role.name())
                .update();
    }

    void addAgreement(GroupId group, PersonaId persona, int version) {
        database.sql("""
                        insert into agreement (group_id, persona_id, version)
                        values (:group, :persona, :version)
                        on conflict do nothing
                        """)
                .param("group", group.value())
                .param("persona", persona.value())
                .param("version", version)
                .update();
    }

    void name(GroupId group, PersonaId persona, Role role) {
        database.sql("""
                        update membership
                        set role = :role
                        where group_id = :group
                        and persona_id = :persona
                        and ended_on is null
                        """)
                .param("group", group.value())
                .param("persona", persona.value())
                .param("role", role.name())
                .update();
    }

    /** What was to be theirs in the group ends with it. */
    boolean end(GroupId group, PersonaId persona) {
        database.sql("delete from stand_in where group_id = :group and persona_id = :persona")
                .param("group", group.value())
                .param("persona", persona.value())
                .update();
        database.sql("delete from hand_over where group_id = :group and :persona in (from_persona, to_persona)")
                .param("group", group.value())
                .param("persona", persona.value())
                .update();
        return database.sql("""
                        update membership
                        set ended_on = current_date, chapter_id = null
                        where group_id = :group
                        and persona_id = :persona
                        and ended_on is null
                        """)
                        .param("group", group.value())
                        .param("persona", persona.value())
                        .update()
                == 1;
    }
}
