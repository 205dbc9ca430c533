package org.hearth.contact.newsletter;

import java.util.Base64;
import java.util.UUID;
import org.hearth.forum.OtherLetters;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Id;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Token;
import org.hearth.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each chooses that an issue comes to them. Nothing leaves the house for who did not ask. */
@Component
class Readers implements OtherLetters {

    private static final String PURPOSE = "newsletter: stop";

    private final ReaderTable table;
    private final Seal seal;

    Readers(ReaderTable table, Seal seal) {
        this.table = table;
        this.seal = seal;
    }

    Choice choice(Viewer viewer) {
        return table.of(viewer.persona()).map(Reader::choice).orElse(Choice.PAGE);
    }

    @Transactional
    public void choose(Viewer viewer, Choice choice, Language language) {
        var salt = Id.random();
        table.choose(viewer, choice, language, salt, secret(salt).hash());
    }

    /** Made again for each letter, so that only its hash is stored. */
    Token secret(UUID salt) {
        return Token.of(Base64.getUrlEncoder().withoutPadding().encodeToString(seal.fingerprint(salt + "", PURPOSE)));
    }

    @Override
    public boolean stops(Token token) {
        return table.stoppable(token.hash());
    }

    @Override
    @Transactional
    public boolean stop(Token token) {
        return table.stop(token.hash());
    }

    @Override
    public String chosen(Viewer viewer) {
        return choice(viewer).key() + ".chosen";
    }

    @Override
    public String path() {
        return "newsletter/choice";
    }
}
