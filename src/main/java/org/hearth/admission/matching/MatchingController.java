package org.hearth.admission.matching;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearth.admission.screening.Kind;
import org.hearth.admission.screening.Screening;
import org.hearth.groups.Doorway;
import org.hearth.kernel.RateLimit;
import org.hearth.places.Place;
import org.hearth.places.PlaceField;
import org.hearth.places.Places;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.hearth.web.Language;
import org.hearth.web.Strangers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Proposes groups to somebody who says what they look for. By POST, so that no need stands in an address or a log. */
@Controller
@RequestMapping("/find-a-group")
class MatchingController {

    static final List<String> TIMES = List.of("MORNING", "DAY", "EVENING", "NIGHT", "WEEKEND");
    static final List<String> FORMATS = List.of("TALK", "LIVE", "CAFE");

    private final Doorway doorway;
    private final Screening screening;
    private final Places places;
    private final Strangers strangers;

    MatchingController(Doorway doorway, Screening screening, Places places, Strangers strangers) {
        this.doorway = doorway;
        this.screening = screening;
        this.places = places;
        this.strangers = strangers;
    }

    @GetMapping
    Html show(HttpServletRequest request) {
        strangers.check(RateLimit.SEARCHES_PER_NETWORK, request);
        var reader = Frames.language(request);
        return Html.of("admission/matching/show", page(reader, Set.of(), Map.of(), PlaceField.empty("place")));
    }

    @PostMapping
    Html propose(@RequestParam Map<String, String> typed, HttpServletRequest request) {
        strangers.check(RateLimit.SEARCHES_PER_NETWORK, request);
        var place = PlaceField.read(places, "place", typed.get("place"), typed.get("placeId"));
        var asked = page(Frames.language(request), typed.keySet(), typed, place);
        if (!place.understood()) {
            return Html.again("admission/matching/show", asked);
        }
        var candidates = doorway.listed().stream()
                .map(entrance -> new Matching.Candidate(entrance, screening.questions(entrance.group())))
                .toList();
        var proposals = Matching.match(candidates, wish(asked, typed, place));
        return Html.of("admission/matching/proposals", new ProposalsPage(proposals));
    }

    private Wish wish(MatchingPage asked, Map<String, String> typed, PlaceField place) {
        var age = typed.getOrDefault("age", "");
        var language = typed.getOrDefault("language", "");
        return new Wish(
                asked.needs().stream().filter(asked::hasNeed).collect(Collectors.toSet()),
                asked.languages().contains(language) ? language : "",
                age.matches("[0-9]") && Integer.parseInt(age) < Kind.AGE.given()
                        ? OptionalInt.of(Integer.parseInt(age))
                        : OptionalInt.empty(),
                chosen(TIMES, typed, "time"),
                chosen(FORMATS, typed, "format"),
                place.place().map(this::widening).orElse(List.of()));
    }

    private List<String> widening(Place place) {
        return places.widening(place.id()).stream()
                .map(wider -> wider.id().code())
                .toList();
    }

    private static Set<String> chosen(List<String> all, Map<String, String> typed, String field) {
        return all.stream().filter(one -> typed.containsKey(field + one)).collect(Collectors.toSet());
    }

    private MatchingPage page(Language reader, Set<String> ticked, Map<String, String> typed, PlaceField place) {
        var needs = new TreeSet<String>();
        var near = new TreeSet<String>();
        var languages = new TreeSet<String>();
        doorway.listed().forEach(entrance -> {
            needs.addAll(entrance.needs());
            if (Language.of(entrance.language()) == reader) {
                near.addAll(entrance.needs());
            }
            languages.add(entrance.language());
        });
        return new MatchingPage(
                List.copyOf(needs), List.copyOf(near), List.copyOf(languages), TIMES, FORMATS, ticked, typed, place);
    }
}
