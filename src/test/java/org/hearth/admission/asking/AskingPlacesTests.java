package org.hearth.admission.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.People;
import org.hearth.cast.Cast;
import org.hearth.groups.GroupId;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AttackerTest
class AskingPlacesTests {

    @Autowired
    People people;

    @Autowired
    AskingTable askings;

    @Autowired
    AskingPlaces places;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private AccountId account;
    private List<GroupId> groups;

    @BeforeEach
    void somebodyAsksThreeGroups() {
        account = people.account(UUID.randomUUID() + "@example.org");
        groups = IntStream.range(0, 3)
                .mapToObj(number -> people.gather(Cast.AFTER).group())
                .toList();
        for (int minute = 0; minute < 3; minute++) {
            var now = Instant.parse("2026-11-22T18:00:00Z").plusSeconds(60L * minute);
            var group = groups.get(minute);
            transaction.executeWithoutResult(done -> askings.begin(group, account, Language.of("en"), now));
        }
    }

    @Test
    void onesRequestsAreFoundTheNewestFirstAndNobodyElsesAre() {
        assertThat(askings.of(account)).extracting(Asking::group).containsExactlyElementsOf(groups.reversed());
        assertThat(askings.of(people.account(UUID.randomUUID() + "@example.org")))
                .isEmpty();
    }

    @Test
    void noTwoRequestsOfOnePersonShareAnything() {
        for (var column : List.of("account_slot", "account_fingerprint", "account_sealed")) {
            var values = database.sql("select " + column + " as v from asking where group_id = any(:groups)")
                    .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                    .query((row, number) -> ByteBuffer.wrap(row.getBytes("v")))
                    .list();
            assertThat(values).hasSize(3).doesNotHaveDuplicates();
        }
    }

    @Test
    void requestsFromBeforeThereWerePlacesAreGivenTheirs() {
        database.sql("update asking set account_slot = null where group_id = any(:groups)")
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .update();
        assertThat(askings.of(account)).isEmpty();
        places.placeThoseFromBefore();
        assertThat(askings.of(account)).extracting(Asking::group).containsExactlyElementsOf(groups.reversed());
    }
}
