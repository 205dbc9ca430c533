package org.hearth.forum.post;

import java.util.List;
import org.hearth.disclosure.Shown;
import org.hearth.forum.thread.ThreadTable;
import org.hearth.groups.Viewer;

/** @param error message key; empty if nothing is wrong @param self what the writer shows to the whole group */
public record ComposerFragment(
        Viewer viewer,
        ThreadTable.Heading thread,
        Writing writing,
        List<PostFragment> preview,
        String error,
        Shown self) {}
