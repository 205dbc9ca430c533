package org.hearth.live.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Room.MediaRoom;
import org.hearth.live.server.VideoState.Ready;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * LiveKit's RoomService, by Twirp's JSON. A person or a room that is gone already is as good as removed; any other
 * failure is thrown, so that the event which led here is tried again.
 */
@Component
public class RoomCalls {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    private static final Duration TO_LET_GO = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final int GONE_ALREADY = 404;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private final JsonMapper json = JsonMapper.shared();
    private final MediaTokens tokens;

    RoomCalls(MediaTokens tokens) {
        this.tokens = tokens;
    }

    /** Cuts somebody's picture and sound at once. Does not keep them from coming back: the way of signalling does. */
    public void removeParticipant(Ready server, MediaRoom room, AttendanceId identity) {
        call(server, room, "RemoveParticipant", Map.of("room", room.text(), "identity", identity.text()));
    }

    /**
     * The same, and waits until LiveKit has let go of them: it takes somebody from its list when it has closed what they
     * sent, and only then nothing of theirs is passed on any more.
     */
    void removeForCertain(Ready server, MediaRoom room, AttendanceId identity) {
        removeParticipant(server, room, identity);
        var patience = System.nanoTime() + TO_LET_GO.toNanos();
        while (listParticipants(server, room).contains(identity.text())) {
            if (System.nanoTime() > patience) {
                throw new UncheckedIOException(new IOException("LiveKit has not let go of somebody it removed"));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    public void deleteRoom(Ready server, MediaRoom room) {
        call(server, room, "DeleteRoom", Map.of("room", room.text()));
    }

    /**
     * Somebody who is connected.
     *
     * @param sources what they may send
     * @param microphones their tracks that are heard
     */
    record Connected(AttendanceId identity, Set<String> sources, List<String> microphones) {}

    List<Connected> connected(Ready server, MediaRoom room) {
        var answer = call(server, room, "ListParticipants", Map.of("room", room.text()));
        return StreamSupport.stream(answer.path("participants").spliterator(), false)
                .map(RoomCalls::connected)
                .toList();
    }

    private static Connected connected(JsonNode participant) {
        var permission = participant.path("permission");
        var sources = permission.path("can_publish").asBoolean(false)
                ? StreamSupport.stream(permission.path("can_publish_sources").spliterator(), false)
                        .map(source -> source.asString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.<String>of();
        var microphones = StreamSupport.stream(participant.path("tracks").spliterator(), false)
                .filter(track -> track.path("source").asString().equals("MICROPHONE"))
                .filter(track -> !track.path("muted").asBoolean(false))
                .map(track -> track.path("sid").asString())
                .toList();
        return new Connected(AttendanceId.valueOf(participant.path("identity").asString()), sources, microphones);
    }

    /** What somebody sends and may not any more is cut at once. */
    void permit(Ready server, MediaRoom room, AttendanceId identity, List<String> sources) {
        var permission = Map.of(
                "can_subscribe",
                true,
                "can_publish",
                !sources.isEmpty(),
                "can_publish_data",
                false,
                "can_publish_sources",
                sources.stream().map(source -> source.toUpperCase(Locale.ROOT)).toList());
        var facts = Map.of("room", room.text(), "identity", identity.text(), "permission", permission);
        call(server, room, "UpdateParticipant", facts);
    }

    /** Who is connected, by identity. */
    public Set<String> listParticipants(Ready server, MediaRoom room) {
        var answer = call(server, room, "ListParticipants", Map.of("room", room.text()));
        return StreamSupport.stream(answer.path("participants").spliterator(), false)
                .map(participant -> participant.path("identity").asString())
                .collect(Collectors.toUnmodifiableSet());
    }

    public void mutePublishedTrack(Ready server, MediaRoom room, AttendanceId identity, String track) {
        var facts = Map.of("room", room.text(), "identity", identity.text(), "track_sid", track, "muted", true);
        call(server, room, "MutePublishedTrack", facts);
    }

    private JsonNode call(Ready server, MediaRoom room, String verb, Map<String, ?> facts) {
        var request = HttpRequest.newBuilder(server.url().resolve("/twirp/livekit.RoomService/" + verb))
                .timeout(TO_ANSWER)
                .header("Authorization", "Bearer " + tokens.mintForCall(server, room))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(facts)))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> json.readTree(answer.body());
                case GONE_ALREADY -> json.createObjectNode();
                default -> throw new IOException("LiveKit answered " + answer.statusCode() + " to " + verb);
            };
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during " + verb, stopped);
        }
    }
}
