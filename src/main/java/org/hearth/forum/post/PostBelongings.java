package org.hearth.forum.post;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** What people wrote in threads. */
@Component
class PostBelongings implements Belongings {

    private final RemainsTable table;
    private final Posts posts;

    PostBelongings(RemainsTable table, Posts posts) {
        this.table = table;
        this.posts = posts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<String> tables() {
        return Set.of("post");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.personas().stream()
                .flatMap(persona -> table.groupName(persona).stream()
                        .map(group -> new Chapter("forum.archive.chapter", group, written(persona))));
    }

    private Stream<Entry> written(PersonaId persona) {
        return Belongings.<RemainsTable.Written>byPages(last ->
                        table.by(persona, last.map(RemainsTable.Written::place).orElse(-1L)))
                .map(post -> new Entry(post.thread(), Optional.of(post.day()), post.body(), facts(post)));
    }

    private static Map<String, String> facts(RemainsTable.Written post) {
        return post.note().isEmpty() ? Map.of() : Map.of("forum.note.label", post.note());
    }

    @Override
    public void forget(PersonaId persona, Remains remains) {
        var threads = table.threads(persona);
        switch (remains) {
            case GONE -> {
                table.clearBeside(persona);
                table.removeAlone(persona);
                table.removeTitles(persona);
                table.takeBackAll(persona);
            }
            case FORMER_MEMBER -> {
                // the text stays as it is
            }
        }
        table.sever(persona);
        posts.showFormer(threads);
    }

    @Override
    public void forget(AccountId account) {}
}
