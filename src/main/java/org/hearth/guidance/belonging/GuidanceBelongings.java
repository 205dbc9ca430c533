package org.hearth.guidance.belonging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.guidance.article.ArticleTable;
import org.hearth.guidance.preparation.PreparationTable;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** What somebody wrote down for a group; pages stay the group's, without who changed them. */
@Component
class GuidanceBelongings implements Belongings {

    private final ArticleTable articles;
    private final PreparationTable preparations;

    GuidanceBelongings(ArticleTable articles, PreparationTable preparations) {
        this.articles = articles;
        this.preparations = preparations;
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public Set<String> tables() {
        return Set.of("article_version", "preparation");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.personas().stream()
                .flatMap(persona -> Stream.concat(
                        chapter("guidance.archive.article", written(persona)),
                        chapter("guidance.archive.preparation", prepared(persona))));
    }

    private static Stream<Chapter> chapter(String heading, List<Entry> entries) {
        return entries.isEmpty() ? Stream.of() : Stream.of(new Chapter(heading, entries.stream()));
    }

    private List<Entry> written(PersonaId persona) {
        return articles.by(persona).stream()
                .map(version -> new Entry(version.title(), Optional.of(version.day()), version.body(), Map.of()))
                .toList();
    }

    private List<Entry> prepared(PersonaId persona) {
        return preparations.of(persona).stream()
                .map(one -> new Entry(one.title(), Optional.empty(), one.body(), Map.of()))
                .toList();
    }

    @Override
    public void forget(PersonaId persona, Remains remains) {
        articles.forget(persona);
        preparations.forget(persona);
    }

    @Override
    public void forget(AccountId account) {}
}
