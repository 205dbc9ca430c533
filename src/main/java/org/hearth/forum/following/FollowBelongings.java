package org.hearth.forum.following;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.MixedTable;
import org.hearth.web.AccountId;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What somebody wants to be told of. */
@Component
class FollowBelongings implements Belongings {

    private final FollowTable table;

    FollowBelongings(FollowTable table) {
        this.table = table;
    }

    /** Chosen for several groups in one sitting. */
    @Bean
    static MixedTable mixedFollowing() {
        return new MixedTable("following", "texts");
    }

    @Bean
    static MixedTable mixedFollowedThreads() {
        return new MixedTable("following_thread", "muted");
    }

    @Bean
    static MixedTable mixedReplyAddresses() {
        return new MixedTable("reply_address", "thread_id");
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public Set<String> tables() {
        return Set.of("following", "following_thread", "reply_address");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.personas().stream()
                .flatMap(persona -> table.of(persona).stream())
                .map(follower -> new Chapter(
                        "forum.archive.letters", Stream.concat(Stream.of(rhythm(follower)), threads(follower))));
    }

    private static Entry rhythm(Follower follower) {
        return new Entry(
                "forum.letters." + follower.rhythm().stored(),
                Optional.empty(),
                "",
                follower.texts() ? Map.of("forum.letters.texts", "forum.letters.yes") : Map.of());
    }

    private Stream<Entry> threads(Follower follower) {
        return table.chosen(follower.persona()).stream()
                .map(chosen -> new Entry(
                        chosen.title(),
                        Optional.empty(),
                        "",
                        Map.of(
                                "forum.letters.thread",
                                chosen.muted() ? "forum.letters.thread.muted" : "forum.letters.thread.followed")));
    }

    @Override
    public void forget(PersonaId persona, Remains remains) {
        table.forget(persona);
    }

    @Override
    public void forget(AccountId account) {}
}
