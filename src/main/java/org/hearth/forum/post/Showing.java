package org.hearth.forum.post;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.disclosure.Disclosures;
import org.hearth.disclosure.Shown;
import org.hearth.forum.FormerNames;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.forum.formatting.Formatting;
import org.hearth.forum.picture.PictureLine;
import org.hearth.forum.picture.Pictures;
import org.hearth.forum.support.Kind;
import org.hearth.forum.support.Support;
import org.hearth.forum.support.Supports;
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
    private final Supports supports;
    private final Pictures pictures;
    private final List<FormerNames> former;

    Showing(
            PostTable table,
            Personas personas,
            Disclosures disclosures,
            Formatting formatting,
            JustPosted justPosted,
            Supports supports,
            Pictures pictures,
            List<FormerNames> former) {
        this.table = table;
        this.personas = personas;
        this.disclosures = disclosures;
        this.formatting = formatting;
        this.justPosted = justPosted;
        this.supports = supports;
        this.pictures = pictures;
        this.former = List.copyOf(former);
    }

    /** A stretch of a thread. */
    Posts.Talk between(Viewer viewer, ThreadId thread, int first, int last) {
        return talk(viewer, thread, table.between(thread, first, last));
    }

    Posts.Talk talk(Viewer viewer, ThreadId thread, List<Post> all) {
        var posts = all.stream().flatMap(post -> post.seenBy(viewer).stream()).toList();
        var beside = beside(thread, posts, Optional.of(viewer));
        var around = disclosures.around(viewer, authors(posts.stream()));
        var fragments = posts.stream()
                .map(post -> fragment(
                        post, beside, Optional.of(viewer), post.author().map(around.others()::get)))
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
        return fragment(post, beside(post.thread(), List.of(post), viewer), viewer, shown);
    }

    /** What belongs to some posts, each kind looked up once for all of them. */
    private record Beside(
            Map<PostId, Post> quoted,
            Map<PersonaId, Persona> authors,
            Map<PostId, Support> support,
            Map<PostId, List<PictureLine>> pictures,
            Map<PostId, String> former) {}

    private Beside beside(ThreadId thread, List<Post> posts, Optional<Viewer> viewer) {
        var quoted = quoted(thread, posts);
        var support = supports.of(ids(posts, Post::supported), viewer);
        var people = authors(Stream.concat(posts.stream(), quoted.values().stream()));
        support.values().forEach(one -> one.givers().values().forEach(people::addAll));
        return new Beside(
                quoted,
                personas.byId(people),
                support,
                pictures.of(ids(posts, Post::pictured)),
                former(Stream.concat(posts.stream(), quoted.values().stream())));
    }

    private static List<PostId> ids(List<Post> posts, Predicate<Post> which) {
        return posts.stream()
                .filter(post -> which.test(post) && !post.takenBack())
                .map(Post::id)
                .toList();
    }

    /** What a reply answers, for the composer; empty if there is nothing to be read. */
    Optional<Quoted> quoted(ThreadId thread, PostId post) {
        return readable(table.among(thread, List.of(post)))
                .map(found -> Quoted.of(
                        found,
                        found.author().map(personas.byId(authors(Stream.of(found)))::get),
                        former(Stream.of(found)).getOrDefault(found.id(), "")))
                .findFirst();
    }

    private PostFragment fragment(Post post, Beside beside, Optional<Viewer> viewer, Optional<Shown> shown) {
        var authors = beside.authors();
        var support = beside.support().getOrDefault(post.id(), Support.NONE);
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
                        .map(beside.quoted()::get)
                        .map(answered -> Quoted.of(
                                answered,
                                answered.author().map(authors::get),
                                beside.former().getOrDefault(answered.id(), ""))),
                support,
                names(support, authors),
                beside.pictures().getOrDefault(post.id(), List.of()),
                own.isPresent() && justPosted.has(post.id()),
                beside.former().getOrDefault(post.id(), ""));
    }

    private static Map<Kind, List<String>> names(Support support, Map<PersonaId, Persona> people) {
        var names = new EnumMap<Kind, List<String>>(Kind.class);
        support.givers()
                .forEach((kind, givers) -> names.put(
                        kind,
                        givers.stream()
                                .flatMap(giver -> Optional.ofNullable(people.get(giver)).stream())
                                .map(Persona::pseudonym)
                                .sorted()
                                .toList()));
        return names;
    }

    private Map<PostId, Post> quoted(ThreadId thread, Collection<Post> posts) {
        var ids = posts.stream().flatMap(post -> post.quoted().stream()).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : readable(table.among(thread, ids)).collect(Collectors.toMap(Post::id, Function.identity()));
    }

    private Map<PostId, String> former(Stream<Post> posts) {
        var strangers =
                posts.filter(post -> post.author().isEmpty()).map(Post::id).toList();
        var names = new HashMap<PostId, String>();
        if (!strangers.isEmpty()) {
            former.forEach(known -> names.putAll(known.of(strangers)));
        }
        return names;
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
