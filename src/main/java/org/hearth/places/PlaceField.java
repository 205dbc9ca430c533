package org.hearth.places;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form's question for a place, and what was answered: a typed name and, where several places have it, the one that was
 * marked. Shown by {@code places/place/_choose}, which names the marks like the field with {@code Id} at its end.
 *
 * @param name of the text field in its form, such as {@code place}
 * @param typed what was typed, kept as it is
 * @param error message key of what is wrong, empty if nothing is
 * @param candidates to choose from, where the name alone does not tell
 */
public record PlaceField(String name, String typed, String error, List<Candidate> candidates, Optional<Place> place) {

    private static final int CANDIDATES = 12;

    /** Not yet asked. */
    public static PlaceField empty(String name) {
        return new PlaceField(name, "", "", List.of(), Optional.empty());
    }

    /** With the place chosen before. */
    public static PlaceField of(Places places, String name, PlaceId chosen) {
        var place = places.byId(chosen);
        return new PlaceField(name, place.map(places::label).orElse(""), "", List.of(), place);
    }

    /**
     * Reads an answer. {@link #place} is present exactly if {@link #error} is empty and something was typed.
     *
     * @param marked the candidate's id, if candidates had been offered; without meaning once another name is typed
     */
    public static PlaceField read(Places places, String name, @Nullable String typed, @Nullable String marked) {
        var kept = typed == null ? "" : typed.strip();
        if (kept.isEmpty()) {
            return empty(name);
        }
        return switch (places.read(kept)) {
            case Reading.One(var place) -> new PlaceField(name, kept, "", List.of(), Optional.of(place));
            case Reading.Several(var several) ->
                empty(name).among(places, kept, several, marked, "places.choose.several");
            case Reading.Nothing() ->
                empty(name).among(places, kept, places.find(kept, CANDIDATES), marked, "places.choose.unfinished");
        };
    }

    private PlaceField among(
            Places places, String kept, List<Place> offered, @Nullable String marked, String otherwise) {
        var chosen = offered.stream()
                .filter(place -> place.id().code().equals(marked))
                .findFirst();
        if (chosen.isPresent()) {
            return new PlaceField(name, places.label(chosen.get()), "", List.of(), chosen);
        }
        var candidates = offered.stream()
                .limit(CANDIDATES)
                .map(place -> new Candidate(place.id().code(), places.label(place)))
                .toList();
        var problem = offered.isEmpty() ? "places.choose.none" : otherwise;
        return new PlaceField(name, kept, problem, candidates, Optional.empty());
    }

    /** Whether the form can go on: nothing typed, or a place that is known. Whether it may stay empty is the form's to say. */
    public boolean understood() {
        return error.isEmpty();
    }

    /** @param label the name with what tells it from others */
    public record Candidate(String id, String label) {}
}
