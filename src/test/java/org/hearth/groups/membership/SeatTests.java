package org.hearth.groups.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hearth.HearthTest;
import org.hearth.groups.Founding;
import org.hearth.groups.Full;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.groups.Seats;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.web.Language;
import org.hearth.web.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A circle holds as many as it holds, however many come at once. */
@HearthTest
class SeatTests {

    @Autowired
    Founding founding;

    @Autowired
    Accounts accounts;

    @Autowired
    Seats seats;

    @Autowired
    JdbcClient database;

    private GroupId group;

    @BeforeEach
    void aGroupThatOnlyMeetsLive() {
        group = founding.found("A circle", "For those who come", "Be kind", Language.ENGLISH);
        database.sql("update support_group set formats = '{LIVE}', size_limit = 15 where id = :group")
                .param("group", group.value())
                .update();
    }

    @Test
    void ofThirtyWhoComeAtOnceFifteenGetASeat() throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(30)) {
            var joining = IntStream.range(0, 30)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return comesIn(number);
                    }))
                    .toList();
            start.countDown();
            var in = 0;
            for (var one : joining) {
                in += one.get() ? 1 : 0;
            }
            assertThat(in).isEqualTo(15);
        }
        assertThat(seats.free(group)).hasValue(0);
    }

    @Test
    void facilitatorsAndInterpretersFindTheirWayIntoAFullGroup() {
        IntStream.range(0, 15).forEach(number -> join(number, Role.MEMBER));
        join(16, Role.INTERPRETER);
        join(17, Role.FACILITATOR);
        assertThatThrownBy(() -> join(18, Role.MEMBER)).isInstanceOf(Full.class);
        assertThatThrownBy(() -> join(19, Role.CO_FACILITATOR)).isInstanceOf(Full.class);
    }

    @Test
    void theDatabaseItselfKnowsNoLiveGroupOfSixteen() {
        assertThatThrownBy(() -> database.sql("update support_group set size_limit = 16 where id = :group")
                        .param("group", group.value())
                        .update())
                .hasMessageContaining("check constraint");
    }

    private boolean comesIn(int number) {
        try {
            join(number, Role.MEMBER);
            return true;
        } catch (Full noSeat) {
            return false;
        }
    }

    private void join(int number, Role role) {
        var account = accounts.withAddress(
                EmailAddress.of(group.text() + number + "@example.org").orElseThrow());
        var name = List.of("Otter", "Heron", "Birch", "Cloud", "Stone").get(number % 5) + " number " + number;
        founding.admit(account, group, role, name, new Picture(number));
    }
}
