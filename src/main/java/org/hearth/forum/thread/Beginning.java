package org.hearth.forum.thread;

import java.util.List;
import java.util.Optional;
import org.hearth.forum.audience.Audience;
import org.hearth.forum.audience.Readers;
import org.hearth.forum.check.KnownFaces;
import org.hearth.forum.post.Begun;
import org.hearth.forum.post.Posts;
import org.hearth.forum.post.WordsBeside;
import org.hearth.forum.post.Writing;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.HelpNumbers;
import org.hearth.web.Html;
import org.springframework.stereotype.Component;

/** The page to begin a thread. */
@Component
public class Beginning {

    private final Groups groups;
    private final Threads threads;
    private final Posts posts;
    private final Readers readers;
    private final WordsBeside beside;
    private final KnownFaces faces;

    Beginning(Groups groups, Threads threads, Posts posts, Readers readers, WordsBeside beside, KnownFaces faces) {
        this.groups = groups;
        this.threads = threads;
        this.posts = posts;
        this.readers = readers;
        this.beside = beside;
        this.faces = faces;
    }

    /** What was undone, to be gone on with. It is for no more people than before: who reads a closed one is picked anew. */
    public Html again(Viewer viewer, Begun begun, Writing writing) {
        var lost =
                begun.audience() == Audience.CHAPTER && readers.chapter(viewer).isEmpty();
        var audience = lost ? Audience.CLOSED : begun.audience();
        var form = new ThreadForm(begun.title(), writing, audience, List.of());
        return Html.of("forum/thread/new", page(viewer, form, false, false));
    }

    NewThreadPage page(Viewer viewer, ThreadForm form, boolean preview, boolean refused) {
        return page(viewer, form, preview, refused, "", Optional.empty());
    }

    /** With help before it is posted. */
    NewThreadPage page(Viewer viewer, ThreadForm form, HelpNumbers.Near help) {
        return page(viewer, form, false, false, "", Optional.of(help));
    }

    /** While pictures are being chosen. @param error message key of what to do about one that could not be taken */
    NewThreadPage choosing(Viewer viewer, ThreadForm form, String error) {
        return page(viewer, form, false, false, error, Optional.empty());
    }

    private NewThreadPage page(
            Viewer viewer,
            ThreadForm form,
            boolean preview,
            boolean refused,
            String pictureError,
            Optional<HelpNumbers.Near> help) {
        return new NewThreadPage(
                viewer,
                groups.doors(viewer, "talk"),
                form,
                preview ? List.of(posts.preview(viewer, Optional.empty(), form.writing())) : List.of(),
                refused,
                posts.self(viewer),
                readers.chapterName(viewer).orElse(""),
                readers.known(viewer),
                refused ? threads.audienceError(viewer, form) : "",
                pictureError,
                help,
                beside.of(viewer),
                faces.to(viewer));
    }
}
