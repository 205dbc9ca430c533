package org.hearth.web;

import java.util.Collection;
import java.util.Set;

/** In which browsers somebody is signed in, for what goes on longer than a request. */
public interface SignIns {

    /** Those of these sessions in which somebody still is. */
    Set<String> lasting(Collection<String> sessions);
}
