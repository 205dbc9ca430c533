package org.hearth.identity;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the circles are called in which an account has its personas: told by the module that made them, such as groups. */
public interface Circles {

    /** The names of those it knows; others are left out. */
    Map<UUID, String> names(Collection<UUID> circles);
}
