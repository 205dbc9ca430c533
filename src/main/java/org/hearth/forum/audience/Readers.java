package org.hearth.forum.audience;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.disclosure.Disclosures;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Chapter;
import org.hearth.groups.Chapters;
import org.hearth.groups.Roster;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.places.Places;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who reads what: picked, told in words, and taken out. */
@Component
public class Readers {

    static final Comparator<Persona> BY_NAME =
            Comparator.comparing(persona -> persona.pseudonym().toLowerCase(Locale.ROOT));

    private final ReaderTable table;
    private final Disclosures disclosures;
    private final Roster roster;
    private final Chapters chapters;
    private final Places places;
    private final ApplicationEventPublisher events;

    Readers(
            ReaderTable table,
            Disclosures disclosures,
            Roster roster,
            Chapters chapters,
            Places places,
            ApplicationEventPublisher events) {
        this.table = table;
        this.disclosures = disclosures;
        this.roster = roster;
        this.chapters = chapters;
        this.places = places;
        this.events = events;
    }

    /** Whom the viewer can pick for a closed thread, by pseudonym. */
    public List<Persona> known(Viewer viewer) {
        return disclosures.knownTo(viewer);
    }

    /** Those of these whom the viewer may pick. */
    public Set<PersonaId> picked(Viewer viewer, Collection<String> ids) {
        var wanted = Set.copyOf(ids);
        return wanted.isEmpty()
                ? Set.of()
                : known(viewer).stream()
                        .map(Persona::id)
                        .filter(id -> wanted.contains(id.text()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Chapter> chapter(Viewer viewer) {
        return chapters.chosen(viewer.group(), viewer.persona());
    }

    /** The name of the chapter that the viewer chose. */
    public Optional<String> chapterName(Viewer viewer) {
        return chapter(viewer).flatMap(chosen -> places.byId(chosen.place())).map(places::label);
    }

    public AudienceLine line(Viewer viewer, ThreadId thread, Audience audience) {
        return switch (audience) {
            case GROUP -> AudienceLine.GROUP;
            case CHAPTER ->
                new AudienceLine(
                        "forum.audience.chapter", chapterName(viewer).stream().toList());
            case CLOSED -> {
                var others = others(viewer, thread);
                yield others.isEmpty()
                        ? new AudienceLine("forum.audience.alone", List.of())
                        : new AudienceLine(
                                "forum.audience.closed",
                                others.stream().map(Persona::pseudonym).toList());
            }
        };
    }

    /** Who reads a closed thread beside the viewer, as far as they are members still; by pseudonym. */
    public List<Persona> others(Viewer viewer, ThreadId thread) {
        return roster.othersAmong(viewer, table.of(thread)).stream()
                .sorted(BY_NAME)
                .toList();
    }

    @Transactional
    public void open(ThreadId thread, PersonaId beginner, Collection<PersonaId> others) {
        var all = new HashSet<>(others);
        all.add(beginner);
        table.add(thread, all);
    }

    /**
     * Those newly ticked come in, those whose tick was taken away go and hear nothing more. All others are as they are now, whatever
     * an old page showed: who left is not brought back.
     *
     * @param shown who read it when the page was made
     */
    @Transactional
    public void change(Viewer viewer, ThreadId thread, Collection<String> shown, Collection<String> ticked) {
        var gone = new HashSet<>(shown);
        gone.removeAll(ticked);
        gone.remove(viewer.persona().text());
        var come = new HashSet<>(ticked);
        come.removeAll(shown);
        table.add(thread, picked(viewer, come));
        takeOut(
                thread,
                table.of(thread).stream()
                        .filter(one -> gone.contains(one.text()))
                        .toList());
    }

    @Transactional
    public void leave(Viewer viewer, ThreadId thread) {
        takeOut(thread, List.of(viewer.persona()));
    }

    private void takeOut(ThreadId thread, Collection<PersonaId> readers) {
        if (readers.isEmpty()) {
            return;
        }
        table.remove(thread, readers);
        events.publishEvent(new ReadersTakenOut(thread, Set.copyOf(readers)));
    }
}
