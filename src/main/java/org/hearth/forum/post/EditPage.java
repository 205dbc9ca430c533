package org.hearth.forum.post;

import org.hearth.forum.PostId;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** What the template of this name shows. */
public record EditPage(Viewer viewer, Doors doors, PostId post, Writing writing, String error) {}
