package org.hearth.forum.thread;

import java.util.List;
import java.util.Optional;
import org.hearth.disclosure.Shown;
import org.hearth.forum.BesideComposer;
import org.hearth.forum.audience.Audience;
import org.hearth.forum.post.PostFragment;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.web.Doors;
import org.hearth.web.HelpNumbers;

/**
 * @param preview the post as others would see it; empty before the first look
 * @param chapter the chapter that the viewer chose; empty if none
 * @param faces names of faces that the viewer sees already, for the check in the browser
 * @param known whom the viewer can pick for a closed thread
 * @param beside what other modules say beside it
 * @param audienceError message key; empty if nothing is wrong
 * @param pictureError message key; empty if nothing is wrong
 * @param help whom to call, shown once before this is posted
 */
public record NewThreadPage(
        Viewer viewer,
        Doors doors,
        ThreadForm form,
        List<PostFragment> preview,
        boolean refused,
        Shown self,
        String chapter,
        List<Persona> known,
        String audienceError,
        String pictureError,
        Optional<HelpNumbers.Near> help,
        List<BesideComposer.Words> beside,
        List<String> faces) {

    public boolean choice() {
        return !chapter.isEmpty() || closable();
    }

    /** What was for few stays so in the form, even if there is nobody left to pick. */
    public boolean closable() {
        return !known.isEmpty() || form.audience() == Audience.CLOSED;
    }
}
