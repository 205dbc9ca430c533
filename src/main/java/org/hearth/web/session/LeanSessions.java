package org.hearth.web.session;

import java.time.Clock;
import java.time.Instant;
import org.hearth.web.SessionKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/** Reads a session once a request, by one statement, and writes it only when it has changed. */
final class LeanSessions<S extends Session> implements SessionRepository<LeanSession<S>> {

    private final SessionRepository<S> stored;
    private final TransactionOperations transaction;
    private final Clock clock;

    LeanSessions(SessionRepository<S> stored, TransactionOperations transaction, Clock clock) {
        this.stored = stored;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public LeanSession<S> createSession() {
        return new LeanSession<>(stored.createSession(), true);
    }

    @Override
    public void save(LeanSession<S> session) {
        if (session.changed()) {
            transaction.executeWithoutResult(status -> stored.save(session.stored()));
            session.written();
        }
    }

    /** Spring's filter asks a second time when the answer is sent; what was read stands for the length of one request. */
    @Override
    @SuppressWarnings("unchecked") // only this repository's sessions are put there
    public @Nullable LeanSession<S> findById(String id) {
        var read = SessionOfRequest.get();
        if (read != null && read.getId().equals(id)) {
            return (LeanSession<S>) read;
        }
        var session = stored.findById(id);
        if (session == null || isOver(session)) {
            return null;
        }
        var lean = new LeanSession<>(session, false);
        SessionOfRequest.put(lean);
        return lean;
    }

    private boolean isOver(Session session) {
        String since = session.getAttribute(SessionKeys.SIGNED_IN_AT);
        var begun = since == null ? session.getCreationTime() : Instant.ofEpochMilli(Long.parseLong(since));
        return begun.plus(SessionKeys.LONGEST).isBefore(clock.instant());
    }

    @Override
    public void deleteById(String id) {
        SessionOfRequest.forget();
        transaction.executeWithoutResult(status -> stored.deleteById(id));
    }
}
