package org.hearth.forum;

import java.util.Collection;
import java.util.Map;

/** A bean of this kind knows by what name some of those wrote who are nobody here. */
public interface FormerNames {

    /** @param posts whose authors are not here; those that it knows nothing of are left out */
    Map<PostId, String> of(Collection<PostId> posts);
}
