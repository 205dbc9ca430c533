package org.hearth.forum.post;

import org.hearth.web.Doors;

/** The composer on a page of its own, for those without script. */
public record ReplyPage(Doors doors, ComposerFragment composer) {}
