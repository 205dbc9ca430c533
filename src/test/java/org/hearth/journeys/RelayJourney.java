package org.hearth.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.server.VideoServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The relay is there for media; who has its password, as everybody inside has, gets into no other network by it. */
@HearthTest(properties = {"hearth.livekit.url=", "hearth.media.port=${hearth.test.fork:1}7946"})
@Import(Evening.class)
class RelayJourney {

    private static final int FORBIDDEN = 403;

    private static final String KEEP_SERVERS = """
            (() => {
              const Real = window.RTCPeerConnection;
              const keep = settings => { if (settings?.iceServers?.length) window.servers = settings.iceServers; };
              window.RTCPeerConnection = class extends Real {
                constructor(settings) { super(settings); keep(settings); }
                setConfiguration(settings) { super.setConfiguration(settings); keep(settings); }
              };
            })();
            """;

    private static final String RELAY = """
            () => (window.servers ?? []).filter(one => one.username)
              .map(one => ({ url: [one.urls].flat()[0], username: one.username, credential: one.credential }))[0] ?? null
            """;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Evening evening;

    @Autowired
    VideoServer video;

    @LocalServerPort
    int port;

    @Test
    void passesNothingOnToThisMachineNorToPrivateNetworks() throws Exception {
        await().atMost(Duration.ofMinutes(2)).until(() -> video.ready().isPresent());
        var relay = relay();
        // as turn:127.0.0.1:7947?transport=udp
        var address = URI.create(String.valueOf(relay.get("url")).replaceFirst("turn:", "turn://"));
        try (var caller = new RelayCaller(
                new InetSocketAddress(address.getHost(), address.getPort()),
                String.valueOf(relay.get("username")),
                String.valueOf(relay.get("credential")))) {
            assertThat(caller.allocate()).isZero();
            for (var inner : new String[] {
                "127.0.0.1",
                "127.8.8.8",
                "10.0.0.5",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "224.0.0.1"
            }) {
                assertThat(caller.permission(inner)).as(inner).isEqualTo(FORBIDDEN);
            }
            // so that the refusals above mean something; nothing is sent there
            assertThat(caller.permission("203.0.113.7")).isZero();
        }
    }

    private Map<?, ?> relay() {
        var group = evening.group();
        var ingrid = evening.facilitator(group, "Ingrid");
        var address = new RoomAddress(group, evening.meeting(ingrid).id());
        var room = new RoomPage(BROWSERS.chromium(), "http://localhost:" + port, ingrid, address);
        room.page.addInitScript(KEEP_SERVERS);
        room.goIn();
        room.waitForCircleOf(1);
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> room.page.evaluate(RELAY) instanceof Map<?, ?> found ? found : Map.of(),
                        found -> !found.isEmpty());
    }
}
