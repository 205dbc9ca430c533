package org.hearth.forum.post;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.disclosure.Disclosures;
import org.hearth.disclosure.Shown;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.forum.formatting.Formatting;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.springframework.stereotype.Component;

/** Posts as one reader, or all readers alike, see them. */
@Component
class Showing {

    private final PostTable table;
    private final Personas personas;
    private final Disclosures disclosures;
    private final Formatting formatting;
    private final JustPosted justPosted;

    Showing(PostTable table, Personas personas, Disclosures disclosures, Formatting formatting, JustPosted justPosted) {
        this.table = table;
        this.personas = personas;
        this.disclosures = disclosures;
        this.formatting = formatting;
        this.justPosted = justPosted;
    }

    /** A stretch of a thread. */
    Posts.Talk between(Viewer viewer, ThreadId thread, int first, int last) {
        return talk(viewer, thread, table.between(thread, first, last));
    }

    Posts.Talk talk(Viewer viewer, ThreadId thread, List<Post> all) {
        var posts = all.stream().flatMap(post -> post.seenBy(viewer).stream()).toList();
        var quoted = quoted(thread, posts);
        var authors = personas.byId(authors(Stream.concat(posts.stream(), quoted.values().stream())));
        var around = disclosures.around(viewer, authors(posts.stream()));
        var fragments = posts.stream()
                .map(post -> fragment(
                        post,
                        authors,
                        quoted,
                        Optional.of(viewer),
                        post.author().map(around.others()::get)))
                .toList();
        return new Posts.Talk(fragments, around.self());
    }

    /** For all alike: neither what its author shows to some nor what only its author can do. */
    Optional<PostFragment> toAll(Post post) {
        return post.seenByAll().map(seen -> alone(seen, Optional.empty(), Optional.empty()));
    }

    Optional<PostFragment> to(Viewer viewer, Post post, Optional<Shown> shown) {
        return post.seenBy(viewer).map(seen -> alone(seen, Optional.of(viewer), shown));
    }

    PostFragment alone(Post post, Optional<Viewer> viewer, Optional<Shown> shown) {
        var quoted = quoted(post.thread(), List.of(post));
        var authors = personas.byId(authors(Stream.concat(Stream.of(post), quoted.values().stream())));
        return fragment(post, authors, quoted, viewer, shown);
    }

    /** What a reply answers, for the composer; empty if there is nothing to be read. */
    Optional<Quoted> quoted(ThreadId thread, PostId post) {
        return readable(table.among(thread, List.of(post)))
                .map(found -> Quoted.of(found, found.author().map(personas.byId(authors(Stream.of(found)))::get)))
                .findFirst();
    }

    private PostFragment fragment(
            Post post,
            Map<PersonaId, Persona> authors,
            Map<PostId, Post> quoted,
            Optional<Viewer> viewer,
            Optional<Shown> shown) {
        var own = viewer.filter(post::isBy);
        return new PostFragment(
                post,
                formatting.of(post.body()),
                post.author().map(authors::get),
                own.filter(author -> !post.takenBack())
                        .map(author -> path(author) + "/posts/" + post.id().text())
                        .orElse(""),
                shown,
                post.quoted()
                        .map(quoted::get)
                        .map(answered -> Quoted.of(answered, answered.author().map(authors::get))),
                own.isPresent() && justPosted.has(post.id()));
    }

    private Map<PostId, Post> quoted(ThreadId thread, Collection<Post> posts) {
        var ids = posts.stream().flatMap(post -> post.quoted().stream()).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : readable(table.among(thread, ids)).collect(Collectors.toMap(Post::id, Function.identity()));
    }

    private static Stream<Post> readable(List<Post> posts) {
        return posts.stream().filter(post -> post.standing() == PostStanding.SHOWN && !post.takenBack());
    }

    private static Set<PersonaId> authors(Stream<Post> posts) {
        return posts.flatMap(post -> post.author().stream()).collect(Collectors.toSet());
    }

    private static String path(Viewer viewer) {
        return "/groups/" + viewer.group().text();
    }
}
