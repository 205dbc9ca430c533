package org.hearth.live.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.SignalClient;
import org.hearth.live.media.MediaGrant;
import org.hearth.live.media.MediaTokens;
import org.hearth.live.media.RoomCalls;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.room.Room;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.room.RoomTable;
import org.hearth.live.server.VideoServer;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Thirty people for fifteen chairs, all at once, by the pages and by the way of signalling to a real LiveKit. */
@HearthTest(properties = {"hearth.livekit.url=", "hearth.media.port=${hearth.test.fork:1}7940"})
@Import(Evening.class)
class ThirtyForFifteenTests {

    private static final int PEOPLE = 30;
    private static final int CHAIRS = 15;

    /** @param browser theirs, signed in */
    private record Guest(Person person, RoomBrowser browser) {}

    @Autowired
    Evening evening;

    @Autowired
    VideoServer video;

    @Autowired
    MediaTokens tokens;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    RoomTable rooms;

    @Autowired
    RoomCalls calls;

    @LocalServerPort
    int port;

    private Meeting meeting;
    private RoomAddress address;
    private Guest ingrid;
    private List<Guest> all;

    @BeforeEach
    void thirtyComeAtOnce() throws InterruptedException {
        var group = evening.group();
        var facilitator = evening.facilitator(group, "Ingrid");
        meeting = evening.meeting(facilitator);
        address = new RoomAddress(group, meeting.id());
        ingrid = guest(facilitator);
        var members = IntStream.range(1, PEOPLE)
                .mapToObj(number -> guest(evening.member(group, "Guest " + number)))
                .toList();
        all = new ArrayList<>(members);
        all.addFirst(ingrid);
        await().atMost(Duration.ofMinutes(10)).until(() -> video.ready().isPresent());
        atOnce(
                members,
                guest -> guest.browser().post("prejoin", "presence=text").status());
        ingrid.browser().post("prejoin", "presence=text");
    }

    @Test
    void fifteenGetInInTheOrderOfComingAndTheOthersKeepTheirPlaces() throws InterruptedException {
        var order = waiting();
        assertThat(order).hasSize(PEOPLE - 1);
        atOnce(
                List.of(ingrid, ingrid, ingrid, ingrid),
                guest -> guest.browser().post("door").status());
        assertThat(inside().subList(1, CHAIRS)).isEqualTo(order.subList(0, CHAIRS - 1));
        assertThat(waiting()).isEqualTo(order.subList(CHAIRS - 1, order.size()));
        assertThat(inside()).hasSize(CHAIRS);
        tellsEachTheirPlace();
        liveKitTakesThoseInsideAlone();
    }

    @Test
    void aFreedChairIsTakenByOneHoweverManyAreLetInAtOnce() throws InterruptedException {
        ingrid.browser().post("door");
        var leaving = all.stream()
                .filter(guest -> guest != ingrid && own(guest).state().isInside())
                .findFirst()
                .orElseThrow();
        leaving.browser().post("leaving");
        assertThat(inside()).hasSize(CHAIRS - 1);
        var before = waiting();
        var answers = atOnce(
                before,
                id -> new RoomBrowser(port, ingrid.person(), address)
                        .post("door", "who=" + id)
                        .status());
        assertThat(answers).hasSize(CHAIRS).containsOnlyOnce(303);
        assertThat(inside()).hasSize(CHAIRS);
        var after = waiting();
        assertThat(after).hasSize(CHAIRS - 1);
        assertThat(before.stream().filter(after::contains).toList()).isEqualTo(after);
    }

    private void tellsEachTheirPlace() {
        for (var guest : all) {
            if (own(guest).state() == AttendanceState.WAITING) {
                var page = guest.browser().get("room").body();
                assertThat(page).doesNotContain("data-identity", ">Ingrid<");
                assertThat(guest.browser().get("media").status()).isEqualTo(404);
            }
        }
    }

    private void liveKitTakesThoseInsideAlone() throws InterruptedException {
        var media = rooms.find(meeting.id()).map(Room::mediaRoom).orElseThrow();
        var server = video.ready().orElseThrow();
        var lines = atOnce(
                all,
                guest -> SignalClient.connect(
                        port,
                        guest.person(),
                        address,
                        tokens.mint(server, new MediaGrant(own(guest).id(), media), List.of())));
        try {
            assertThat(lines.stream().filter(line -> line.status() == 101)).hasSize(CHAIRS);
            assertThat(lines.stream().filter(line -> line.status() == 403)).hasSize(PEOPLE - CHAIRS);
            await().untilAsserted(() ->
                    assertThat(calls.listParticipants(server, media)).containsExactlyInAnyOrderElementsOf(inside()));
        } finally {
            lines.forEach(SignalClient::close);
        }
    }

    private Guest guest(Person person) {
        return new Guest(person, new RoomBrowser(port, person, address));
    }

    private Attendance own(Guest guest) {
        return attendances.find(meeting.id(), guest.person().viewer().persona()).orElseThrow();
    }

    private List<String> inside() {
        return here(true);
    }

    private List<String> waiting() {
        return here(false);
    }

    private List<String> here(boolean inside) {
        return attendances.here(meeting.id()).stream()
                .filter(one -> one.state().isInside() == inside)
                .map(one -> one.id().text())
                .collect(Collectors.toList());
    }

    @FunctionalInterface
    private interface Act<A, B> {
        B on(A one);
    }

    private static <A, B> List<B> atOnce(List<A> them, Act<A, B> act) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = them.stream().map(one -> (Callable<B>) () -> act.on(one)).toList();
            var answers = new ArrayList<B>();
            for (var answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
