package org.hearth.desk.queue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.desk.rota.Rota;
import org.hearth.desk.rota.Rotas;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param items the most urgent first @param next what to look at now @param done whether something has just been done */
public record DeskPage(
        Viewer viewer,
        Doors doors,
        List<Item> items,
        Optional<Item> next,
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

    public Age age(Item item) {
        return Age.of(item.since(), now);
    }
}
