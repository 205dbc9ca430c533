package org.hearth.guidance.belonging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.guidance.article.ArticleTable;
import org.hearth.guidance.article.RemarkTable;
import org.hearth.guidance.nearby.NearbyTable;
import org.hearth.guidance.preparation.PreparationTable;
import org.hearth.identity.Belongings;
import org.hearth.identity.Party;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** What somebody wrote to guide others, or said about it; pages stay the group's, without who changed them. */
@Component
class GuidanceBelongings implements Belongings {

    private final ArticleTable articles;
    private final RemarkTable remarks;
    private final NearbyTable nearby;
    private final PreparationTable preparations;

    GuidanceBelongings(ArticleTable articles, RemarkTable remarks, NearbyTable nearby, PreparationTable preparations) {
        this.articles = articles;
        this.remarks = remarks;
        this.nearby = nearby;
        this.preparations = preparations;
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public Set<String> tables() {
        return Set.of("article_version", "article_remark", "nearby", "preparation");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        var ofPersonas = holder.personas().stream()
                .flatMap(persona -> Stream.of(
                                chapter("guidance.archive.article", written(persona)),
                                chapter("guidance.archive.preparation", prepared(persona)),
                                chapter("guidance.archive.nearby", suggested(persona)),
                                chapter("guidance.archive.remark", said(Party.of(persona))))
                        .flatMap(Optional::stream));
        return holder.whole()
                ? Stream.concat(
                        ofPersonas, chapter("guidance.archive.remark", said(Party.of(holder.account()))).stream())
                : ofPersonas;
    }

    private static Optional<Chapter> chapter(String heading, List<Entry> entries) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Chapter(heading, entries.stream()));
    }

    private List<Entry> written(PersonaId persona) {
        return articles.by(persona).stream()
                .map(version -> new Entry(
                        version.title(),
                        Optional.of(version.day()),
                        lines(
                                version.body(),
                                version.author(),
                                version.qualification(),
                                version.sources(),
                                version.interests(),
                                version.reviewer(),
                                version.changed()),
                        Map.of()))
                .toList();
    }

    private List<Entry> prepared(PersonaId persona) {
        return preparations.of(persona).stream()
                .map(one -> new Entry(one.title(), Optional.empty(), one.body(), Map.of()))
                .toList();
    }

    private List<Entry> suggested(PersonaId persona) {
        return nearby.by(persona).stream()
                .map(one -> new Entry(
                        one.name(),
                        one.checked(),
                        lines(
                                one.what(),
                                one.place(),
                                one.times(),
                                one.cost(),
                                one.contact(),
                                one.link(),
                                one.source()),
                        Map.of()))
                .toList();
    }

    private List<Entry> said(Party reader) {
        return remarks.by(reader).stream()
                .map(one -> new Entry("", Optional.of(one.day()), one.words(), Map.of()))
                .toList();
    }

    private static String lines(String... parts) {
        return String.join(
                "\n", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }

    @Override
    public void forget(PersonaId persona, Remains remains) {
        articles.forget(persona);
        remarks.forget(Party.of(persona));
        nearby.forget(persona, remains == Remains.FORMER_MEMBER);
        preparations.forget(persona);
    }

    @Override
    public void forget(AccountId account) {
        remarks.forget(Party.of(account));
    }
}
