package org.hearth.admission.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.groups.OfferedPlaceId;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Slots;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to come in. Whose they are can be asked with the account at hand, and is opened only to write to it. */
@Repository
public class AskingTable {

    private static final String COLUMNS = """
            select id, group_id, state, danger, reach_sealed, seen, asked_at, place_id
            from asking
            """;

    private final JdbcClient database;
    private final Seal seal;
    private final AskingSlotTable slots;

    AskingTable(JdbcClient database, Seal seal, AskingSlotTable slots) {
        this.database = database;
        this.seal = seal;
        this.slots = slots;
    }

    /** One that ended before begins anew; one that is going on stays as it is. */
    void begin(GroupId group, AccountId account, Language language, Instant now) {
        var id = AskingId.random();
        database.sql("""
                        insert into asking
                            (id, group_id, account_fingerprint, account_slot, account_sealed, language, state, asked_at)
                        values (:id, :group, :fingerprint, :slot, :account, :language, 'ANSWERING', :now)
                        on conflict (group_id, account_fingerprint) do update
                        set state = 'ANSWERING', danger = null, reach_sealed = null, seen = false, asked_at = :now
                        where asking.state in ('NOT_NOW', 'LAPSED')
                        """)
                .param("id", id.value())
                .param("group", group.value())
                .param("fingerprint", fingerprint(account, group))
                .param("slot", slots.free(account))
                .param("account", seal.seal("%019d".formatted(account.value()), owner(group)))
                .param("language", language.tag())
                .param("now", atZone(now))
                .update();
    }

    Optional<Asking> find(GroupId group, AccountId account) {
        return database.sql(COLUMNS + "where group_id = :group and account_fingerprint = :account")
                .param("group", group.value())
                .param("account", fingerprint(account, group))
                .query(this::asking)
                .optional();
    }

    /** The newest first. New ones take the lowest free place, so an empty step is the end. */
    List<Asking> of(AccountId account) {
        var found = new ArrayList<Asking>();
        var step = List.<Asking>of();
        for (int from = 0; from == 0 || !step.isEmpty(); from += Slots.STEP) {
            step = database.sql(COLUMNS + "where account_slot = any(:slots)")
                    .param("slots", slots.step(account, from))
                    .query(this::asking)
                    .list();
            found.addAll(step);
        }
        found.sort(Comparator.comparing(Asking::askedAt).reversed());
        return found;
    }

    /** What deciders of this group may see: what was sent to them, and whoever needs a human word. */
    public List<Asking> toDecide(GroupId group) {
        return database.sql(COLUMNS + """
                        where group_id = :group
                        and (state = 'ASKED' or danger and state in ('ANSWERING', 'WAITING'))
                        order by danger desc nulls last, asked_at
                        """)
                .param("group", group.value())
                .query(this::asking)
                .list();
    }

    public List<Asking> waiting(GroupId group) {
        return database.sql(COLUMNS + "where group_id = :group and state = 'WAITING' order by waiting_since, id")
                .param("group", group.value())
                .query(this::asking)
                .list();
    }

    public List<Asking> offered(GroupId group) {
        return database.sql(COLUMNS + "where group_id = :group and state = 'OFFERED'")
                .param("group", group.value())
                .query(this::asking)
                .list();
    }

    /** Groups in which somebody waits for a place or has one kept. */
    public List<GroupId> withLists() {
        return database.sql("select distinct group_id from asking where state in ('WAITING', 'OFFERED')")
                .query((row, number) -> new GroupId(row.getObject("group_id", UUID.class)))
                .list();
    }

    public Optional<Asking> lock(GroupId group, AskingId id) {
        return database.sql(COLUMNS + "where id = :id and group_id = :group for update")
                .param("id", id.value())
                .param("group", group.value())
                .query(this::asking)
                .optional();
    }

    void danger(AskingId id, boolean danger) {
        database.sql("update asking set danger = :danger, seen = false where id = :id")
                .param("danger", danger)
                .param("id", id.value())
                .update();
    }

    void reach(AskingId id, String reach) {
        database.sql("update asking set reach_sealed = :reach, seen = false where id = :id")
                .param("reach", reach.isEmpty() ? null : seal.seal(reach, "way to be reached"))
                .param("id", id.value())
                .update();
    }

    public void seen(AskingId id) {
        database.sql("update asking set seen = true where id = :id")
                .param("id", id.value())
                .update();
    }

    public void state(AskingId id, Asking.State state, Instant now) {
        database.sql("""
                        update asking
                        set state = :state, place_id = null,
                            asked_at = case when :state = 'ASKED' then :now else asked_at end,
                            waiting_since = case when :state = 'WAITING' then coalesce(waiting_since, :now) end
                        where id = :id
                        """)
                .param("state", state.name())
                .param("now", atZone(now))
                .param("id", id.value())
                .update();
    }

    public void offer(AskingId id, OfferedPlaceId place) {
        database.sql("update asking set state = 'OFFERED', place_id = :place where id = :id")
                .param("place", place.value())
                .param("id", id.value())
                .update();
    }

    /** Decided: what was said to come in is nobody's business any more. */
    public void forgetAnswers(AskingId id) {
        database.sql("delete from asking_answer where asking_id = :id")
                .param("id", id.value())
                .update();
        database.sql("delete from asking_word where asking_id = :id")
                .param("id", id.value())
                .update();
        database.sql("update asking set danger = null, reach_sealed = null where id = :id")
                .param("id", id.value())
                .update();
    }

    public void delete(AskingId id) {
        database.sql("delete from asking where id = :id")
                .param("id", id.value())
                .update();
    }

    public Optional<AskingId> withPlace(OfferedPlaceId place) {
        return database.sql("select id from asking where place_id = :place")
                .param("place", place.value())
                .query((row, number) -> new AskingId(row.getObject("id", UUID.class)))
                .optional();
    }

    void forgetOlderThan(Instant then) {
        database.sql("delete from asking where asked_at < :then and state not in ('WAITING', 'OFFERED')")
                .param("then", atZone(then))
                .update();
        database.sql("delete from asking_answer where asking_id in (select id from asking where asked_at < :then)")
                .param("then", atZone(then))
                .update();
    }

    /** To write to them. */
    public Optional<Asker> asker(AskingId id) {
        return database.sql("select group_id, account_sealed, language from asking where id = :id")
                .param("id", id.value())
                .query((row, number) -> new Asker(
                        new AccountId(Long.parseLong(seal.open(
                                row.getBytes("account_sealed"),
                                owner(new GroupId(row.getObject("group_id", UUID.class)))))),
                        Language.of(row.getString("language"))))
                .optional();
    }

    /** Who is told by mail; for {@code Tidings} and nothing else. */
    public record Asker(AccountId account, Language language) {}

    private byte[] fingerprint(AccountId account, GroupId group) {
        return seal.fingerprint(account.value() + " " + group.text(), "asking");
    }

    private static String owner(GroupId group) {
        return "asks in " + group.text();
    }

    private Asking asking(ResultSet row, int number) throws SQLException {
        var danger = row.getObject("danger", Boolean.class);
        var place = row.getObject("place_id", UUID.class);
        return new Asking(
                new AskingId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                Asking.State.valueOf(row.getString("state")),
                Optional.ofNullable(danger),
                opened(row.getBytes("reach_sealed")),
                row.getBoolean("seen"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(place).map(OfferedPlaceId::new));
    }

    private String opened(byte @Nullable [] reach) {
        return reach == null ? "" : seal.open(reach, "way to be reached");
    }

    private static OffsetDateTime atZone(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
