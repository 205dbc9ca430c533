package org.hearth.bringing.work;

import java.util.Collection;
import java.util.Map;
import org.hearth.forum.FormerNames;
import org.hearth.forum.PostId;
import org.springframework.stereotype.Component;

/** By what name those go here who wrote elsewhere. */
@Component
class Called implements FormerNames {

    private final CameTable came;

    Called(CameTable came) {
        this.came = came;
    }

    @Override
    public Map<PostId, String> of(Collection<PostId> posts) {
        return came.namesOf(posts);
    }
}
