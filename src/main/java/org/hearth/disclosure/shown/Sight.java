package org.hearth.disclosure.shown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.disclosure.Disclosures;
import org.hearth.disclosure.Shown;
import org.hearth.disclosure.circle.Circles;
import org.hearth.disclosure.crowd.Crowds;
import org.hearth.disclosure.step.Ladder;
import org.hearth.disclosure.step.Steps;
import org.hearth.groups.Capability;
import org.hearth.groups.MemberNote;
import org.hearth.groups.Roster;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.places.Place;
import org.hearth.places.Places;
import org.hearth.web.Html;
import org.springframework.stereotype.Component;

/** What one viewer may see of others. Nothing is remembered from one viewer to the next. */
@Component
class Sight implements Disclosures, MemberNote {

    private static final Shown NOTHING = new Shown(Optional.empty(), Optional.empty(), Optional.empty());

    private final ShownTable table;
    private final Steps steps;
    private final Crowds crowds;
    private final Places places;
    private final Personas personas;
    private final Roster roster;
    private final Circles circles;

    Sight(
            ShownTable table,
            Steps steps,
            Crowds crowds,
            Places places,
            Personas personas,
            Roster roster,
            Circles circles) {
        this.table = table;
        this.steps = steps;
        this.crowds = crowds;
        this.places = places;
        this.personas = personas;
        this.roster = roster;
        this.circles = circles;
    }

    @Override
    public Map<PersonaId, Shown> shownTo(Viewer viewer, Collection<PersonaId> people) {
        return people.isEmpty() || !viewer.can(Capability.SEE_MEMBERS)
                ? Map.of()
                : around(viewer, people).others();
    }

    @Override
    public Around around(Viewer viewer, Collection<PersonaId> people) {
        var asked = new HashSet<PersonaId>();
        asked.add(viewer.persona());
        if (viewer.can(Capability.SEE_MEMBERS)) {
            asked.addAll(people);
        }
        var shown = shown(table.to(viewer, asked));
        var self = shown.remove(viewer.persona());
        return new Around(shown, self == null ? NOTHING : self);
    }

    @Override
    public List<Persona> knownTo(Viewer viewer) {
        var others = roster.others(viewer);
        var faces = shownTo(viewer, others.stream().map(Persona::id).toList());
        var listed = circles.of(viewer.persona()).stream()
                .flatMap(circle -> circle.members().stream())
                .collect(Collectors.toSet());
        return others.stream()
                .filter(other -> listed.contains(other.id())
                        || Optional.ofNullable(faces.get(other.id()))
                                .flatMap(Shown::face)
                                .isPresent())
                .sorted(Comparator.comparing(other -> other.pseudonym().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public boolean tells(PersonaId persona) {
        return table.any(persona);
    }

    @Override
    public Shown toEverybody(Viewer viewer) {
        return around(viewer, List.of()).self();
    }

    @Override
    public Map<PersonaId, Html> beside(Viewer viewer, Collection<PersonaId> people) {
        return shownTo(viewer, people).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Html.of("disclosure/shown/_shown", new ShownFragment(entry.getValue()))));
    }

    private Map<PersonaId, Shown> shown(List<ShownTable.Row> rows) {
        var byOwner = new LinkedHashMap<PersonaId, List<ShownTable.Row>>();
        rows.forEach(row ->
                byOwner.computeIfAbsent(row.owner(), first -> new ArrayList<>()).add(row));
        var faces = personas.byId(rows.stream()
                .map(ShownTable.Row::seen)
                .filter(seen -> seen.face().length > 0)
                .map(seen -> steps.face(seen.step(), seen.face()))
                .toList());
        var shown = new HashMap<PersonaId, Shown>();
        byOwner.forEach((owner, seen) -> {
            var one = shown(seen, faces);
            if (!one.nothing()) {
                shown.put(owner, one);
            }
        });
        return shown;
    }

    private Shown shown(List<ShownTable.Row> rows, Map<PersonaId, Persona> faces) {
        var said = rows.getFirst().said();
        var ladder = Ladder.of(
                rows.stream().map(ShownTable.Row::seen).toList(),
                rows.getFirst().sizes(),
                said.cafe().isPresent(),
                level -> crowds.at(said, level).isPresent());
        var face = ladder.faces().stream()
                .flatMap(seen -> Optional.ofNullable(faces.get(steps.face(seen.step(), seen.face()))).stream())
                .findFirst();
        Optional<Place> place =
                ladder.level().isPresent() ? crowds.at(said, ladder.level().getAsInt()) : Optional.empty();
        var cafe = ladder.cafe() ? said.cafe().flatMap(places::byId) : Optional.<Place>empty();
        return new Shown(place, cafe, face);
    }
}
