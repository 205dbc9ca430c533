package org.hearth.forum.post;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.disclosure.Disclosures;
import org.hearth.disclosure.Shown;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.forum.support.Supports;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.web.Html;
import org.hearth.web.Push;
import org.hearth.web.Streams;
import org.hearth.web.Topic;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Brings a post to the pages that have its thread open. */
@Component
class Publishing {

    /** Of those who left, the newest posts; a page shows no more. */
    private static final int FORMER = 40;

    private final PostTable table;
    private final Showing showing;
    private final Streams streams;
    private final Disclosures disclosures;
    private final Supports supports;

    Publishing(PostTable table, Showing showing, Streams streams, Disclosures disclosures, Supports supports) {
        this.table = table;
        this.showing = showing;
        this.streams = streams;
        this.disclosures = disclosures;
        this.supports = supports;
    }

    /** One post and nothing else of its thread: rendered once for all, and anew for those who see more than all do. */
    void show(Post post) {
        // looked up when the first page gets it: most threads are open nowhere when somebody posts
        var asked = SingletonSupplier.of(() -> toAll(post));
        streams.publish(topic(post.thread()), viewer -> {
            var all = asked.obtain();
            var forAll = all.push();
            if (!(viewer instanceof Viewer reader)) {
                return forAll;
            }
            if (post.isBy(reader) || post.standing() != PostStanding.SHOWN && reader.can(Capability.MODERATE)) {
                return showing.to(reader, post, Optional.empty()).map(fragment -> push(fragment, false));
            }
            var shown = all.telling().flatMap(persona -> shownTo(reader, persona));
            return shown.isPresent() || all.givers().contains(reader.persona())
                    ? showing.to(reader, post, shown).map(fragment -> push(fragment, false))
                    : forAll;
        });
    }

    /** @param givers whose pages show more than all others' do @param telling its author, if they show anything to anybody */
    private record ToAll(Optional<Push> push, Set<PersonaId> givers, Optional<PersonaId> telling) {}

    private ToAll toAll(Post post) {
        return new ToAll(
                showing.toAll(post).map(fragment -> push(fragment, true)),
                post.supported() ? supports.givers(post.id()) : Set.of(),
                post.author().filter(disclosures::tells));
    }

    /** Its signs alone: which buttons somebody pressed stays as it is on each page. */
    void showSupport(Post post) {
        var forAll = showing.toAll(post).map(fragment -> new Push(Html.of("forum/support/signs", fragment), true));
        streams.publish(
                topic(post.thread()),
                viewer -> viewer instanceof Viewer reader && post.isBy(reader)
                        ? showing.to(reader, post, Optional.empty())
                                .map(fragment -> new Push(Html.of("forum/support/signs", fragment), false))
                        : forAll);
    }

    /** What is not in this thread any more. */
    void remove(ThreadId thread, PostId post) {
        streams.publish(
                topic(thread),
                viewer -> Optional.of(new Push(Html.of("forum/post/gone", new GoneFragment(List.of(post))), true)));
    }

    /** To those who have one of these threads open: the posts of those who left, to each as much as is theirs to see. */
    void showFormer(Collection<ThreadId> threads) {
        threads.forEach(thread -> streams.publish(
                topic(thread),
                viewer -> viewer instanceof Viewer reader
                        ? Optional.of(new Push(
                                Html.of("forum/post/former", new FormerFragment(former(reader, thread))), false))
                        : Optional.empty()));
    }

    private List<PostFragment> former(Viewer reader, ThreadId thread) {
        return showing.talk(reader, thread, table.former(thread, FORMER)).posts();
    }

    /** Asked as the push goes out, so that what was taken back in between is not in it. */
    private Optional<Shown> shownTo(Viewer reader, PersonaId author) {
        return Optional.ofNullable(disclosures.shownTo(reader, Set.of(author)).get(author));
    }

    private static Push push(PostFragment fragment, boolean sameForAll) {
        return new Push(Html.of("forum/post/push", fragment), sameForAll);
    }

    private static Topic topic(ThreadId thread) {
        return new Topic(Posts.TOPIC, thread.text());
    }
}
