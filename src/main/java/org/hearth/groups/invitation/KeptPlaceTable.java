package org.hearth.groups.invitation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places kept for those who were accepted. */
@Repository
class KeptPlaceTable {

    private final JdbcClient database;

    KeptPlaceTable(JdbcClient database) {
        this.database = database;
    }

    /** Until the transaction ends, nobody else counts this group's seats. */
    void lock(GroupId group) {
        database.sql("select id from support_group where id = :group for no key update")
                .param("group", group.value())
                .query(UUID.class)
                .optional();
    }

    /** Places kept for others than this one. */
    int kept(GroupId group, UUID ownPlace, Instant now) {
        return database.sql("""
                        select count(*)
                        from invitation
                        where group_id = :group
                        and kind = 'PLACE'
                        and expires_at > :now
                        and id <> :own
                        """)
                .param("group", group.value())
                .param("own", ownPlace)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
