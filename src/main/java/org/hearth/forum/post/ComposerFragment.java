package org.hearth.forum.post;

import java.util.List;
import java.util.Optional;
import org.hearth.disclosure.Shown;
import org.hearth.forum.BesideComposer;
import org.hearth.forum.audience.AudienceLine;
import org.hearth.forum.thread.ThreadTable;
import org.hearth.groups.Viewer;
import org.hearth.web.HelpNumbers;

/**
 * @param audience who will read it
 * @param live whether the page shows the end of the thread, where a post appears by itself
 * @param quoted what it answers
 * @param error message key; empty if nothing is wrong
 * @param pictureError message key, as error
 * @param beside what other modules say beside it
 * @param known names of faces that the writer sees already, for the check in the browser
 * @param self what the writer shows to the whole group
 * @param help whom to call, shown once before this is posted
 */
public record ComposerFragment(
        Viewer viewer,
        ThreadTable.Heading thread,
        AudienceLine audience,
        boolean live,
        Writing writing,
        Optional<Quoted> quoted,
        List<PostFragment> preview,
        String error,
        String pictureError,
        Shown self,
        Optional<HelpNumbers.Near> help,
        List<BesideComposer.Words> beside,
        List<String> known) {}
