package org.hearth.forum.thread;

import java.util.List;
import org.hearth.forum.DoneToTheirs;
import org.hearth.forum.post.ComposerFragment;
import org.hearth.forum.post.PostFragment;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/**
 * @param done what was done to the viewer's own, for their eyes alone
 * @param firstNew number of the first post since the viewer's last visit; 0 if nothing is new or they were never here
 * @param unread how many are new
 * @param readTo up to which post this page shows
 */
public record ThreadPage(
        Viewer viewer,
        Doors doors,
        ThreadTable.Heading thread,
        List<PostFragment> posts,
        Pages pages,
        int firstNew,
        int unread,
        int readTo,
        ComposerFragment composer,
        List<DoneToTheirs.Done> done) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/threads/" + thread.id().text();
    }
}
