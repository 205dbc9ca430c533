package org.hearth.forum.post;

import java.util.List;

/** The posts of a thread whose authors left for good. */
public record FormerFragment(List<PostFragment> posts) {}
