package org.hearth.groups.invitation;

import static org.hearth.kernel.Stored.atZone;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.groups.OfferedPlaceId;
import org.hearth.groups.PaperCode;
import org.hearth.groups.Role;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
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
    void putMailed(Invitation invitation, Token token, EmailAddress address, String language) {
        database.sql("""
                        insert into invitation
                            (id, group_id, role, token_hash, address_fingerprint, address_sealed, language, expires_at)
                        values (:id, :group, :role, :token, :fingerprint, :address, :language, :expiresAt)
                        on conflict (group_id, address_fingerprint) do update
                        set id = excluded.id, role = excluded.role, token_hash = excluded.token_hash,
                            language = excluded.language, expires_at = excluded.expires_at
                        """)
                .params(common(invitation, token, language))
                .param("fingerprint", seal.fingerprint(address.reveal(), PURPOSE))
                .param("address", seal.seal(address.reveal(), PURPOSE))
                .update();
    }

    void addLink(Invitation invitation, Token token, String language) {
        database.sql("""
                        insert into invitation (id, group_id, kind, role, token_hash, uses_left, language, expires_at)
                        values (:id, :group, 'LINK', :role, :token, :uses, :language, :expiresAt)
                        """)
                .params(common(invitation, token, language))
                .param("uses", invitation.usesLeft())
                .update();
    }

    void addCode(Invitation invitation, PaperCode code, String language) {
        database.sql("""
                        insert into invitation
                            (id, group_id, kind, role, token_hash, code_fingerprint, language, expires_at)
                        values (:id, :group, 'CODE', :role, :token, :code, :language, :expiresAt)
                        """)
                .params(common(invitation, Token.random(), language))
                .param("code", fingerprint(code))
                .update();
    }

    /** What opens a place is its own id, to the account it was kept for alone. */
    OfferedPlaceId keepPlace(Invitation invitation, AccountId account, String language) {
        return new OfferedPlaceId(database.sql("""
                        insert into invitation
                            (id, group_id, kind, role, token_hash, account_fingerprint, language, expires_at)
                        values (:id, :group, 'PLACE', :role, :token, :account, :language, :expiresAt)
                        on conflict (group_id, account_fingerprint) do update
                        set expires_at = excluded.expires_at
                        returning id
                        """)
                .params(common(
                        invitation, Token.of(new OfferedPlaceId(invitation.id().value()).text()), language))
                .param("account", fingerprint(invitation.group(), account))
                .query(UUID.class)
                .single());
    }

    private static Map<String, Object> common(Invitation invitation, Token token, String language) {
        return Map.of(
                "id", invitation.id().value(),
                "group", invitation.group().value(),
                "role", invitation.role().name(),
                "token", token.hash(),
                "language", language,
                "expiresAt", atZone(invitation.expiresAt()));
    }

    /** Gives the code a fresh secret to go on with; one from an earlier entry opens nothing any more. */
    boolean enter(PaperCode code, Token token, Instant now) {
        return database.sql("""
                        update invitation
                        set token_hash = :token
                        where code_fingerprint = :code
                        and expires_at > :now
                        """)
                        .param("token", token.hash())
                        .param("code", fingerprint(code))
                        .param("now", atZone(now))
                        .update()
                == 1;
    }

    Optional<Invitation> open(Token token, Instant now) {
        return database.sql("""
                        select id, group_id, kind, role, address_sealed, uses_left, came, expires_at
                        from invitation
                        where token_hash = :token
                        and uses_left > 0
                        and expires_at > :now
                        """)
                .param("token", token.hash())
                .param("now", atZone(now))
                .query(this::invitation)
                .optional();
    }

    boolean isKeptFor(InvitationId id, GroupId group, AccountId account) {
        return database.sql("""
                        select exists (
                            select from invitation
                            where id = :id
                            and account_fingerprint = :account)
                        """)
                .param("id", id.value())
                .param("account", fingerprint(group, account))
                .query(Boolean.class)
                .single();
    }

    boolean isOpen(OfferedPlaceId place, Instant now) {
        return database.sql("select exists (select from invitation where id = :id and expires_at > :now)")
                .param("id", place.value())
                .param("now", atZone(now))
                .query(Boolean.class)
                .single();
    }

    /** Those the facilitator made; whose place is kept stands elsewhere. */
    List<Invitation> open(GroupId group, Instant now) {
        return database.sql("""
                        select id, group_id, kind, role, address_sealed, uses_left, came, expires_at
                        from invitation
                        where group_id = :group
                        and kind <> 'PLACE'
                        and expires_at > :now
                        order by kind, expires_at desc
                        """)
                .param("group", group.value())
                .param("now", atZone(now))
                .query(this::invitation)
                .list();
    }

    /** One more has come: of two at once by the last use, one gets it. A row that nobody can use any more goes. */
    boolean take(Token token, Instant now) {
        var taken = database.sql("""
                        update invitation
                        set uses_left = uses_left - 1, came = came + 1
                        where token_hash = :token
                        and uses_left > 0
                        and expires_at > :now
                        """)
                        .param("token", token.hash())
                        .param("now", atZone(now))
                        .update()
                == 1;
        database.sql("delete from invitation where token_hash = :token and uses_left = 0 and kind <> 'LINK'")
                .param("token", token.hash())
                .update();
        return taken;
    }

    boolean withdraw(GroupId group, InvitationId id) {
        return database.sql("delete from invitation where id = :id and group_id = :group and kind <> 'PLACE'")
                        .param("id", id.value())
                        .param("group", group.value())
                        .update()
                == 1;
    }

    void takeBack(OfferedPlaceId place) {
        database.sql("delete from invitation where id = :id and kind = 'PLACE'")
                .param("id", place.value())
                .update();
    }

    void withdrawAll(GroupId group, Role role) {
        database.sql("delete from invitation where group_id = :group and role = :role")
                .param("group", group.value())
                .param("role", role.name())
                .update();
    }

    /** Places that were kept for the account, in whichever group. */
    void forget(AccountId account) {
        var fingerprints = database
                .sql("select distinct group_id from invitation where account_fingerprint is not null")
                .query((row, number) -> new GroupId(row.getObject("group_id", UUID.class)))
                .list()
                .stream()
                .map(group -> fingerprint(group, account))
                .toArray(byte[][]::new);
        database.sql("delete from invitation where account_fingerprint = any(:fingerprints)")
                .param("fingerprints", fingerprints)
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

    private byte[] fingerprint(PaperCode code) {
        return seal.fingerprint(code.reveal(), "code on paper");
    }

    private byte[] fingerprint(GroupId group, AccountId account) {
        return seal.fingerprint(account.value() + " " + group.text(), "place kept");
    }

    private Invitation invitation(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var address = row.getBytes("address_sealed");
        return new Invitation(
                new InvitationId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                Invitation.Kind.valueOf(row.getString("kind")),
                Role.valueOf(row.getString("role")),
                address == null ? Optional.empty() : EmailAddress.of(seal.open(address, PURPOSE)),
                row.getInt("uses_left"),
                row.getInt("came"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
