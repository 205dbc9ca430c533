package org.hearth.attacker;

import java.util.Map;
import org.hearth.cast.Cast;
import org.hearth.forum.ThreadId;

/** The bench of one group, and the presses of those who look after it; not to be mistaken for a benchmark. */
final class Bench {

    private final Circle circle;
    private final ThreadId thread;
    private final Runnable sweep;

    Bench(Circle circle, ThreadId thread, Runnable sweep) {
        this.circle = circle;
        this.thread = thread;
        this.sweep = sweep;
    }

    String page() {
        sweep.run();
        return circle.visitor(Cast.TOVE).get(path("")).body();
    }

    String path(String below) {
        return circle.path() + "/desk" + below;
    }

    String threadPath() {
        return circle.threadPath(thread);
    }

    /** What waits with these words, as the facilitator sees it. */
    Answer item(String words) {
        sweep.run();
        return item(circle.visitor(Cast.TOVE), words);
    }

    Answer item(Visitor moderator, String words) {
        var link = moderator.get(path("")).all("main li").stream()
                .filter(line -> line.text().contains(words))
                .map(line -> line.select("a").attr("href"))
                .findFirst()
                .orElseThrow();
        return moderator.get(link);
    }

    Answer take(Answer item) {
        return circle.visitor(Cast.TOVE).post(item.path() + "/taking", Map.of());
    }

    Answer settle(Answer item, String outcome) {
        return circle.visitor(Cast.TOVE).post(item.path() + "/settling", Map.of("outcome", outcome));
    }

    Answer act(String post, String kind, Map<String, String> fields) {
        return act(circle.visitor(Cast.TOVE), post, kind, fields);
    }

    Answer act(Visitor moderator, String post, String kind, Map<String, String> fields) {
        return moderator.post(path("/posts/" + post + "/" + kind), fields);
    }

    Answer reply(Cast.Player player, String text) {
        return circle.visitor(player).post(circle.threadPath(thread) + "/posts", Map.of("body", text, "helped", "yes"));
    }

    Answer edit(Cast.Player player, String post, String text) {
        return circle.visitor(player)
                .post(circle.path() + "/posts/" + post + "/edit", Map.of("body", text, "helped", "yes"));
    }

    /** The id of the post with these words. */
    String post(String words) {
        return circle.visitor(Cast.TOVE).get(circle.threadPath(thread)).all("#posts > li").stream()
                .filter(one -> one.select(".body").text().contains(words))
                .map(one -> one.id().substring("post-".length()))
                .findFirst()
                .orElseThrow();
    }

    String seenBy(Cast.Player player) {
        return circle.visitor(player).get(circle.threadPath(thread)).body();
    }
}
