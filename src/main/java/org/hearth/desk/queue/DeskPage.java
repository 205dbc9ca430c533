package org.hearth.desk.queue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.desk.rota.Rota;
import org.hearth.desk.rota.Rotas;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param items the most urgent first @param done whether something has just been done */
public record DeskPage(
        Viewer viewer,
        Doors doors,
        List<Item> items,
        Rota rota,
        List<Rotas.Note> notes,
        Load load,
        boolean pausing,
        boolean done,
        Instant now) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/desk";
    }

    public List<Lane> lanes() {
        return Arrays.stream(Lane.values()).filter(lane -> !in(lane).isEmpty()).toList();
    }

    public List<Item> in(Lane lane) {
        return items.stream().filter(item -> item.lane() == lane).toList();
    }

    /** What nobody has taken, or the viewer has. */
    public Optional<Item> next() {
        return items.stream()
                .filter(item -> item.takenBy().isEmpty() || item.takenBy().filter(viewer::is).isPresent())
                .findFirst();
    }

    public Age age(Item item) {
        return Age.of(item.since(), now);
    }
}
