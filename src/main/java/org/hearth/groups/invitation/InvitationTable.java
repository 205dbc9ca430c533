package org.hearth.groups.invitation;

import static org.hearth.kernel.Stored.atZone;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open invitations. */
@Repository
class InvitationTable {

    private static final String PURPOSE = "invited address";

    private final JdbcClient database;
    private final Seal seal;

    InvitationTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** Inviting an address again replaces its open invitation: the older link opens nothing any more. */
    void put(Invitation invitation, Token token, EmailAddress address, String language) {
        database.sql("""
                        insert into invitation
                            (id, group_id, role, token_hash, address_fingerprint, address_sealed, language, expires_at)
                        values (:id, :group, :role, :token, :fingerprint, :address, :language, :expiresAt)
                        on conflict (group_id, address_fingerprint) do update
                        set id = excluded.id, role = excluded.role, token_hash = excluded.token_hash,
                            language = excluded.language, expires_at = excluded.expires_at
                        """)
                .param("id", invitation.id().value())
                .param("group", invitation.group().value())
                .param("role", invitation.role().name())
                .param("token", token.hash())
                .param("fingerprint", seal.fingerprint(address.reveal(), PURPOSE))
                .param("address", seal.seal(address.reveal(), PURPOSE))
                .param("language", language)
                .param("expiresAt", atZone(invitation.expiresAt()))
                .update();
    }

    Optional<Invitation> open(Token token, Instant now) {
        return database.sql("""
                        select id, group_id, role, address_sealed, language, expires_at
                        from invitation
                        where token_hash = :token
                        and expires_at > :now
                        """)
                .param("token", token.hash())
                .param("now", atZone(now))
                .query(this::invitation)
                .optional();
    }

    List<Invitation> open(GroupId group, Instant now) {
        return database.sql("""
                        select id, group_id, role, address_sealed, language, expires_at
                        from invitation
                        where group_id = :group
                        and expires_at > :now
                        order by expires_at desc
                        """)
                .param("group", group.value())
                .param("now", atZone(now))
                .query(this::invitation)
                .list();
    }

    /** Uses it up: of two at once, one gets it. */
    boolean take(Token token, Instant now) {
        return database.sql("delete from invitation where token_hash = :token and expires_at > :now")
                        .param("token", token.hash())
                        .param("now", atZone(now))
                        .update()
                == 1;
    }

    boolean withdraw(GroupId group, InvitationId id) {
        return database.sql("delete from invitation where id = :id and group_id = :group")
                        .param("id", id.value())
                        .param("group", group.value())
                        .update()
                == 1;
    }

    void withdrawAll(GroupId group, Role role) {
        database.sql("delete from invitation where group_id = :group and role = :role")
                .param("group", group.value())
                .param("role", role.name())
                .update();
    }

    void forget(EmailAddress address) {
        database.sql("delete from invitation where address_fingerprint = :fingerprint")
                .param("fingerprint", seal.fingerprint(address.reveal(), PURPOSE))
                .update();
    }

    void forgetExpired(Instant now) {
        database.sql("delete from invitation where expires_at <= :now")
                .param("now", atZone(now))
                .update();
    }

    private Invitation invitation(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Invitation(
                new InvitationId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                EmailAddress.of(seal.open(row.getBytes("address_sealed"), PURPOSE))
                        .orElseThrow(),
                row.getString("language"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
