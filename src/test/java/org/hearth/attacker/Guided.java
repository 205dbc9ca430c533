package org.hearth.attacker;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.hearth.cast.Cast;
import org.hearth.guidance.PreparationId;
import org.hearth.meetings.MeetingId;

/** A page with what a reader said of it, something in the neighbourhood, and a question before a meeting, in one group. */
record Guided(Circle circle, String meeting, Rows rows) {

    static final Map<String, String> PAGE = Map.of(
            "title", "A page about nights",
            "body", "Some **words**",
            "author", "Birch",
            "qualification", "Has lain awake for years",
            "sources", "A book, 2020",
            "written", LocalDate.now(ZoneOffset.UTC).minusDays(2).toString(),
            "due", LocalDate.now(ZoneOffset.UTC).plusYears(1).toString(),
            "verb", "publish");

    Map<String, String> ids() {
        var ids = new HashMap<String, String>();
        var leader = circle.visitor(Cast.TOVE);
        var page = leader.post(circle.path() + "/information", PAGE).location().orElseThrow();
        ids.put("article", page.replaceFirst(".*/", ""));
        circle.visitor(Cast.MEI).post(page + "/remarks", Map.of("words", "The year is wrong"));
        ids.put(
                "remark",
                leader.get(page).one("form[action$=removal]").attr("action").split("/", -1)[6]);
        circle.visitor(Cast.MEI).post(circle.path() + "/nearby", Map.of("name", "A walk", "what", "Slow, on Sundays"));
        ids.put(
                "nearby",
                last(leader.get(circle.path() + "/nearby")
                        .one("main section li a")
                        .attr("href")));
        ids.put("preparation", waiting());
        return ids;
    }

    /** As if it had been prepared before the meeting began. */
    private String waiting() {
        var id = PreparationId.random();
        rows.change(
                """
                insert into preparation (id, group_id, meeting_id, submission, kind, title, body, publish_at, persona_id)
                values (?, ?, ?, gen_random_uuid(), 'question', 'A question', 'Think of it', now() + interval '1 year', ?)
                """,
                id.value(),
                circle.group().value(),
                MeetingId.valueOf(meeting).value(),
                circle.viewer(Cast.TOVE).persona().value());
        return id.text();
    }

    private static String last(String path) {
        return path.replaceFirst(".*/", "");
    }
}
