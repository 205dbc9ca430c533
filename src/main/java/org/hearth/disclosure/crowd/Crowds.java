package org.hearth.disclosure.crowd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.disclosure.Attendances;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Seal;
import org.hearth.places.Place;
import org.hearth.places.PlaceId;
import org.hearth.places.Places;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts who shares what, over all present members who said it, whether or not they show it.
 *
 * <p>Statements begin to count when k of them wait, and stop counting when k members have left or changed theirs. Until
 * then each departure, whosever and from wherever, takes one off every number. So a number is never higher than the truth,
 * and no change of it can be laid to fewer than k people.
 */
@Component
public class Crowds implements Attendances {

    private static final int LEAST = 2;
    private static final byte[] ABSENT = {};

    private final CrowdTable table;
    private final Places places;
    private final Seal seal;
    private final int k;

    Crowds(CrowdTable table, Places places, Seal seal, @Value("${hearth.k:5}") int k) {
        this.table = table;
        this.places = places;
        this.seal = seal;
        this.k = Math.max(k, LEAST);
    }

    /** How many must share something before anybody is shown with it. */
    public int k() {
        return k;
    }

    public Said said(PersonaId persona) {
        return table.statement(persona).map(Statement::said).orElse(Said.NOTHING);
    }

    public Sizes sizes(PersonaId persona) {
        return table.sizes(persona, k);
    }

    /** Keeps what the viewer says of themselves in place of what they said before. */
    @Transactional
    public void state(Viewer viewer, Said said) {
        var before = table.statement(viewer.persona());
        if (before.map(Statement::said).orElse(Said.NOTHING).equals(said)) {
            return;
        }
        var waiting = table.lock(viewer.group());
        int departed = waiting.departed() + (before.map(Statement::counted).orElse(false) ? 1 : 0);
        int arriving = waiting.arriving() - uncounted(before);
        before.ifPresent(old -> table.remove(viewer.group(), viewer.persona(), old));
        if (!said.nothing()) {
            table.add(viewer.group(), viewer.persona(), new Statement(said, fingerprints(viewer.group(), said), false));
            arriving++;
        }
        settle(viewer.group(), new CrowdTable.Waiting(arriving, departed));
    }

    @Override
    @Transactional
    public void attended(Viewer member, PlaceId chapter) {
        var said = said(member.persona());
        if (said.cafe().isEmpty()) {
            state(member, new Said(said.place(), Optional.of(chapter)));
        }
    }

    /** A member left: one less for every number, whatever they had said. */
    @Transactional
    public void departed(GroupId group, PersonaId persona) {
        var waiting = table.lock(group);
        var before = table.statement(persona);
        before.ifPresent(old -> table.remove(group, persona, old));
        settle(group, new CrowdTable.Waiting(waiting.arriving() - uncounted(before), waiting.departed() + 1));
    }

    /** As if it had left, in case nobody said so before. */
    @Transactional
    public void forget(PersonaId persona) {
        table.group(persona).ifPresent(group -> departed(group, persona));
    }

    private static int uncounted(Optional<Statement> statement) {
        return statement.map(old -> old.counted() ? 0 : 1).orElse(0);
    }

    private void settle(GroupId group, CrowdTable.Waiting waiting) {
        if (waiting.arriving() >= k) {
            table.countArrivals(group);
        }
        if (waiting.departed() >= k) {
            table.countDepartures(group);
        }
        table.keep(
                group,
                new CrowdTable.Waiting(
                        waiting.arriving() >= k ? 0 : waiting.arriving(),
                        waiting.departed() >= k ? 0 : waiting.departed()));
    }

    /** Different for the same place in each group, so that two personas of one town share nothing in a dump. */
    private List<byte[]> fingerprints(GroupId group, Said said) {
        var prints = new byte[Sizes.ALL][];
        Arrays.fill(prints, ABSENT);
        var cafe = said.cafe().map(PlaceId::code);
        cafe.ifPresent(code -> prints[Sizes.CAFE] = fingerprint(group, "", code));
        for (var place : said.place().map(places::widening).orElse(List.of())) {
            int level = place.level().ordinal();
            prints[Sizes.place(level)] = fingerprint(group, place.id().code(), "");
            cafe.ifPresent(code ->
                    prints[Sizes.both(level)] = fingerprint(group, place.id().code(), code));
        }
        return new ArrayList<>(Arrays.asList(prints));
    }

    private byte[] fingerprint(GroupId group, String place, String cafe) {
        return seal.fingerprint(group.text() + "|" + place + "|" + cafe, "crowd");
    }

    /** The place of this level around what was said. */
    public Optional<Place> at(Said said, int level) {
        return said.place().map(places::widening).orElse(List.of()).stream()
                .filter(place -> place.level().ordinal() == level)
                .findFirst();
    }
}
