package org.hearth.groups.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.ConsentTopic;
import org.hearth.groups.Consents;
import org.hearth.groups.Viewer;
import org.hearth.groups.group.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asking for consent, giving it and taking it back; nothing in the group depends on it. */
@Component
public class Consenting {

    private final ConsentTable table;
    private final Consents consents;
    private final Today today;

    Consenting(ConsentTable table, Consents consents, Today today) {
        this.table = table;
        this.consents = consents;
        this.today = today;
    }

    /** What the viewer is asked for, and what they once answered though nobody asks any more. */
    public List<Asked> asked(Viewer viewer) {
        return Arrays.stream(ConsentTopic.values())
                .flatMap(topic -> table.text(viewer.group(), topic).stream()
                        .map(text -> new Asked(
                                topic,
                                text,
                                consents.has(viewer.group(), viewer.persona(), topic),
                                table.answers(viewer, topic))))
                .filter(asked -> asked.text().offered() || !asked.answers().isEmpty())
                .toList();
    }

    Optional<ConsentText> text(Viewer viewer, ConsentTopic topic) {
        return table.text(viewer.group(), topic);
    }

    /** @return false if somebody else wrote one meanwhile */
    @Transactional
    public boolean write(Viewer viewer, ConsentTopic topic, int after, String body, boolean offered) {
        viewer.need(Capability.SHAPE);
        return table.add(viewer.group(), topic, new ConsentText(after + 1, body, offered, today.day()));
    }

    /** A yes counts for the words that were read; a no counts whatever was read. */
    @Transactional
    public void answer(Viewer viewer, ConsentTopic topic, int version, boolean given) {
        var words =
                table.text(viewer.group(), topic).filter(text -> !given || text.version() == version && text.offered());
        if (words.isPresent() && given != consents.has(viewer.group(), viewer.persona(), topic)) {
            table.add(viewer, topic, new Answer(words.get().version(), given, today.day()));
        }
    }
}
