package org.hearth.journeys;

import java.util.List;

/** Where a group and the house tell people something: information, the neighbourhood, questions before a meeting, helplines. */
final class GuidingPages {

    private final Looked looked;
    private final Home.Group group;

    GuidingPages(Looked looked, Home.Group group) {
        this.looked = looked;
        this.group = group;
    }

    void ofTheHouse(Guest coordinator) {
        for (var path : List.of(
                "/groups",
                "/groups/new",
                "/coordination",
                "/coordination/people",
                "/coordination/appeals",
                "/coordination/audit",
                "/coordination/glass",
                "/coordination/glass/new",
                "/coordination/helplines",
                "/coordination/helplines/new",
                "/coordination/helplines/no.talk",
                "/coordination/principles",
                "/information",
                "/information/new",
                "/you/opened")) {
            looked.at(coordinator.open(path));
        }
        InformationJourney.write(coordinator.open("/information/new"), "Nights");
        var page = coordinator.path();
        for (var path : List.of("", "/edit", "/versions")) {
            looked.at(coordinator.open(page + path));
        }
    }

    void ofAGroup(Guest facilitator) {
        for (var path : List.of("/information", "/information/new", "/nearby", "/nearby/new")) {
            looked.at(facilitator.open(group.path(path)));
        }
        InformationJourney.write(facilitator.open(group.path("/information/new")), "Nights");
        looked.at(facilitator);
        looked.at(facilitator.open(facilitator.path() + "/versions"));
        facilitator.open(group.path("/information/new")).press("Publish it");
        looked.at(facilitator);
        facilitator.open(group.path("/nearby/new"));
        facilitator.fill("name", "A slow walk");
        facilitator.fill("what", "Forty minutes by the river");
        facilitator.press("Show it to the group");
        looked.at(facilitator);
        looked.at(facilitator.open(group.meetingPath("/preparations/new")));
        facilitator.fill("title", "What helps?");
        facilitator.fill("body", "One thing is enough.");
        facilitator.press("Keep it");
        looked.at(facilitator);
        looked.at(facilitator.open(group.meetingPath("/prejoin")));
    }
}
