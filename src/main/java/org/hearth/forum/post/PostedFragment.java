package org.hearth.forum.post;

import java.util.List;

/** What the template of this name shows. */
public record PostedFragment(List<PostFragment> posts, ComposerFragment composer) {}
