package org.hearth.forum.audience;

import java.util.Set;
import org.hearth.forum.ThreadId;
import org.hearth.identity.PersonaId;

/** These may not read the thread any more: what is open to them must close. */
public record ReadersTakenOut(ThreadId thread, Set<PersonaId> readers) {}
