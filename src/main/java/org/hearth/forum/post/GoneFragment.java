package org.hearth.forum.post;

import java.util.List;
import org.hearth.forum.PostId;

/** Posts that are in this thread no more. */
public record GoneFragment(List<PostId> posts) {}
