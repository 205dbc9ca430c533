package org.hearth.disclosure.stating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.disclosure.crowd.Crowds;
import org.hearth.disclosure.crowd.Said;
import org.hearth.disclosure.step.Steps;
import org.hearth.disclosure.step.What;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.places.Place;
import org.hearth.places.PlaceId;
import org.hearth.places.Places;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying where one lives and which café one goes to; nobody sees it by that. */
@Controller
@RequestMapping("/groups/{group}/me")
class StatingController {

    private static final int FOUND = 8;

    private final Steps steps;
    private final Crowds crowds;
    private final ChapterTable chapters;
    private final Places places;
    private final Groups groups;
    private final RateLimits limits;

    StatingController(
            Steps steps, Crowds crowds, ChapterTable chapters, Places places, Groups groups, RateLimits limits) {
        this.steps = steps;
        this.crowds = crowds;
        this.chapters = chapters;
        this.places = places;
        this.groups = groups;
        this.limits = limits;
    }

    @GetMapping("/place")
    Html place(Viewer viewer) {
        viewer.need(Capability.SEE_MEMBERS);
        return Html.of("disclosure/stating/place", placePage(viewer, "", List.of()));
    }

    /** By POST, so that where somebody lives stands in no address and no history. */
    private Html look(Viewer viewer, String name) {
        var found = name.isBlank() ? List.<Place>of() : places.find(name.strip(), FOUND);
        var page = placePage(viewer, name, found);
        return found.isEmpty()
                ? Html.again("disclosure/stating/place", page)
                : Html.of("disclosure/stating/place", page);
    }

    private PlacePage placePage(Viewer viewer, String name, List<Place> found) {
        return new PlacePage(
                viewer,
                groups.doors(viewer, "about"),
                said(viewer).place().flatMap(places::byId),
                shows(viewer, What.PLACE),
                name,
                found.stream().map(this::found).toList());
    }

    private PlacePage.Found found(Place place) {
        var around =
                places.widening(place.id()).stream().skip(1).map(Place::name).collect(Collectors.joining(", "));
        return new PlacePage.Found(place, around);
    }

    /** Nothing chosen changes nothing; an empty choice takes back what was said. @param town to be looked for first */
    @PostMapping("/place")
    Object statePlace(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String town) {
        viewer.need(Capability.SEE_MEMBERS);
        if (town != null) {
            return look(viewer, town);
        }
        if (place != null) {
            state(viewer, new Said(chosen(place), said(viewer).cafe()));
        }
        return new ModelAndView(back(viewer));
    }

    @GetMapping("/cafe")
    Html cafe(Viewer viewer) {
        viewer.need(Capability.SEE_MEMBERS);
        return Html.of(
                "disclosure/stating/cafe",
                new CafePage(
                        viewer,
                        groups.doors(viewer, "about"),
                        said(viewer).cafe().flatMap(places::byId),
                        shows(viewer, What.CAFE),
                        cafes(viewer)));
    }

    private List<Place> cafes(Viewer viewer) {
        return chapters.places(viewer.group()).stream()
                .flatMap(place -> places.byId(place).stream())
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    @PostMapping("/cafe")
    String stateCafe(Viewer viewer, @RequestParam(required = false) @Nullable String cafe) {
        viewer.need(Capability.SEE_MEMBERS);
        if (cafe != null) {
            var chosen = chosen(cafe);
            if (chosen.isPresent()
                    && cafes(viewer).stream().noneMatch(one -> one.id().equals(chosen.get()))) {
                throw new NotFound();
            }
            state(viewer, new Said(said(viewer).place(), chosen));
        }
        return back(viewer);
    }

    private Optional<PlaceId> chosen(String code) {
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(places.byId(PlaceId.valueOf(code))
                        .orElseThrow(NotFound::new)
                        .id());
    }

    private void state(Viewer viewer, Said said) {
        if (!said.equals(said(viewer))) {
            limits.check(RateLimit.STATEMENTS, viewer.persona().text());
            steps.state(viewer, said);
        }
    }

    private Said said(Viewer viewer) {
        return crowds.said(viewer.persona());
    }

    private boolean shows(Viewer viewer, What what) {
        return steps.of(viewer.persona()).stream().anyMatch(step -> step.what() == what);
    }

    private static String back(Viewer viewer) {
        return "redirect:/groups/" + viewer.group().text() + "/me";
    }
}
