package org.hearth.live.media;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hearth.live.calm.CalmChanged;
import org.hearth.live.calm.RoomStateTable;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Room.MediaRoom;
import org.hearth.live.room.RoomTable;
import org.hearth.live.server.VideoServer;
import org.hearth.live.server.VideoState.Ready;
import org.hearth.live.voice.MicrophonesAskedOff;
import org.hearth.meetings.MeetingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Makes LiveKit hold what {@link MediaSources} says: a page that does not play along is cut all the same. */
@Component
class MediaPermits {

    private static final Logger LOG = LoggerFactory.getLogger(MediaPermits.class);

    /** What may be sent in a room has changed. Kept until LiveKit has been told. */
    record SourcesChanged(MeetingId meeting) {}

    private final MediaSources sources;
    private final RoomStateTable states;
    private final RoomTable rooms;
    private final VideoServer video;
    private final RoomCalls calls;

    MediaPermits(MediaSources sources, RoomStateTable states, RoomTable rooms, VideoServer video, RoomCalls calls) {
        this.sources = sources;
        this.states = states;
        this.rooms = rooms;
        this.video = video;
        this.calls = calls;
    }

    @EventListener
    SourcesChanged on(CalmChanged changed) {
        return new SourcesChanged(changed.meeting());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(SourcesChanged changed) {
        align(changed.meeting());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(MicrophonesAskedOff asked) {
        video.ready()
                .ifPresent(server -> rooms.find(asked.meeting())
                        .ifPresent(room -> muteAll(server, room.mediaRoom(), asked.except())));
    }

    private void muteAll(Ready server, MediaRoom room, List<AttendanceId> except) {
        for (var one : calls.connected(server, room)) {
            if (!except.contains(one.identity())) {
                one.microphones().forEach(track -> calls.mutePublishedTrack(server, room, one.identity(), track));
            }
        }
    }

    /** Somebody who connected with a token of just before. */
    @Scheduled(fixedDelay = 3_000)
    void alignThoseThatRest() {
        try {
            states.hushed().forEach(this::align);
        } catch (java.io.UncheckedIOException unreachable) {
            LOG.debug("LiveKit does not answer; asked again soon", unreachable);
        }
    }

    private void align(MeetingId meeting) {
        video.ready()
                .ifPresent(server -> rooms.find(meeting)
                        .filter(room -> !room.ended())
                        .ifPresent(room -> align(server, room.mediaRoom(), sources.all(meeting))));
    }

    private void align(Ready server, MediaRoom room, Map<AttendanceId, List<String>> may) {
        for (var one : calls.connected(server, room)) {
            var allowed = may.getOrDefault(one.identity(), List.of());
            if (!one.sources().equals(new HashSet<>(allowed))) {
                calls.permit(server, room, one.identity(), allowed);
            }
        }
    }
}
