package org.hearth.forum.post;

import java.util.List;
import java.util.Optional;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.forum.audience.Readers;
import org.hearth.forum.check.KnownFaces;
import org.hearth.forum.thread.ThreadTable;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.HelpNumbers;
import org.hearth.web.Html;
import org.springframework.stereotype.Component;

/** The composer, in a thread and on a page of its own. */
@Component
class Composing {

    private final Posts posts;
    private final ThreadTable threads;
    private final Readers readers;
    private final Groups groups;
    private final WordsBeside beside;
    private final KnownFaces faces;

    Composing(Posts posts, ThreadTable threads, Readers readers, Groups groups, WordsBeside beside, KnownFaces faces) {
        this.posts = posts;
        this.threads = threads;
        this.readers = readers;
        this.groups = groups;
        this.beside = beside;
        this.faces = faces;
    }

    /** With what was typed: to be changed, or looked at first. */
    Html again(Viewer viewer, ThreadTable.Heading thread, Writing writing, boolean fragment) {
        var preview = writing.fits()
                ? List.of(posts.preview(viewer, Optional.of(thread.id()), writing))
                : List.<PostFragment>of();
        var composer = composer(viewer, thread, writing, preview, writing.error());
        return shown(viewer, composer, writing.fits() ? 200 : 422, fragment);
    }

    /** While pictures are being chosen: with those that came, and what to do about one that could not be taken. */
    Html choosing(Viewer viewer, ThreadTable.Heading thread, Writing writing, String error, boolean fragment) {
        var composer = composer(viewer, thread, writing, List.of(), "", error, Optional.empty());
        return shown(viewer, composer, error.isEmpty() ? 200 : 422, fragment);
    }

    /** With all that was typed and help above its buttons; sent again, it is posted. */
    Html helping(Viewer viewer, ThreadTable.Heading thread, Writing writing, HelpNumbers.Near help, boolean fragment) {
        return shown(viewer, composer(viewer, thread, writing, List.of(), "", "", Optional.of(help)), 200, fragment);
    }

    private Html shown(Viewer viewer, ComposerFragment composer, int status, boolean fragment) {
        return fragment
                ? new Html("forum/post/composer", composer, status)
                : new Html("forum/post/reply", new ReplyPage(groups.doors(viewer, "talk"), composer), status);
    }

    ComposerFragment composer(
            Viewer viewer, ThreadTable.Heading thread, Writing writing, List<PostFragment> preview, String error) {
        return composer(viewer, thread, writing, preview, error, "", Optional.empty());
    }

    private ComposerFragment composer(
            Viewer viewer,
            ThreadTable.Heading thread,
            Writing writing,
            List<PostFragment> preview,
            String error,
            String pictureError,
            Optional<HelpNumbers.Near> help) {
        return new ComposerFragment(
                viewer,
                thread,
                readers.line(viewer, thread.id(), thread.audience()),
                true,
                writing,
                posts.quoted(thread.id(), writing.quoted()),
                preview,
                error,
                pictureError,
                posts.self(viewer),
                help,
                beside.of(viewer),
                faces.to(viewer));
    }

    /** A page to go on writing; empty if its thread is not there any more. */
    Optional<Html> page(Viewer viewer, ThreadId thread, Writing writing) {
        return threads.visibleTo(viewer, thread)
                .map(heading -> Html.of(
                        "forum/post/reply",
                        new ReplyPage(
                                groups.doors(viewer, "talk"), composer(viewer, heading, writing, List.of(), ""))));
    }

    static String redirect(Viewer viewer, Post post) {
        return redirect(viewer, post.thread(), Optional.of(post.id()));
    }

    /** To the page that holds the post. */
    static String redirect(Viewer viewer, ThreadId thread, Optional<PostId> post) {
        var path = "redirect:/groups/" + viewer.group().text() + "/threads/" + thread.text();
        return post.map(one -> path + "?post=" + one.text() + "#post-" + one.text())
                .orElse(path + "#end");
    }
}
