package org.hearth.forum.thread;

import java.util.List;
import org.hearth.disclosure.Shown;
import org.hearth.forum.post.PostFragment;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param preview the post as others would see it; empty before the first look */
public record NewThreadPage(
        Viewer viewer, Doors doors, ThreadForm form, List<PostFragment> preview, boolean refused, Shown self) {}
