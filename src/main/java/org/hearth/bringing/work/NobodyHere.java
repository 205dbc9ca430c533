package org.hearth.bringing.work;

import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** What is brought along is nobody's here: nothing leads from it to an account or a persona, so there is nothing to hand out. */
@Component
class NobodyHere implements Belongings {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Set<String> tables() {
        return Set.of("bringing_person", "brought_author", "brought_post");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return Stream.of();
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {}

    @Override
    public void forget(AccountId account) {}
}
