package org.hearth.forum.post;

import java.util.List;
import org.hearth.forum.PostId;
import org.hearth.forum.picture.PictureLine;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** What the template of this name shows. @param pictures those the post has @param pictureError message key */
public record EditPage(
        Viewer viewer,
        Doors doors,
        PostId post,
        Writing writing,
        List<PictureLine> pictures,
        String error,
        String pictureError) {}
