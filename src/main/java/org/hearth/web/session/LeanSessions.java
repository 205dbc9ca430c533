package org.hearth.web.session;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/** Reads a session once a request, by one statement, and writes it only when it has changed. */
final class LeanSessions<S extends Session> implements SessionRepository<LeanSession<S>> {

    private final SessionRepository<S> stored;
    private final TransactionOperations transaction;

    LeanSessions(SessionRepository<S> stored, TransactionOperations transaction) {
        this.stored = stored;
        this.transaction = transaction;
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
        if (session == null) {
            return null;
        }
        var lean = new LeanSession<>(session, false);
        SessionOfRequest.put(lean);
        return lean;
    }

    @Override
    public void deleteById(String id) {
        SessionOfRequest.forget();
        transaction.executeWithoutResult(status -> stored.deleteById(id));
    }
}
