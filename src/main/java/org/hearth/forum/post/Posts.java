package org.hearth.forum.post;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearth.disclosure.Disclosures;
import org.hearth.disclosure.Shown;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.web.Html;
import org.hearth.web.Push;
import org.hearth.web.Streams;
import org.hearth.web.Topic;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts: written, edited, taken back, and shown to those who have their thread open. */
@Component
public class Posts {

    public static final String TOPIC = "thread";

    private final PostTable table;
    private final Personas personas;
    private final Streams streams;
    private final RateLimits limits;
    private final Clock clock;
    private final Disclosures disclosures;

    Posts(
            PostTable table,
            Personas personas,
            Streams streams,
            RateLimits limits,
            Clock clock,
            Disclosures disclosures) {
        this.disclosures = disclosures;
        this.table = table;
        this.personas = personas;
        this.streams = streams;
        this.limits = limits;
        this.clock = clock;
    }

    /** A thread as the viewer sees it. @param self what the viewer shows to everybody, and so beside each of their posts */
    public record Talk(List<PostFragment> posts, Shown self) {}

    public Talk of(Viewer viewer, ThreadId thread) {
        var posts = table.of(thread);
        var ids = posts.stream()
                .flatMap(post -> post.author().stream())
                .distinct()
                .toList();
        var authors = personas.byId(ids);
        var shown = disclosures.around(viewer, ids);
        var fragments = IntStream.range(0, posts.size())
                .mapToObj(place -> {
                    var post = posts.get(place);
                    var author = post.author();
                    return new PostFragment(
                            post,
                            author.map(authors::get),
                            place + 1,
                            path(viewer, post),
                            author.map(shown.others()::get));
                })
                .toList();
        return new Talk(fragments, shown.self());
    }

    /** What the viewer shows to everybody here, and so beside each of their posts. */
    public Shown self(Viewer viewer) {
        return disclosures.toEverybody(viewer);
    }

    /** What the writing would look like to others; nothing is kept. */
    public PostFragment preview(Viewer viewer, Writing writing) {
        var post = new Post(
                PostId.random(),
                ThreadId.random(),
                Optional.of(viewer.persona()),
                writing.body(),
                clock.instant(),
                false,
                false);
        return new PostFragment(post, author(post), 0, "", Optional.empty());
    }

    /**
     * The thread is the viewer's to write in: whoever calls has looked. Sent twice, it is posted once; sent again with more
     * text, because the answer was lost on the way, it is the same post with the newer text.
     *
     * @return false if it was posted before
     */
    @Transactional
    public boolean post(Viewer viewer, ThreadId thread, Writing writing) {
        limits.check(RateLimit.POSTS, viewer.persona().text());
        return keep(viewer, thread, writing, clock.instant());
    }

    /** Keeps a post that was written at another time, as in a demonstration or an import. */
    @Transactional
    public boolean keep(Viewer viewer, ThreadId thread, Writing writing, Instant writtenAt) {
        var id = PostId.random();
        var place = table.add(id, thread, viewer.persona(), writing, writtenAt);
        place.ifPresent(number -> {
            table.move(thread, number);
            show(viewer, thread, id);
        });
        if (place.isEmpty()) {
            table.amend(thread, viewer.persona(), writing).ifPresent(amended -> show(viewer, thread, amended));
        }
        return place.isPresent();
    }

    /** The viewer's own post, as it can still be changed. */
    public Post own(Viewer viewer, PostId post) {
        return table.visibleTo(viewer, post)
                .filter(found -> found.isBy(viewer) && !found.takenBack())
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public ThreadId edit(Viewer viewer, PostId post, Writing writing) {
        var thread = own(viewer, post).thread();
        table.edit(post, writing.body());
        show(viewer, thread, post);
        return thread;
    }

    @Transactional
    public ThreadId takeBack(Viewer viewer, PostId post) {
        var thread = own(viewer, post).thread();
        table.takeBack(post);
        show(viewer, thread, post);
        return thread;
    }

    /** To those who have one of these threads open: the posts of those who left, as they stand now. */
    void showFormer(Collection<ThreadId> threads) {
        threads.forEach(thread -> streams.publish(
                new Topic(TOPIC, thread.text()),
                viewer -> viewer instanceof Viewer reader
                        ? Optional.of(new Push(
                                Html.of("forum/post/former", new FormerFragment(former(reader, thread))), true))
                        : Optional.empty()));
    }

    private List<PostFragment> former(Viewer reader, ThreadId thread) {
        return of(reader, thread).posts().stream()
                .filter(post -> post.author().isEmpty())
                .toList();
    }

    private void show(Viewer author, ThreadId thread, PostId id) {
        var posts = table.of(thread);
        var place = IntStream.range(0, posts.size())
                .filter(number -> posts.get(number).id().equals(id))
                .findFirst()
                .orElseThrow();
        var post = posts.get(place);
        var forAuthor = push(post, place + 1, path(author, post), Optional.empty(), false);
        var forOthers = push(post, place + 1, "", Optional.empty(), true);
        var telling = post.author().filter(disclosures::tells);
        streams.publish(new Topic(TOPIC, thread.text()), viewer -> {
            if (viewer instanceof Viewer reader && post.isBy(reader)) {
                return Optional.of(forAuthor);
            }
            var shown = telling.flatMap(persona -> shownTo(viewer, persona));
            return Optional.of(shown.isPresent() ? push(post, place + 1, "", shown, false) : forOthers);
        });
    }

    /** Asked as the push goes out, so that what was taken back in between is not in it. */
    private Optional<Shown> shownTo(Object viewer, PersonaId author) {
        return viewer instanceof Viewer reader
                ? Optional.ofNullable(
                        disclosures.shownTo(reader, Set.of(author)).get(author))
                : Optional.empty();
    }

    private Push push(Post post, int number, String path, Optional<Shown> shown, boolean sameForAll) {
        var fragment = new PostFragment(post, author(post), number, path, shown);
        return new Push(Html.of("forum/post/push", fragment), sameForAll);
    }

    private Optional<Persona> author(Post post) {
        return post.author().map(author -> personas.byId(Set.of(author)).get(author));
    }

    private static String path(Viewer viewer, Post post) {
        return post.isBy(viewer) && !post.takenBack()
                ? "/groups/" + viewer.group().text() + "/posts/" + post.id().text()
                : "";
    }
}
