package org.hearth.live;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.hearth.groups.Founding;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.Meetings;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.hearth.web.Picture;
import org.hearth.web.session.SessionCookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Makes groups, people and meetings that have begun, for tests of the live room. */
@Component
public class Evening {

    /** @param cookie value of the session cookie with which they are signed in */
    public record Person(AccountId account, Viewer viewer, String cookie) {}

    @Autowired
    Accounts accounts;

    @Autowired
    Founding founding;

    @Autowired
    Meetings meetings;

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Autowired
    SessionCookie cookie;

    @Autowired
    Clock clock;

    public GroupId group() {
        return founding.found("Evening", "", "Be kind.", Language.ENGLISH);
    }

    public Person facilitator(GroupId group, String pseudonym) {
        return person(group, pseudonym, Role.FACILITATOR);
    }

    public Person member(GroupId group, String pseudonym) {
        return person(group, pseudonym, Role.MEMBER);
    }

    public Person coFacilitator(GroupId group, String pseudonym) {
        return person(group, pseudonym, Role.CO_FACILITATOR);
    }

    public Person helper(GroupId group, String pseudonym) {
        return person(group, pseudonym, Role.TECHNICAL_HELPER);
    }

    public Meeting meeting(Person facilitator) {
        return meeting(facilitator, clock.instant());
    }

    /** One that the browsers of those inside encrypt. */
    public Meeting encryptedMeeting(Person facilitator) {
        return meeting(facilitator, clock.instant(), true);
    }

    public Meeting meeting(Person facilitator, Instant start) {
        return meeting(facilitator, start, false);
    }

    private Meeting meeting(Person facilitator, Instant start, boolean encrypted) {
        var meeting = new Meeting(
                MeetingId.random(),
                facilitator.viewer().group(),
                "",
                "Good that you come.",
                start,
                Duration.ofMinutes(60),
                ZoneOffset.UTC,
                encrypted,
                false);
        meetings.plan(facilitator.viewer(), meeting);
        return meeting;
    }

    private Person person(GroupId group, String pseudonym, Role role) {
        var address = EmailAddress.of(UUID.randomUUID() + "@example.org").orElseThrow();
        var account = accounts.withAddress(address);
        var viewer = founding.admit(account, group, role, pseudonym, new Picture(pseudonym.hashCode()));
        return new Person(account, viewer, signIn(sessions, account));
    }

    private <S extends Session> String signIn(SessionRepository<S> sessions, AccountId account) {
        var session = sessions.createSession();
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, Long.toString(account.value()));
        sessions.save(session);
        return Base64.getEncoder().encodeToString(cookie.value(session.getId()).getBytes(StandardCharsets.UTF_8));
    }
}
