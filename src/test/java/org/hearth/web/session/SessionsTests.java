package org.hearth.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hearth.HearthTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@HearthTest
class SessionsTests {

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Autowired
    SessionOfRequest request;

    @Autowired
    JdbcClient database;

    @Test
    void keepsTextsAndObjects() {
        var id = kept(sessions);
        var found = Objects.requireNonNull(sessions.findById(id));
        assertThat(found.<String>getAttribute("text")).isEqualTo("æøå");
        assertThat(found.<Serializable>getAttribute("object")).isEqualTo(List.of(1, 2));
    }

    @Test
    void notesTheLastAccessEveryFewMinutesOnly() {
        var id = kept(sessions);
        var before = lastAccess(id);
        access(sessions, id, Instant.now().plusSeconds(60));
        assertThat(lastAccess(id)).isEqualTo(before);
        access(sessions, id, Instant.now().plusSeconds(600));
        assertThat(lastAccess(id)).isAfter(before.plusSeconds(500));
    }

    @Test
    void whoComesBackEveryDayStaysSignedInAndWhoStaysAwayDoesNot() {
        var id = kept(sessions);
        assertThat(Objects.requireNonNull(sessions.findById(id)).getMaxInactiveInterval())
                .isEqualTo(Duration.ofDays(15));
        moveIntoThePast(id, Duration.ofDays(14));
        access(sessions, id, Instant.now());
        assertThat(lastAccess(id)).isAfter(Instant.now().minusSeconds(60));
        moveIntoThePast(id, Duration.ofDays(16));
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void aSessionEndedElsewhereIsGoneForTheNextRequest() throws Exception {
        var id = kept(sessions);
        request.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (asked, answer) -> {
            assertThat(sessions.findById(id)).isSameAs(sessions.findById(id));
            database.sql("delete from spring_session where session_id = :id")
                    .param("id", id)
                    .update();
        });
        request.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (asked, answer) -> {
            assertThat(sessions.findById(id)).isNull();
        });
    }

    @Test
    void signingOutEndsTheSessionWithinTheSameRequest() throws Exception {
        var id = kept(sessions);
        request.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (asked, answer) -> {
            assertThat(sessions.findById(id)).isNotNull();
            sessions.deleteById(id);
            assertThat(sessions.findById(id)).isNull();
        });
    }

    private static <S extends Session> String kept(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        session.setAttribute("text", "æøå");
        session.setAttribute("object", new java.util.ArrayList<>(List.of(1, 2)));
        sessions.save(session);
        return session.getId();
    }

    private static <S extends Session> void access(SessionRepository<S> sessions, String id, Instant now) {
        var session = Objects.requireNonNull(sessions.findById(id));
        session.setLastAccessedTime(now);
        sessions.save(session);
    }

    private void moveIntoThePast(String id, Duration duration) {
        database.sql("""
                        update spring_session
                        set last_access_time = last_access_time - :past, expiry_time = expiry_time - :past
                        where session_id = :id
                        """).param("past", duration.toMillis()).param("id", id).update();
    }

    private Instant lastAccess(String id) {
        return Instant.ofEpochMilli(database.sql("select last_access_time from spring_session where session_id = :id")
                .param("id", id)
                .query(Long.class)
                .single());
    }
}
