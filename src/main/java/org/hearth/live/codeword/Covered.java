package org.hearth.live.codeword;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;

/** Which room this browser is not to show, kept in its session: as long as it is, no page of Hearth is shown there. */
@Component
public class Covered {

    private static final String ATTRIBUTE = "page";
    private static final String QUIET = "still";

    private final CodeWords words;

    Covered(CodeWords words) {
        this.words = words;
    }

    /** The harmless page instead of this room's, also in a browser that did not cover it. */
    public Html page(SignedIn me, HttpServletRequest request, RoomAddress room) {
        cover(request, room);
        return Html.of("live/codeword/page", new CoverPage(words.of(me.account()), ""));
    }

    public void cover(HttpServletRequest request, RoomAddress room) {
        request.getSession()
                .setAttribute(
                        ATTRIBUTE, room.group().text() + " " + room.meeting().text());
    }

    Optional<RoomAddress> room(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String kept
                ? Optional.of(read(kept))
                : Optional.empty();
    }

    /** Whoever comes back may still not be alone for long: nothing of the room is to be heard by itself. */
    void uncover(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) != null) {
            session.removeAttribute(ATTRIBUTE);
            session.setAttribute(QUIET, "yes");
        }
    }

    /** Whether this browser came back by the way of the harmless page, and has not come through the door since. */
    public boolean isQuiet(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(QUIET) != null;
    }

    public void endQuiet(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(QUIET);
        }
    }

    private static RoomAddress read(String kept) {
        var space = kept.indexOf(' ');
        return new RoomAddress(GroupId.valueOf(kept.substring(0, space)), MeetingId.valueOf(kept.substring(space + 1)));
    }
}
