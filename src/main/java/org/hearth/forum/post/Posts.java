package org.hearth.forum.post;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.disclosure.Disclosures;
import org.hearth.disclosure.Shown;
import org.hearth.forum.HeldFirst;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.forum.ThreadLocked;
import org.hearth.forum.picture.Pictures;
import org.hearth.forum.support.Supports;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts: written, edited, taken back, and shown to those who have their thread open. */
@Component
public class Posts {

    public static final String TOPIC = "thread";

    private final PostTable table;
    private final Reworded reworded;
    private final NumberTable numbers;
    private final Showing showing;
    private final Publishing publishing;
    private final JustPosted justPosted;
    private final RateLimits limits;
    private final Clock clock;
    private final Disclosures disclosures;
    private final List<HeldFirst> held;
    private final Pictures pictures;
    private final Supports supports;

    Posts(
            PostTable table,
            Reworded reworded,
            NumberTable numbers,
            Showing showing,
            Publishing publishing,
            JustPosted justPosted,
            RateLimits limits,
            Clock clock,
            Disclosures disclosures,
            List<HeldFirst> held,
            Pictures pictures,
            Supports supports) {
        this.table = table;
        this.reworded = reworded;
        this.numbers = numbers;
        this.showing = showing;
        this.publishing = publishing;
        this.justPosted = justPosted;
        this.limits = limits;
        this.clock = clock;
        this.disclosures = disclosures;
        this.held = List.copyOf(held);
        this.pictures = pictures;
        this.supports = supports;
    }

    /** Posts as the viewer sees them. @param self what the viewer shows to everybody, and so beside each of their posts */
    public record Talk(List<PostFragment> posts, Shown self) {}

    /**
     * @param post empty if somebody else's bears this number
     * @param whole as it was put there, if it was not posted before
     */
    public record Kept(Optional<PostId> post, Optional<Post> whole, boolean waits) {

        public boolean anew() {
            return whole.isPresent();
        }
    }

    public Talk between(Viewer viewer, ThreadId thread, int first, int last) {
        return showing.between(viewer, thread, first, last);
    }

    /** What the viewer shows to everybody here, and so beside each of their posts. */
    public Shown self(Viewer viewer) {
        return disclosures.toEverybody(viewer);
    }

    /** What a reply would answer, for those who may read the thread. */
    public Optional<Quoted> quoted(ThreadId thread, Optional<PostId> post) {
        return post.flatMap(one -> showing.quoted(thread, one));
    }

    /** What the writing would look like to others; nothing is kept. */
    public PostFragment preview(Viewer viewer, Optional<ThreadId> thread, Writing writing) {
        var where = thread.orElseGet(ThreadId::random);
        var post = Post.by(PostId.random(), viewer, where, 0, writing, PostStanding.SHOWN, clock.instant());
        return showing.toAll(post).orElseThrow().with(writing.pictures());
    }

    /**
     * The thread is the viewer's to read: whoever calls has looked. Sent twice, it is posted once; sent again with more
     * text, because the answer was lost on the way, it is the same post with the newer text.
     *
     * @throws ThreadLocked if nobody writes there any more
     */
    @Transactional
    public Kept post(Viewer viewer, ThreadId thread, Writing writing) {
        viewer.need(Capability.WRITE_TALK);
        limits.check(RateLimit.POSTS, viewer.persona().text());
        var standing = waits(viewer) ? PostStanding.HELD : PostStanding.SHOWN;
        var kept = keep(viewer, thread, writing, clock.instant(), standing);
        if (kept.anew()) {
            kept.post().ifPresent(justPosted::note);
        }
        return kept;
    }

    /** Whether what they write waits for approval. */
    public boolean waits(Viewer author) {
        return held.stream().anyMatch(rule -> rule.waits(author));
    }

    /** Keeps a post that was written at another time, as in a demonstration or an import. */
    @Transactional
    public Kept keep(Viewer viewer, ThreadId thread, Writing writing, Instant writtenAt) {
        return keep(viewer, thread, writing, writtenAt, PostStanding.SHOWN);
    }

    private Kept keep(Viewer viewer, ThreadId thread, Writing writing, Instant writtenAt, PostStanding standing) {
        var post = Post.by(PostId.random(), viewer, thread, 0, writing, standing, writtenAt);
        var number = numbers.add(post, writing);
        if (number.isPresent()) {
            attach(viewer, post.id(), writing);
            var whole = Post.by(post.id(), viewer, thread, number.get(), writing, standing, writtenAt);
            publishing.show(whole);
            return new Kept(Optional.of(post.id()), Optional.of(whole), standing == PostStanding.HELD);
        }
        var amended = table.amend(thread, viewer.persona(), writing);
        if (amended.isEmpty() && numbers.locked(thread)) {
            throw new ThreadLocked();
        }
        amended.ifPresent(id -> attach(viewer, id, writing));
        amended.ifPresent(id -> reworded.keep(viewer, id));
        amended.flatMap(id -> table.visibleTo(viewer, id)).ifPresent(publishing::show);
        return new Kept(amended, Optional.empty(), false);
    }

    private void attach(Viewer writer, PostId post, Writing writing) {
        if (!writing.pictures().isEmpty()) {
            pictures.attach(writer, writing.submission(), post);
        }
    }

    /** The viewer's own post, as it can still be changed. */
    public Post own(Viewer viewer, PostId post) {
        return table.visibleTo(viewer, post)
                .filter(found -> found.isBy(viewer) && !found.takenBack())
                .orElseThrow(NotFound::new);
    }

    /** What the viewer may read of it. */
    Optional<Post> readable(Viewer viewer, PostId post) {
        return table.visibleTo(viewer, post).flatMap(found -> found.seenBy(viewer));
    }

    /** Whether the viewer sees what is beside its words. */
    public boolean showsPictures(Viewer viewer, PostId post) {
        return readable(viewer, post)
                .filter(found -> found.pictured() && !found.takenBack())
                .isPresent();
    }

    /** What the writer gets back: nothing is asked of the database again that was just put there. */
    public List<PostFragment> written(Viewer writer, ThreadId thread, Kept kept) {
        return kept.whole()
                .map(post -> showing.to(writer, post, Optional.empty()).stream().toList())
                .orElseGet(
                        () -> kept.post().map(post -> one(writer, thread, post)).orElse(List.of()));
    }

    /** One post of the thread as the viewer sees it. */
    public List<PostFragment> one(Viewer viewer, ThreadId thread, PostId post) {
        return showing.talk(viewer, thread, table.among(thread, List.of(post))).posts();
    }

    /** In which place of this thread a post stands that the viewer may read. */
    public Optional<Integer> number(Viewer viewer, ThreadId thread, PostId post) {
        return readable(viewer, post)
                .filter(found -> found.thread().equals(thread))
                .map(Post::number);
    }

    /** @param beside what else is changed with the words, or not at all */
    @Transactional
    public Post edit(Viewer viewer, PostId post, Writing writing, Runnable beside) {
        viewer.need(Capability.WRITE_TALK);
        var before = own(viewer, post);
        if (numbers.locked(before.thread())) {
            throw new ThreadLocked();
        }
        table.edit(post, writing);
        beside.run();
        attach(viewer, post, writing);
        reworded.keep(viewer, post);
        return showAnew(viewer, post);
    }

    @Transactional
    public Post takeBack(Viewer viewer, PostId post) {
        table.takeBack(own(viewer, post).id());
        pictures.removeAll(post);
        supports.clear(post);
        reworded.keep(viewer, post);
        return showAnew(viewer, post);
    }

    private Post showAnew(Viewer viewer, PostId post) {
        var now = table.visibleTo(viewer, post).orElseThrow(NotFound::new);
        publishing.show(now);
        return now;
    }

    /** To those who have one of these threads open: the posts of those who left, as they stand now. */
    void showFormer(Collection<ThreadId> threads) {
        publishing.showFormer(threads);
    }

    /** To those who have the thread open: the post as it stands now. */
    public void show(ThreadId thread, PostId post) {
        table.among(thread, List.of(post)).forEach(publishing::show);
    }

    /** To those who have the thread open: what was said to the post without words. */
    public void showSupport(ThreadId thread, PostId post) {
        table.among(thread, List.of(post)).forEach(publishing::showSupport);
    }

    /** From the open pages of this thread. */
    public void withdraw(ThreadId thread, PostId post) {
        publishing.remove(thread, post);
    }

    /** Those of a thread from this number on. */
    public List<PostId> ids(ThreadId thread, int from) {
        return table.ids(thread, from);
    }
}
