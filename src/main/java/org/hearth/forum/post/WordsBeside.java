package org.hearth.forum.post;

import java.util.List;
import org.hearth.forum.BesideComposer;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

/** Gathers what other modules say beside a composer. */
@Component
public class WordsBeside {

    private final List<BesideComposer> all;

    WordsBeside(List<BesideComposer> all) {
        this.all = List.copyOf(all);
    }

    public List<BesideComposer.Words> of(Viewer writer) {
        return all.stream().flatMap(one -> one.words(writer).stream()).toList();
    }
}
