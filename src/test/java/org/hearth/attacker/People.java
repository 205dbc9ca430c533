package org.hearth.attacker;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import org.hearth.cast.Cast;
import org.hearth.forum.Forum;
import org.hearth.groups.Founding;
import org.hearth.groups.Groups;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.Meetings;
import org.hearth.web.AccountId;
import org.hearth.web.Picture;
import org.hearth.web.SessionKeys;
import org.hearth.web.session.SessionCookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Brings the cast on stage: makes their groups anew, signs them in. */
@TestComponent
public class People {

    @Autowired
    Accounts accounts;

    @Autowired
    Founding founding;

    @Autowired
    Groups groups;

    @Autowired
    Forum forum;

    @Autowired
    Meetings meetings;

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Autowired
    SessionCookie cookie;

    @Autowired
    Clock clock;

    @Autowired
    Environment environment;

    /** A new group of this troupe, with a thread by each member and a meeting that has begun. */
    public Circle gather(Cast.Troupe troupe) {
        var group = founding.found(troupe.name(), troupe.purpose(), troupe.rules(), troupe.language());
        var viewers = new LinkedHashMap<Cast.Player, Viewer>();
        for (var part : troupe.parts()) {
            var role = viewers.isEmpty() ? Role.FACILITATOR : Role.MEMBER;
            var viewer =
                    founding.admit(account(part.player()), group, role, part.pseudonym(), new Picture(part.picture()));
            viewers.put(part.player(), viewer);
        }
        return new Circle(this, group, viewers);
    }

    public Forum forum() {
        return forum;
    }

    public AccountId account(Cast.Player player) {
        return account(player.address());
    }

    public AccountId account(String address) {
        return accounts.withAddress(EmailAddress.of(address).orElseThrow());
    }

    public Visitor coordinator() {
        accounts.makeCoordinator(account(Cast.INGRID));
        return signedIn(account(Cast.INGRID), true);
    }

    /** A coordinator other than Ingrid. */
    public Visitor coordinator(String address) {
        accounts.makeCoordinator(account(address));
        return signedIn(account(address), true);
    }

    /** Signed in when they still were one. */
    public Visitor formerCoordinator() {
        return signedIn(account("former@example.org"), true);
    }

    public Visitor nobody() {
        return new Visitor(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    public Visitor signedIn(Cast.Player player) {
        return signedIn(account(player), false);
    }

    public Visitor signedIn(AccountId account) {
        return signedIn(account, false);
    }

    private Visitor signedIn(AccountId account, boolean coordinator) {
        return nobody().withCookie("hearth", session(sessions, account, coordinator));
    }

    /** As somebody who has just signed in; {@link MovableClock} makes it long ago. */
    private <S extends Session> String session(SessionRepository<S> sessions, AccountId account, boolean coordinator) {
        var session = sessions.createSession();
        session.setAttribute(SessionKeys.ACCOUNT, Long.toString(account.value()));
        session.setAttribute(SessionKeys.SIGNED_IN_AT, Long.toString(clock.millis()));
        session.setAttribute(SessionKeys.SHOWN_AT, Long.toString(clock.millis()));
        if (coordinator) {
            session.setAttribute("coordinator", true);
        }
        sessions.save(session);
        return Base64.getEncoder().encodeToString(cookie.value(session.getId()).getBytes(StandardCharsets.UTF_8));
    }

    Meeting plan(Viewer facilitator, Instant start) {
        return plan(facilitator, start, false);
    }

    /** @param encrypted between browsers; what comes from a form without script is not taken there */
    Meeting plan(Viewer facilitator, Instant start, boolean encrypted) {
        var meeting = new Meeting(
                MeetingId.random(),
                facilitator.group(),
                "How we get through the night",
                "Good that you are here.",
                start,
                Duration.ofMinutes(60),
                ZoneOffset.UTC,
                encrypted,
                false);
        meetings.plan(facilitator, meeting);
        return meeting;
    }
}
