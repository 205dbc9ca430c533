package org.hearth.contact.newsletter;

import java.util.List;
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

/** What somebody wrote for newsletters, and how these come to them. */
@Component
class NewsletterBelongings implements Belongings {

    private final PieceTable pieces;
    private final ReaderTable readers;

    NewsletterBelongings(PieceTable pieces, ReaderTable readers) {
        this.pieces = pieces;
        this.readers = readers;
    }

    /** Chosen for several groups in one sitting. */
    @Bean
    static MixedTable mixedNewsletterReaders() {
        return new MixedTable("newsletter_reader", "choice");
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public Set<String> tables() {
        return Set.of("newsletter_piece", "newsletter_reader", "newsletter_delivery");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.personas().stream()
                .flatMap(persona -> Stream.of(written(persona), chosen(persona)).flatMap(Optional::stream));
    }

    private Optional<Chapter> written(PersonaId persona) {
        var entries = pieces.by(persona).stream()
                .map(piece -> new Entry(
                        piece.title(),
                        Optional.empty(),
                        piece.body(),
                        Map.of("contact.archive.named", piece.named() ? "contact.yes" : "contact.no")))
                .toList();
        return chapter("contact.archive.pieces", entries);
    }

    private Optional<Chapter> chosen(PersonaId persona) {
        var entries = readers.of(persona).stream()
                .map(reader -> new Entry(reader.choice().key(), Optional.empty(), "", Map.of()))
                .toList();
        return chapter("contact.archive.choice", entries);
    }

    private static Optional<Chapter> chapter(String heading, List<Entry> entries) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Chapter(heading, entries.stream()));
    }

    @Override
    public void forget(PersonaId persona, Remains remains) {
        switch (remains) {
            case GONE -> pieces.clearSent(persona);
            case FORMER_MEMBER -> {
                // what was sent stays as it is
            }
        }
        pieces.removeUnsent(persona);
        pieces.sever(persona);
        readers.forget(persona);
    }

    @Override
    public void forget(AccountId account) {}
}
