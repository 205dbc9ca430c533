package org.hearth.attacker;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.cast.Cast;

/** Opens a group to those who ask, and asks. */
final class AtTheDoor {

    private final Rows rows;
    private final Circle circle;
    private final Visitor facilitator;

    AtTheDoor(Rows rows, Circle circle) {
        this.rows = rows;
        this.circle = circle;
        this.facilitator = circle.visitor(Cast.TOVE);
    }

    AtTheDoor open(String way) {
        return set("visibility = 'LISTED', admission = '" + way + "'");
    }

    AtTheDoor size(int members) {
        return set("size_limit = " + members);
    }

    AtTheDoor set(String columns) {
        rows.database
                .sql("update support_group set " + columns + " where id = :group")
                .param("group", circle.group().value())
                .update();
        return this;
    }

    AtTheDoor withoutDanger() {
        facilitator.post(circle.path() + "/screening", Map.of("looks", "3", "offer", "7"));
        return this;
    }

    /** @return its id */
    String question(String kind, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("kind", kind);
        all.put("required", "yes");
        facilitator.post(circle.path() + "/screening/questions", all);
        var links = facilitator.get(circle.path() + "/screening").all("a[href*=/screening/questions/]");
        return links.getLast().attr("href").replaceFirst(".*/", "");
    }

    String path() {
        return "/ask/" + circle.group().text();
    }

    /** Somebody with an account, who has begun. */
    Visitor asks(String address) {
        var asker = circle.people().signedIn(circle.people().account(address));
        asker.post(path(), Map.of());
        return asker;
    }

    @SafeVarargs
    final void answers(Visitor asker, Map<String, String>... answers) {
        for (int number = 0; number < answers.length; number++) {
            asker.post(path() + "/questions/" + number, answers[number]);
        }
    }

    /** @return the id of what was asked */
    String send(Visitor asker) {
        var answer = asker.post(path() + "/review", Map.of());
        return answer.location().orElseThrow().replaceFirst(".*/", "");
    }
}
