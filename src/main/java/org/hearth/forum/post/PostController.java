package org.hearth.forum.post;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hearth.danger.HelpBeforePosting;
import org.hearth.forum.PostId;
import org.hearth.forum.check.KnownFaces;
import org.hearth.forum.picture.Choosing;
import org.hearth.forum.picture.Pictures;
import org.hearth.forum.thread.Beginning;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What authors do with their posts afterwards. */
@Controller
@RequestMapping("/groups/{group}/posts/{post}")
class PostController {

    private final Posts posts;
    private final Undoing undoing;
    private final Composing composing;
    private final Beginning beginning;
    private final Groups groups;
    private final Choosing choosing;
    private final Pictures pictures;
    private final HelpBeforePosting help;
    private final WordsBeside beside;
    private final KnownFaces faces;

    PostController(
            Posts posts,
            Undoing undoing,
            Composing composing,
            Beginning beginning,
            Groups groups,
            Choosing choosing,
            Pictures pictures,
            HelpBeforePosting help,
            WordsBeside beside,
            KnownFaces faces) {
        this.posts = posts;
        this.undoing = undoing;
        this.composing = composing;
        this.beginning = beginning;
        this.groups = groups;
        this.choosing = choosing;
        this.pictures = pictures;
        this.help = help;
        this.beside = beside;
        this.faces = faces;
    }

    @GetMapping("/edit")
    Html form(Viewer viewer, @PathVariable PostId post) {
        viewer.need(Capability.WRITE_TALK);
        return Html.of("forum/post/edit", page(viewer, post, writing(posts.own(viewer, post)), "", ""));
    }

    @PostMapping("/edit")
    Object edit(
            Viewer viewer,
            @PathVariable PostId post,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String note,
            @RequestParam(required = false) @Nullable String submission,
            HttpServletRequest request) {
        viewer.need(Capability.WRITE_TALK);
        var own = posts.own(viewer, post);
        var typed = Writing.of(body, note, null, submission);
        var chosen = choosing.take(viewer, typed.submission(), request, post);
        var writing = typed.with(chosen.pictures());
        if (chosen.stays()) {
            return again(page(viewer, post, writing, "", chosen.error()));
        }
        if (!writing.fits()) {
            return Html.again("forum/post/edit", page(viewer, post, writing, writing.error(), ""));
        }
        var near = help.with(writing.words(), request);
        if (near.isPresent()) {
            return Html.of(
                    "forum/post/edit", page(viewer, post, writing, "", "").with(near.get()));
        }
        Runnable pictures = () -> choosing.change(viewer, post, request);
        return new ModelAndView(Composing.redirect(viewer, posts.edit(viewer, own.id(), writing, pictures)));
    }

    private static Html again(EditPage page) {
        return new Html("forum/post/edit", page, page.pictureError().isEmpty() ? 200 : 422);
    }

    @GetMapping("/taking-back")
    Html ask(Viewer viewer, @PathVariable PostId post) {
        viewer.need(Capability.READ_TALK);
        return Html.of("forum/post/taking-back", page(viewer, post, writing(posts.own(viewer, post)), "", ""));
    }

    @PostMapping("/taking-back")
    String takeBack(Viewer viewer, @PathVariable PostId post) {
        viewer.need(Capability.READ_TALK);
        return Composing.redirect(viewer, posts.takeBack(viewer, post));
    }

    /** Within a minute it was never there, and its text is back to be gone on with; later it can be taken back. */
    @PostMapping("/undoing")
    Object undo(Viewer viewer, @PathVariable PostId post) {
        viewer.need(Capability.WRITE_TALK);
        var undone = undoing.undo(viewer, post);
        if (undone.isEmpty()) {
            return new ModelAndView(
                    "redirect:/groups/" + viewer.group().text() + "/posts/" + post.text() + "/taking-back");
        }
        var again = undone.get().writing();
        return undone.get()
                .begun()
                .map(begun -> beginning.again(viewer, begun, again))
                .orElseGet(() ->
                        composing.page(viewer, undone.get().thread(), again).orElseThrow(NotFound::new));
    }

    private EditPage page(Viewer viewer, PostId post, Writing writing, String error, String pictureError) {
        return new EditPage(
                viewer,
                groups.doors(viewer, "talk"),
                post,
                writing,
                pictures.ofOwn(viewer, post),
                error,
                pictureError,
                Optional.empty(),
                beside.of(viewer),
                faces.to(viewer));
    }

    private static Writing writing(Post own) {
        return Writing.of(own.body(), own.note(), null, null);
    }
}
