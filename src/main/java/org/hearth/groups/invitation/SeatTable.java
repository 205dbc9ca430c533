package org.hearth.groups.invitation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many a group has room for, and how many it has. */
@Repository
class SeatTable {

    private final JdbcClient database;

    SeatTable(JdbcClient database) {
        this.database = database;
    }

    /** Until the transaction ends, nobody else counts this group's seats. */
    void lock(GroupId group) {
        database.sql("select id from support_group where id = :group for update")
                .param("group", group.value())
                .query(UUID.class)
                .optional();
    }

    /** Members, and places kept for others; those who run the group, interpret or accompany take no seat. */
    boolean hasRoom(GroupId group, UUID ownPlace, Instant now) {
        return database.sql("""
                        select g.size_limit is null or g.size_limit > (
                            select count(*) from membership m
                            where m.group_id = g.id and m.role = 'MEMBER' and m.ended_on is null)
                        + (
                            select count(*) from invitation i
                            where i.group_id = g.id and i.kind = 'PLACE' and i.expires_at > :now and i.id <> :own)
                        from support_group g
                        where g.id = :group
                        """)
                .param("group", group.value())
                .param("own", ownPlace)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
