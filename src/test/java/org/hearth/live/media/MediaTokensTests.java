package org.hearth.live.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hearth.kernel.Id;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Room.MediaRoom;
import org.hearth.live.server.VideoState.Ready;
import org.junit.jupiter.api.Test;

class MediaTokensTests {

    private static final Instant NOW = Instant.parse("2026-11-26T19:00:00Z");

    private final Ready server = new Ready(URI.create("http://127.0.0.1:1"), "key", "a".repeat(40));
    private final MediaGrant grant = new MediaGrant(AttendanceId.random(), new MediaRoom(Id.random()));
    private final MediaTokens tokens = at(NOW);

    private static final java.util.List<String> BOTH = java.util.List.of("camera", "microphone");

    @Test
    void readsWhatItMinted() {
        assertThat(tokens.read(server, tokens.mint(server, grant, BOTH))).contains(grant);
    }

    @Test
    void aTokenTellsNothingButRandomIdentityAndRoom() throws Exception {
        var claims = SignedJWT.parse(tokens.mint(server, grant, BOTH)).getJWTClaimsSet();
        assertThat(claims.getClaims().keySet()).containsExactlyInAnyOrder("iss", "sub", "nbf", "exp", "video");
        assertThat(claims.getJSONObjectClaim("video"))
                .containsEntry("room", grant.room().text())
                .containsEntry("roomJoin", true)
                .containsEntry("canPublishData", false)
                .containsEntry("canUpdateOwnMetadata", false)
                .doesNotContainKeys("roomAdmin", "roomCreate", "roomList", "hidden");
    }

    @Test
    void aTokenLivesForMinutes() {
        var token = tokens.mint(server, grant, BOTH);
        assertThat(at(NOW.plus(Duration.ofMinutes(4))).read(server, token)).isPresent();
        assertThat(at(NOW.plus(Duration.ofMinutes(6))).read(server, token)).isEmpty();
    }

    @Test
    void aTokenSignedWithAnotherSecretIsNobodys() {
        var other = new Ready(server.url(), server.key(), "b".repeat(40));
        assertThat(tokens.read(server, tokens.mint(other, grant, BOTH))).isEmpty();
    }

    @Test
    void anUnsignedOrChangedTokenIsNobodys() {
        var token = tokens.mint(server, grant, BOTH);
        var parts = token.split("\\.");
        var unsigned = "eyJhbGciOiJub25lIn0." + parts[1] + ".";
        assertThat(tokens.read(server, unsigned)).isEmpty();
        assertThat(tokens.read(server, parts[0] + "." + parts[1] + "x." + parts[2]))
                .isEmpty();
        assertThat(tokens.read(server, "")).isEmpty();
        assertThat(tokens.read(server, "nothing at all")).isEmpty();
    }

    @Test
    void theTokenOfOurOwnCommandsIsNoPersons() {
        assertThat(tokens.read(server, tokens.mintForCall(server, grant.room())))
                .isEmpty();
    }

    private static MediaTokens at(Instant now) {
        return new MediaTokens(Clock.fixed(now, ZoneOffset.UTC));
    }
}
