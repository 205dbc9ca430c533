package org.hearth.forum.post;

import org.hearth.forum.PostEdited;
import org.hearth.forum.PostId;
import org.hearth.groups.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whatever reads along with the words of posts learns that some were changed: the search at once, others after the commit. */
@Component
class Reworded {

    private final WordsTable words;
    private final ApplicationEventPublisher events;

    Reworded(WordsTable words, ApplicationEventPublisher events) {
        this.words = words;
        this.events = events;
    }

    void keep(Viewer author, PostId post) {
        words.keep(post);
        events.publishEvent(new PostEdited(author.group(), post));
    }
}
