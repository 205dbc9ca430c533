package org.hearth.journeys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.cast.Cast;
import org.hearth.forum.Forum;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Founding;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Settings;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.Meetings;
import org.hearth.web.Picture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** A group of the cast that is there already, for journeys that begin later in the evening. Each has its own. */
@TestComponent
class Home {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Settings settings;

    @Autowired
    Accounts accounts;

    @Autowired
    Founding founding;

    @Autowired
    Forum forum;

    @Autowired
    Meetings meetings;

    @Autowired
    Clock clock;

    /** A facilitator, a member, a thread between them and a meeting that can be entered. */
    record Group(Person facilitator, Person member, ThreadId thread, MeetingId meeting) {

        String path(String below) {
            return "/groups/" + facilitator.viewer().group().text() + below;
        }

        String threadPath() {
            return path("/threads/" + thread.text());
        }

        String meetingPath(String below) {
            return path("/meetings/" + meeting.text() + below);
        }
    }

    record Person(String address, Viewer viewer) {}

    Group group() {
        var troupe = Cast.LONG_NIGHTS;
        var group = founding.found(troupe.name(), troupe.purpose(), troupe.rules(), troupe.language());
        var facilitator = person(group, Role.FACILITATOR, troupe.parts().get(0));
        var member = person(group, Role.MEMBER, troupe.parts().get(1));
        var now = clock.instant();
        var thread = forum.keepThread(facilitator.viewer(), "Welcome", "Good that you are here.", now);
        forum.keepPost(member.viewer(), thread, "Hello.", now);
        return new Group(facilitator, member, thread, meeting(facilitator, now));
    }

    private Person person(org.hearth.groups.GroupId group, Role role, Cast.Part part) {
        var address = "person" + COUNT.incrementAndGet() + "@example.org";
        var account = accounts.withAddress(EmailAddress.of(address).orElseThrow());
        return new Person(address, founding.admit(account, group, role, part.pseudonym(), new Picture(part.picture())));
    }

    /** Somebody more in a group that is there. */
    void join(Group group, String address, Role role) {
        founding.admit(
                accounts.withAddress(EmailAddress.of(address).orElseThrow()),
                group.facilitator().viewer().group(),
                role,
                "Rowan",
                new Picture(address.hashCode()));
    }

    private MeetingId meeting(Person facilitator, Instant start) {
        var id = MeetingId.random();
        meetings.plan(
                facilitator.viewer(),
                new Meeting(
                        id,
                        facilitator.viewer().group(),
                        "How we get through the night",
                        "Make yourself comfortable.",
                        start,
                        Duration.ofMinutes(60),
                        settings.timeZone(),
                        false,
                        false));
        return id;
    }
}
