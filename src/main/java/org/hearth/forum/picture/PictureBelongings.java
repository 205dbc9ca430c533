package org.hearth.forum.picture;

import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** Pictures that somebody posted or was about to. Before their posts are severed from them. */
@Component
class PictureBelongings implements Belongings {

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
        return Stream.of();
    }

    @Override
    public void forget(PersonaId persona, Remains remains) {
        table.forgetDrafts(persona);
        switch (remains) {
            case GONE -> table.removePosted(persona);
            case FORMER_MEMBER -> {
                // what can be seen stays beside the text, as they chose
            }
        }
    }

    @Override
    public void forget(AccountId account) {}
}
