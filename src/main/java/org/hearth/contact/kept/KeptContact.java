package org.hearth.contact.kept;

import java.time.Instant;
import java.util.List;
import org.hearth.contact.Contact;
import org.hearth.contact.chain.Places;
import org.hearth.contact.newsletter.KeptIssues;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeptContact implements Contact {

    private final Places places;
    private final KeptIssues issues;

    KeptContact(Places places, KeptIssues issues) {
        this.places = places;
        this.issues = issues;
    }

    @Override
    @Transactional
    public void keepIssue(Viewer editor, String title, List<Written> pieces, Instant sentAt) {
        issues.keep(editor, title, pieces, sentAt);
    }

    @Override
    @Transactional
    public void keepPiece(Written piece) {
        issues.keep(piece);
    }

    @Override
    @Transactional
    public void keepPlace(Viewer member, String called, String number) {
        places.keep(member, called, number);
    }
}
