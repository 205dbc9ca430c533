package org.hearth.groups.group;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups and their ground rules. */
@Repository
public class GroupTable {

    private final JdbcClient database;

    GroupTable(JdbcClient database) {
        this.database = database;
    }

    /** @return false if this form was sent before */
    boolean add(GroupId id, GroupForm form) {
        return database.sql("""
                        insert into support_group (id, name, purpose, language, submission)
                        values (:id, :name, :purpose, :language, :submission)
                        on conflict (submission) do nothing
                        """)
                        .param("id", id.value())
                        .param("name", form.name())
                        .param("purpose", form.purpose())
                        .param("language", form.language())
                        .param("submission", form.submissionId())
                        .update()
                == 1;
    }

    /** A group with the first version of its rules. */
    public GroupId add(String name, String purpose, String rules, Language language) {
        var group = GroupId.random();
        add(group, new GroupForm(name, purpose, rules, language.tag(), "", GroupForm.newSubmission()));
        addRules(group, 1, rules);
        return group;
    }

    void addRules(GroupId group, int version, String body) {
        database.sql("insert into ground_rules (group_id, version, body) values (:group, :version, :body)")
                .param("group", group.value())
                .param("version", version)
                .param("body", body)
                .update();
    }

    /** What the group says of itself, with the ground rules in force. */
    public Optional<Charter> charter(GroupId group) {
        return database.sql("""
                        select g.name, g.purpose, g.language, r.version, r.body
                        from support_group g
                        join ground_rules r on r.group_id = g.id
                        where g.id = :group
                        order by r.version desc
                        limit 1
                        """)
                .param("group", group.value())
                .query((row, number) -> new Charter(
                        group,
                        row.getString("name"),
                        row.getString("purpose"),
                        row.getString("language"),
                        row.getInt("version"),
                        row.getString("body")))
                .optional();
    }

    List<Overview> all() {
        return database.sql("""
                        select g.id, g.name, g.ends_on, g.afterwards, g.reading_days,
                            exists (
                                select from membership m
                                where m.group_id = g.id and m.role = 'FACILITATOR' and m.ended_on is null) as led
                        from support_group g
                        order by lower(g.name)
                        """)
                .query((row, number) -> new Overview(
                        new GroupId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("led"),
                        ViewerTable.end(row)))
                .list();
    }

    /** @param rules the ground rules in this version */
    public record Charter(GroupId group, String name, String purpose, String language, int version, String rules) {}

    /** What a coordinator sees of a group from outside. @param led whether a facilitator has come */
    public record Overview(GroupId group, String name, boolean led, LastDay lastDay) {}
}
