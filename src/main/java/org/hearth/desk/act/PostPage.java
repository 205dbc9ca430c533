package org.hearth.desk.act;

import java.util.List;
import org.hearth.forum.Moderation;
import org.hearth.forum.PostId;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** A post, and what can be done about it. */
public record PostPage(Viewer viewer, Doors doors, PostId post, Moderation.Words words, List<ActKind> kinds) {

    public String path() {
        return "/groups/" + viewer.group().text();
    }
}
