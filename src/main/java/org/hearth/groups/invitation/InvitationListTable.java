package org.hearth.groups.invitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Submission;
import org.hearth.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of addresses on their way. */
@Repository
public class InvitationListTable {

    private static final String PURPOSE = "address in a list";

    private final JdbcClient database;
    private final Seal seal;

    InvitationListTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** @return false if this very form was sent before, or another list is still on its way */
    boolean begin(GroupId group, Submission submission, int total) {
        return database.sql("""
                        insert into invitation_list (group_id, submission, total)
                        values (:group, :submission, :total)
                        on conflict (group_id) do update
                        set submission = excluded.submission, total = excluded.total, sent = 0, stopped = false
                        where invitation_list.submission <> excluded.submission
                        and not exists (
                            select from invitation_waiting w where w.group_id = invitation_list.group_id)
                        """)
                        .param("group", group.value())
                        .param("submission", submission.value())
                        .param("total", total)
                        .update()
                == 1;
    }

    void add(GroupId group, int number, EmailAddress address, Language language) {
        database.sql("""
                        insert into invitation_waiting (group_id, number, address_sealed, language)
                        values (:group, :number, :address, :language)
                        """)
                .param("group", group.value())
                .param("number", number)
                .param("address", seal.seal(address.reveal(), PURPOSE))
                .param("language", language.tag())
                .update();
    }

    /** Addresses are sealed, and each looks different: those few that wait are opened one by one. */
    void forget(EmailAddress address) {
        database
                .sql("select group_id, number, address_sealed from invitation_waiting")
                .query((row, number) -> new Waiting(
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getInt("number"),
                        EmailAddress.of(seal.open(row.getBytes("address_sealed"), PURPOSE))))
                .list()
                .stream()
                .filter(waiting -> waiting.address().filter(address::equals).isPresent())
                .forEach(waiting -> database.sql("""
                                delete from invitation_waiting
                                where group_id = :group
                                and number = :number
                                """)
                        .param("group", waiting.group().value())
                        .param("number", waiting.number())
                        .update());
    }

    private record Waiting(GroupId group, int number, Optional<EmailAddress> address) {}

    List<GroupId> waiting() {
        return database.sql("select distinct group_id from invitation_waiting")
                .query((row, number) -> new GroupId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Takes the next one out; another node that is at it is not waited for. */
    Optional<Next> take(GroupId group) {
        return database.sql("""
                        delete from invitation_waiting
                        where (group_id, number) in (
                            select group_id, number
                            from invitation_waiting
                            where group_id = :group
                            order by number
                            limit 1
                            for update skip locked)
                        returning address_sealed, language
                        """)
                .param("group", group.value())
                .query((row, number) -> new Next(
                        EmailAddress.of(seal.open(row.getBytes("address_sealed"), PURPOSE)),
                        Language.of(row.getString("language"))))
                .optional();
    }

    /** Takes out one address; it is sealed each time anew, so that every one that waits is looked at. */
    void forget(EmailAddress address) {
        database
                .sql("select group_id, number, address_sealed from invitation_waiting")
                .query((row, number) -> new Waiting(
                        row.getObject("group_id", UUID.class),
                        row.getInt("number"),
                        seal.open(row.getBytes("address_sealed"), PURPOSE)))
                .list()
                .stream()
                .filter(waiting -> waiting.address().equals(address.reveal()))
                .forEach(this::remove);
    }

    private void remove(Waiting waiting) {
        database.sql("delete from invitation_waiting where group_id = :group and number = :number")
                .param("group", waiting.group())
                .param("number", waiting.number())
                .update();
    }

    private record Waiting(UUID group, int number, String address) {}

    record Next(Optional<EmailAddress> address, Language language) {}

    void countSent(GroupId group) {
        database.sql("update invitation_list set sent = sent + 1 where group_id = :group")
                .param("group", group.value())
                .update();
    }

    void stop(GroupId group) {
        var left = database.sql("delete from invitation_waiting where group_id = :group")
                .param("group", group.value())
                .update();
        if (left > 0) {
            database.sql("update invitation_list set stopped = true where group_id = :group")
                    .param("group", group.value())
                    .update();
        }
    }

    Optional<Progress> progress(GroupId group) {
        return database.sql("""
                        select l.total, l.sent, l.stopped,
                            exists (select from invitation_waiting w where w.group_id = l.group_id) as going
                        from invitation_list l
                        where l.group_id = :group
                        """)
                .param("group", group.value())
                .query(Progress.class)
                .optional();
    }

    /** @param going whether some of it still waits to be sent */
    public record Progress(int total, int sent, boolean stopped, boolean going) {}
}
