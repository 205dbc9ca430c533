package org.hearth.web.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session whose last access is noted every few minutes only: enough for one that lasts thirty days, and it keeps reading
 * from writing. Less is known about when somebody was here, too.
 */
final class LeanSession<S extends Session> implements Session {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final S session;
    private boolean changed;

    LeanSession(S session, boolean isNew) {
        this.session = session;
        this.changed = isNew;
    }

    /** The session as it is stored. */
    S stored() {
        return session;
    }

    /** Whether anything is to be written. */
    boolean changed() {
        return changed;
    }

    void written() {
        changed = false;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (Duration.between(session.getLastAccessedTime(), now).compareTo(NOTED_EVERY) >= 0) {
            session.setLastAccessedTime(now);
            changed = true;
        }
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return session.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        changed = true;
        if (value == null) {
            session.removeAttribute(name);
        } else {
            session.setAttribute(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        session.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
