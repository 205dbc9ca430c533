package org.hearth.groups;

import java.util.Optional;

/** What groups say of themselves. */
public interface Shapes {

    Optional<Shape> of(GroupId group);
}
