package org.hearth.forum.post;

import java.util.List;
import java.util.Optional;
import org.hearth.forum.BesideComposer;
import org.hearth.forum.PostId;
import org.hearth.forum.picture.PictureLine;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;
import org.hearth.web.HelpNumbers;

/** What the template of this name shows. @param pictures those the post has @param pictureError message key @param help whom to call, shown once */
public record EditPage(
        Viewer viewer,
        Doors doors,
        PostId post,
        Writing writing,
        List<PictureLine> pictures,
        String error,
        String pictureError,
        Optional<HelpNumbers.Near> help,
        List<BesideComposer.Words> beside,
        List<String> known) {

    /** With help above its buttons; sent again, it is saved. */
    EditPage with(HelpNumbers.Near near) {
        return new EditPage(
                viewer, doors, post, writing, pictures, error, pictureError, Optional.of(near), beside, known);
    }
}
