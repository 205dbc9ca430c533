package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.util.List;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.media.RoomCalls;
import org.hearth.live.room.Room;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.room.RoomTable;
import org.hearth.live.server.VideoServer;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The room with real browsers, real LiveKit and fake cameras. */
@HearthTest(properties = {"hearth.livekit.url=", "hearth.media.port=${hearth.test.fork:1}7930"})
@Import(Evening.class)
class LiveRoomJourney {

    /** Counts the frames this page decodes, of whomever, and notes when a facilitator's form was answered. */
    private static final String COUNT_FRAMES = """
            (() => {
              const lines = [], known = new Map();
              const Line = window.RTCPeerConnection;
              window.RTCPeerConnection = class extends Line {
                constructor(...how) { super(...how); lines.push(this); }
              };
              window.samples = [];
              window.lastPacket = 0;
              const pictures = new Map();
              const ask = window.fetch;
              window.fetch = async (...what) => {
                const answer = await ask(...what);
                if (String(what[0]?.url ?? what[0]).endsWith('/removal')) window.answered = Date.now();
                return answer;
              };
              const sample = async () => {
                for (const line of lines) {
                  const stats = await line.getStats().catch(() => []);
                  for (const one of stats.values?.() ?? []) {
                    if (one.type === 'inbound-rtp') {
                      window.lastPacket = Math.max(window.lastPacket, one.lastPacketReceivedTimestamp ?? 0);
                    }
                    if (one.type === 'inbound-rtp' && one.kind === 'video') {
                      known.set(one.id + lines.indexOf(line), one.framesDecoded ?? 0);
                      pictures.set(one.id + lines.indexOf(line), [one.packetsReceived, one.bytesReceived]);
                    }
                  }
                }
                const sum = one => [...pictures.values()].reduce((all, next) => all + next[one], 0);
                window.samples.push([Date.now(), [...known.values()].reduce((all, next) => all + next, 0), sum(0), sum(1)]);
                setTimeout(sample, 20);
              };
              sample();
            })();
            """;

    /** How many more there were after a moment, until two seconds later. */
    private static final String FRAMES_SINCE = """
            async moment => {
              while (window.samples.at(-1)[0] < moment + 2000) {
                await new Promise(done => setTimeout(done, 50));
              }
              const before = window.samples.findLast(([at]) => at <= moment)?.[1] ?? 0;
              return window.samples.at(-1)[1] - before;
            }
            """;

    /** How large a packet of picture was on average, from a moment until two seconds later; 0 if none came. */
    private static final String PACKET_SINCE = """
            async moment => {
              while (window.samples.at(-1)[0] < moment + 2000) {
                await new Promise(done => setTimeout(done, 50));
              }
              const [, , packets, bytes] = window.samples.find(([at]) => at >= moment), last = window.samples.at(-1);
              return last[2] > packets ? (last[3] - bytes) / (last[2] - packets) : 0;
            }
            """;

    /**
     * LiveKit ends what somebody sent with a fifth of a second of black pictures of its own, each of some fifty bytes, so that no
     * page is left with the last one of them; it lets nothing of theirs through from before the first of these.
     */
    private static final int LARGEST_BLACK_PACKET = 150;

    private static final int BLACK_FRAMES = 10;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private final Browser browser = BROWSERS.chromium();

    @Autowired
    Evening evening;

    @Autowired
    VideoServer video;

    @Autowired
    RoomTable rooms;

    @Autowired
    RoomCalls calls;

    @LocalServerPort
    int port;

    private Person ingrid;
    private Person mari;
    private Person ola;
    private Meeting meeting;

    @BeforeEach
    void aMeetingThatHasBegun() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mari = evening.member(group, "Mari");
        ola = evening.member(group, "Ola");
        meeting = evening.meeting(ingrid);
        await().atMost(Duration.ofMinutes(10)).until(() -> video.ready().isPresent());
    }

    @Test
    void threePeopleSeeHearAndReadEachOther() {
        var first = page(ingrid).goIn();
        first.waitForCircleOf(1);
        var second = page(mari).goIn();
        var third = page(ola).goIn();
        first.look("waiting-seen-by-facilitator");
        third.look("waiting");
        first.press("Let all in");
        var all = List.of(first, second, third);
        all.forEach(one -> one.waitForCircleOf(3));
        for (var one : all) {
            assertThat(one.order()).isEqualTo(first.order());
            all.stream().filter(other -> other != one).forEach(other -> one.waitUntilSeenAndHeard(other.identity()));
        }
        second.say("Good to be here");
        all.forEach(one -> assertThat(one.line("Good to be here")).hasCount(1));
        first.look("circle-of-facilitator");
        second.look("circle");
        first.press("End for all");
        first.page.locator("#end form button.button:not(.quiet)").click();
        assertThat(first.page.getByText("Thank you for being there")).isVisible();
        assertThat(third.page.getByText("Thank you for being there")).isVisible();
        assertThat(second.page.getByText("To the forum")).isVisible();
    }

    @Test
    void whoWaitsNeitherHearsNorIsSeen() {
        var first = page(ingrid).goIn();
        first.waitForCircleOf(1);
        var second = page(mari).goIn();
        assertThat(second.page.getByText("You are next.")).isVisible();
        assertThat(first.page.locator("#side strong")).hasText("Mari");
        await().atMost(Duration.ofSeconds(10)).until(() -> connected().size() == 1);
        assertThat(second.page.content()).doesNotContain("Ingrid").doesNotContain(first.identity());
        var media = second.page.request().get(site() + address().at("media"));
        assertThat(media.status()).isEqualTo(404);
        assertThat(connected()).containsExactly(first.identity());
        first.press("Let in Mari");
        second.waitForCircleOf(2);
        first.waitUntilSeenAndHeard(second.identity());
    }

    @Test
    void whoWasRemovedCannotComeBackByAnyWay() {
        var first = counting(ingrid).goIn();
        first.waitForCircleOf(1);
        var second = counting(mari).goIn();
        first.press("Let in Mari");
        first.waitForCircleOf(2);
        var removed = second.identity();
        second.waitUntilSeenAndHeard(first.identity());
        first.waitUntilSeenAndHeard(removed);
        var token = token(second);

        first.unfold("In the circle");
        first.press("Remove Mari");
        first.page.locator("#refusal summary").click();
        first.press("Remove for good Mari");
        await().until(() ->
                first.page.evaluate("() => window.answered ?? 0") instanceof Number at && at.longValue() > 0);
        var answered = first.page.evaluate("() => window.answered");
        assertThat(second.page.getByText("You are no longer in this meeting")).isVisible();
        first.waitForCircleOf(1);
        assertThat(((Number) second.page.evaluate(FRAMES_SINCE, answered)).intValue())
                .as("frames that the removed one decoded after the answer")
                .isZero();
        assertThat(((Number) first.page.evaluate(PACKET_SINCE, answered)).doubleValue())
                .as("bytes of a packet of picture after the answer")
                .isLessThan(LARGEST_BLACK_PACKET);
        assertThat(((Number) first.page.evaluate(FRAMES_SINCE, answered)).intValue())
                .as("frames that others decoded after the answer")
                .isLessThanOrEqualTo(BLACK_FRAMES);
        assertThat(connected()).doesNotContain(removed);

        second.open("room");
        assertThat(second.page.getByText("You are no longer in this meeting")).isVisible();
        second.open("prejoin");
        assertThat(second.page.getByText("You are no longer in this meeting")).isVisible();
        assertThat(second.page.request().get(site() + address().at("media")).status())
                .isEqualTo(404);
        assertThat(connects(second, token)).isEqualTo("refused");
        assertThat(connected()).doesNotContain(removed);
    }

    @Test
    void whileTheRoomRestsNothingFlowsAndAfterwardsEachTurnsTheirsOn() {
        var first = counting(ingrid).goIn();
        var second = page(mari).goIn();
        first.press("Let in Mari");
        second.waitForCircleOf(2);
        first.waitUntilSeenAndHeard(second.identity());
        first.unfold("The room");
        first.press("All microphones off");
        assertThat(second.page.locator("[data-toggle=microphone]")).containsText("Mic off");
        second.page.locator("[data-toggle=microphone]").click();
        assertThat(second.page.locator("[data-toggle=microphone]")).containsText("Mic on");

        first.press("Pause for all");
        assertThat(second.page.getByText("We rest for a moment")).isVisible();
        assertThat(second.page.locator("[data-toggle=camera]")).isHidden();
        await().until(() ->
                first.page.locator("#media-" + second.identity() + " video").count() == 0);
        await().until(
                        () -> first.page.evaluate(FRAMES_SINCE, first.page.evaluate("() => Date.now()")),
                        one -> ((Number) one).intValue() == 0);
        first.look("paused-with-picture");

        first.press("Go on together");
        assertThat(second.page.locator("[data-toggle=camera]")).containsText("Picture off");
        assertThat(second.page.locator("#line")).containsText("We go on.");
        assertThat(first.page.locator("#media-" + second.identity() + " video")).hasCount(0);
        second.page.locator("[data-toggle=camera]").click();
        second.page.locator("[data-toggle=microphone]").click();
        first.waitUntilSeenAndHeard(second.identity());
    }

    /** The page's own script turns everything off; this one's browser sends on whatever its script says. */
    @Test
    void whoseBrowserSendsOnWhileTheRoomRestsIsHeardAndSeenByNobody() {
        var first = counting(ingrid).goIn();
        var second = page(mari);
        SendingOn.in(second.page);
        second.goIn();
        first.press("Let in Mari");
        second.waitForCircleOf(2);
        first.waitUntilSeenAndHeard(second.identity());
        first.press("Pause for all");
        assertThat(second.page.getByText("We rest for a moment")).isVisible();
        await().until(
                        () -> first.page.evaluate(FRAMES_SINCE, first.page.evaluate("() => Date.now()")),
                        one -> ((Number) one).intValue() == 0);
        var last = first.page.evaluate("() => window.lastPacket");
        assertThat(SendingOn.isOn(second.page)).isTrue();
        await().during(Duration.ofSeconds(2))
                .until(() -> first.page.evaluate("() => window.lastPacket").equals(last));
        assertThat(SendingOn.isOn(second.page)).isTrue();
    }

    @Test
    void whenTheVideoServerDiesTheMeetingGoesOnInWritingAndPicturesComeBackByThemselves() {
        var first = page(ingrid).goIn();
        var second = page(mari).goIn();
        first.press("Let in Mari");
        second.waitForCircleOf(2);
        second.waitUntilSeenAndHeard(first.identity());
        ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().command().orElse("").endsWith("livekit-server"))
                .forEach(ProcessHandle::destroyForcibly);
        assertThat(second.page.locator(".room.in-text")).isVisible();
        second.say("Are you still there?");
        assertThat(first.line("Are you still there?")).hasCount(1);
        assertThat(second.page.locator(".room:not(.in-text)")).isVisible();
        second.waitUntilSeenAndHeard(first.identity());
        first.waitUntilSeenAndHeard(second.identity());
    }

    @Test
    void aCameraTakenByAnotherProgramIsSaidKindlyAndDoesNotKeepAnybodyOut() {
        var first = page(ingrid);
        first.page.addInitScript("""
                const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
                navigator.mediaDevices.getUserMedia = what =>
                  what.video ? Promise.reject(new DOMException('', 'NotReadableError')) : real(what);
                """);
        first.open("prejoin");
        assertThat(first.page.getByText("Another program is using the camera.")).isVisible();
        assertThat(first.page.getByText("Your line is good enough for picture and sound."))
                .isVisible();
        first.look("prejoin-busy");
        first.goIn();
        assertThat(first.page.locator("#line")).containsText("Another program is using the camera.");
        assertThat(first.page.locator("[data-toggle=microphone]")).containsText("Mic on");
    }

    @Test
    void everythingFitsOnAPhone() {
        var first = page(ingrid);
        first.page.setViewportSize(360, 740);
        first.open("prejoin").look("phone-prejoin");
        first.goIn();
        var second = page(mari);
        second.page.setViewportSize(360, 740);
        second.goIn();
        second.look("phone-waiting");
        first.look("phone-door");
        first.press("1 waits");
        first.look("phone-door-open");
        first.press("Let in Mari");
        second.waitForCircleOf(2);
        second.waitUntilSeenAndHeard(first.identity());
        second.look("phone-circle");
        second.press("Chat");
        second.say("Hello from the bus");
        assertThat(first.line("Hello from the bus")).hasCount(1);
        second.look("phone-chat");
        second.press("More");
        second.look("phone-more");
        var width = (Number) second.page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(width.intValue()).isLessThanOrEqualTo(360);
    }

    private static String token(RoomPage page) {
        return (String) page.page.evaluate(
                "async () => (await (await fetch(document.querySelector('[data-media]').dataset.media)).json()).token");
    }

    private String connects(RoomPage page, String token) {
        return (String) page.page.evaluate("""
                ([address, token]) => new Promise(done => {
                  const socket = new WebSocket(address.replace('http', 'ws') + '/rtc?access_token=' + token);
                  socket.onmessage = () => done('let in');
                  socket.onclose = () => done('refused');
                })
                """, List.of(site() + address().at("signal"), token));
    }

    private java.util.Set<String> connected() {
        var room = rooms.find(meeting.id()).map(Room::mediaRoom).orElseThrow();
        return calls.listParticipants(video.ready().orElseThrow(), room);
    }

    private RoomPage counting(Person person) {
        var page = page(person);
        page.page.addInitScript(COUNT_FRAMES);
        return page;
    }

    private RoomPage page(Person person) {
        return new RoomPage(browser, site(), person, address());
    }

    private RoomAddress address() {
        return new RoomAddress(ingrid.viewer().group(), meeting.id());
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
