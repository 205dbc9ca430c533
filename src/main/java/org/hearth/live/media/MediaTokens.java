package org.hearth.live.media;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.kernel.Id;
import org.hearth.kernel.NotFound;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Room.MediaRoom;
import org.hearth.live.server.VideoState.Ready;
import org.springframework.stereotype.Component;

/**
 * Tokens for LiveKit: HS256, {@code {iss, sub, nbf, exp, video}}. Identity and room are random and of one meeting; a
 * name or metadata is never in them. They say who somebody is, not whether they may: the way of signalling decides that.
 */
@Component
public class MediaTokens {

    private static final Duration FOR_A_PERSON = Duration.ofMinutes(5);
    private static final Duration FOR_A_CALL = Duration.ofMinutes(1);

    /** Two machines' clocks. */
    private static final Duration SLACK = Duration.ofSeconds(10);

    private final Clock clock;

    MediaTokens(Clock clock) {
        this.clock = clock;
    }

    /**
     * For one person in one room: sees and hears all, changes nothing and sends no data.
     *
     * @param sources what they may send now: {@code camera}, {@code microphone}
     */
    public String mint(Ready server, MediaGrant grant, List<String> sources) {
        return sign(
                server,
                claims(server, FOR_A_PERSON)
                        .subject(grant.identity().text())
                        .claim(
                                "video",
                                Map.of(
                                        "room", grant.room().text(),
                                        "roomJoin", true,
                                        "canSubscribe", true,
                                        "canPublish", !sources.isEmpty(),
                                        "canPublishSources", sources,
                                        "canPublishData", false,
                                        "canUpdateOwnMetadata", false))
                        .build());
    }

    /** For our own commands to one room. */
    String mintForCall(Ready server, MediaRoom room) {
        var may = Map.of("room", room.text(), "roomAdmin", true, "roomCreate", true);
        return sign(server, claims(server, FOR_A_CALL).claim("video", may).build());
    }

    /**
     * Whom a token is for. Empty if it is not one of this server's, also one LiveKit itself has refreshed, or if its
     * time is over.
     */
    public Optional<MediaGrant> read(Ready server, String token) {
        try {
            var jwt = SignedJWT.parse(token);
            if (!JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm()) || !jwt.verify(verifier(server))) {
                return Optional.empty();
            }
            var claims = jwt.getJWTClaimsSet();
            var video = claims.getJSONObjectClaim("video");
            if (video == null || isOver(claims) || claims.getSubject() == null) {
                return Optional.empty();
            }
            return Optional.of(new MediaGrant(
                    AttendanceId.valueOf(claims.getSubject()),
                    new MediaRoom(Id.parse(String.valueOf(video.get("room"))))));
        } catch (ParseException | JOSEException | NotFound notOurs) {
            return Optional.empty();
        }
    }

    private boolean isOver(JWTClaimsSet claims) {
        var end = claims.getExpirationTime();
        return end == null || end.toInstant().plus(SLACK).isBefore(clock.instant());
    }

    private JWTClaimsSet.Builder claims(Ready server, Duration validity) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(server.key())
                .notBeforeTime(date(now.minus(SLACK)))
                .expirationTime(date(now.plus(validity)));
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }

    private static String sign(Ready server, JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            jwt.sign(new MACSigner(server.secret().getBytes(StandardCharsets.UTF_8)));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("signing failed", impossible);
        }
    }

    private static MACVerifier verifier(Ready server) throws JOSEException {
        return new MACVerifier(server.secret().getBytes(StandardCharsets.UTF_8));
    }
}
