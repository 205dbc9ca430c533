package org.hearth.forum.post;

import java.util.List;
import org.hearth.forum.thread.ThreadTable;
import org.hearth.groups.Viewer;

/** @param error message key; empty if nothing is wrong */
public record ComposerFragment(
        Viewer viewer, ThreadTable.Heading thread, Writing writing, List<PostFragment> preview, String error) {}
