package org.hearth.forum.picture;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** Pictures that somebody posted or was about to. */
@Component
class PictureBelongings implements Belongings {

    private static final UUID FIRST = new UUID(0, 0);

    private final PictureTable table;

    PictureBelongings(PictureTable table) {
        this.table = table;
    }

    @Override
    public int order() {
        return 19;
    }

    @Override
    public Set<String> tables() {
        return Set.of("picture");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.personas().stream()
                .filter(persona -> !table.by(persona, FIRST).isEmpty())
                .map(persona -> new Chapter(
                        "forum.archive.pictures",
                        owned(persona)
                                .map(one -> new Entry(
                                        one.title(),
                                        Optional.of(one.day()),
                                        one.alt(),
                                        Map.of("forum.archive.file", name(one))))));
    }

    @Override
    public Stream<Attached> files(Holder holder) {
        return holder.personas().stream()
                .flatMap(this::owned)
                .map(one -> new Attached(name(one), () -> table.large(one.id())));
    }

    private Stream<PictureTable.Owned> owned(PersonaId persona) {
        return Belongings.byPages(last -> table.by(
                persona, last.map(PictureTable.Owned::id).map(PictureId::value).orElse(FIRST)));
    }

    private static String name(PictureTable.Owned one) {
        return "pictures/" + one.id().text() + ".jpg";
    }

    /** Those of posts go with the words of the posts, where they are taken back. */
    @Override
    public void forget(PersonaId persona, Remains remains) {
        table.forgetDrafts(persona);
    }

    @Override
    public void forget(AccountId account) {}
}
