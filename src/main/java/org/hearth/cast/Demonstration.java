package org.hearth.cast;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearth.cast.Cast.Player;
import org.hearth.forum.Forum;
import org.hearth.groups.Founding;
import org.hearth.groups.Groups;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.guidance.Library;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Installation;
import org.hearth.kernel.Settings;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.Meetings;
import org.hearth.web.AccountId;
import org.hearth.web.Picture;
import org.hearth.web.StartupWord;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills a new demonstration once, and sees to it that a meeting can be entered whenever it is started. */
@Component
public class Demonstration implements StartupWord {

    private final Installation installation;
    private final Settings settings;
    private final Accounts accounts;
    private final Founding founding;
    private final Groups groups;
    private final Forum forum;
    private final Meetings meetings;
    private final Clock clock;
    private final DemonstrationDirectory directory;
    private final DemonstrationContact contact;
    private final Library library;

    Demonstration(
            Installation installation,
            Settings settings,
            Accounts accounts,
            Founding founding,
            Groups groups,
            Forum forum,
            Meetings meetings,
            Clock clock,
            DemonstrationDirectory directory,
            DemonstrationContact contact,
            Library library) {
        this.contact = contact;
        this.installation = installation;
        this.settings = settings;
        this.accounts = accounts;
        this.founding = founding;
        this.groups = groups;
        this.forum = forum;
        this.meetings = meetings;
        this.clock = clock;
        this.directory = directory;
        this.library = library;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void begin() {
        if (installation.demonstration()) {
            var facilitator = account(Cast.TOVE);
            if (groups.viewers(facilitator).isEmpty()) {
                fill();
            }
            groups.viewers(facilitator).stream()
                    .filter(viewer -> viewer.groupName().equals(Cast.LONG_NIGHTS.name()))
                    .filter(viewer -> !meetings.anyAhead(viewer))
                    .forEach(this::planMeetings);
        }
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<String> lines() {
        if (!installation.demonstration()) {
            return List.of();
        }
        var people = Cast.EVERYBODY.stream().map(player -> "    " + player.address() + role(player));
        return java.util.stream.Stream.of(
                        java.util.stream.Stream.of("Sign in as one of the demonstration's people:"),
                        people,
                        java.util.stream.Stream.of(
                                "Their one-time links wait at " + settings.address() + "/mailbox", ""))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String role(Player player) {
        if (player.equals(Cast.INGRID)) {
            return "   coordinator";
        }
        return player.equals(Cast.TOVE) ? "     facilitator" : "";
    }

    /** Fills in people, groups and what they wrote. */
    public void fill() {
        accounts.makeCoordinator(account(Cast.INGRID));
        var longNights = gather(Cast.LONG_NIGHTS);
        var after = gather(Cast.AFTER);
        var threads = new DemonstrationThreads(forum, clock.instant());
        threads.longNights(longNights);
        threads.after(after);
        contact.longNights(longNights);
        directory.fill();
        var information =
                new DemonstrationInformation(library, LocalDate.ofInstant(clock.instant(), settings.timeZone()));
        information.house(account(Cast.INGRID));
        information.longNights(Objects.requireNonNull(longNights.get(Cast.TOVE)));
    }

    private Map<Player, Viewer> gather(Cast.Troupe troupe) {
        var group = founding.found(troupe.name(), troupe.purpose(), troupe.rules(), troupe.language());
        var viewers = new LinkedHashMap<Player, Viewer>();
        for (var part : troupe.parts()) {
            var role = viewers.isEmpty() ? Role.FACILITATOR : Role.MEMBER;
            var picture = new Picture(part.picture());
            viewers.put(part.player(), founding.admit(account(part.player()), group, role, part.pseudonym(), picture));
        }
        return viewers;
    }

    /** One that can be entered now, and tomorrow's for those whose phones are too old for it. */
    private void planMeetings(Viewer facilitator) {
        planMeeting(facilitator, Duration.ofMinutes(10), true);
        planMeeting(facilitator, Duration.ofDays(1), false);
    }

    private void planMeeting(Viewer facilitator, Duration ahead, boolean encrypted) {
        meetings.plan(
                facilitator,
                new Meeting(
                        MeetingId.random(),
                        facilitator.group(),
                        "How we get through the night",
                        "Good that you are here. Make yourself comfortable; we begin together.",
                        clock.instant().plus(ahead),
                        Duration.ofMinutes(90),
                        settings.timeZone(),
                        encrypted,
                        false));
    }

    private AccountId account(Player player) {
        return accounts.withAddress(EmailAddress.of(player.address()).orElseThrow());
    }
}
