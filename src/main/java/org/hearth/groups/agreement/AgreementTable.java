package org.hearth.groups.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of ground rules, and who agreed to which. */
@Repository
class AgreementTable {

    private final JdbcClient database;

    AgreementTable(JdbcClient database) {
        this.database = database;
    }

    /** The version in force first. */
    List<Rules> rules(GroupId group) {
        return database.sql("""
                        select version, body, what_changed, written_on, grace_days
                        from ground_rules
                        where group_id = :group
                        order by version desc
                        """)
                .param("group", group.value())
                .query(AgreementTable::rules)
                .list();
    }

    /** @return whether it is the next one: of two written at once, the first one counts */
    boolean add(GroupId group, Rules rules) {
        return database.sql("""
                        insert into ground_rules (group_id, version, body, what_changed, written_on, grace_days)
                        select :group, :version, :body, :whatChanged, :writtenOn, :graceDays
                        where :version = (select max(version) + 1 from ground_rules where group_id = :group)
                        on conflict do nothing
                        """)
                        .param("group", group.value())
                        .param("version", rules.version())
                        .param("body", rules.body())
                        .param("whatChanged", rules.whatChanged())
                        .param("writtenOn", rules.writtenOn())
                        .param("graceDays", rules.graceDays())
                        .update()
                == 1;
    }

    /** The newest first. */
    List<Agreement> of(Viewer viewer) {
        return database.sql("""
                        select version, agreed_on, withdrawn_on
                        from agreement
                        where group_id = :group
                        and persona_id = :persona
                        order by version desc, agreed_on desc, withdrawn_on desc nulls first
                        """)
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .query((row, number) -> new Agreement(
                        row.getInt("version"),
                        row.getObject("agreed_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("withdrawn_on", LocalDate.class))))
                .list();
    }

    void agree(Viewer viewer, int version, LocalDate day) {
        database.sql("""
                        insert into agreement (group_id, persona_id, version, agreed_on)
                        values (:group, :persona, :version, :day)
                        on conflict do nothing
                        """)
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .param("version", version)
                .param("day", day)
                .update();
    }

    void withdraw(Viewer viewer, int version, LocalDate day) {
        database.sql("""
                        update agreement
                        set withdrawn_on = :day
                        where group_id = :group
                        and persona_id = :persona
                        and version = :version
                        and withdrawn_on is null
                        """)
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .param("version", version)
                .param("day", day)
                .update();
    }

    void putOff(Viewer viewer, int version) {
        database.sql("""
                        insert into agreement_put_off (group_id, persona_id, version)
                        values (:group, :persona, :version)
                        on conflict do nothing
                        """)
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .param("version", version)
                .update();
    }

    private static Rules rules(ResultSet row, int number) throws SQLException {
        return new Rules(
                row.getInt("version"),
                row.getString("body"),
                row.getString("what_changed"),
                row.getObject("written_on", LocalDate.class),
                row.getInt("grace_days"));
    }
}
