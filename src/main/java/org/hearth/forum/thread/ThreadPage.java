package org.hearth.forum.thread;

import java.util.List;
import org.hearth.disclosure.Shown;
import org.hearth.forum.post.PostFragment;
import org.hearth.forum.post.Writing;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** What the template of this name shows. */
public record ThreadPage(
        Viewer viewer,
        Doors doors,
        ThreadTable.Heading thread,
        List<PostFragment> posts,
        Writing writing,
        Shown self) {}
