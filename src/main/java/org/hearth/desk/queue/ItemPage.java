package org.hearth.desk.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.danger.Hit;
import org.hearth.desk.act.Act;
import org.hearth.desk.report.ReportTable;
import org.hearth.desk.welcome.GroupWords;
import org.hearth.desk.welcome.Prompt;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Submission;
import org.hearth.web.Doors;

/**
 * @param hits what the rules found in the words
 * @param reports what was said by those who reported it
 * @param chosen words the answer begins with; empty unless picked
 * @param appealed what an appeal is about; empty for anything else
 * @param submission of the answer
 */
public record ItemPage(
        Viewer viewer,
        Doors doors,
        Item item,
        Age age,
        List<Hit> hits,
        List<ReportTable.Said> reports,
        List<Prompt> prompts,
        List<GroupWords> words,
        String chosen,
        Optional<Act> appealed,
        Submission submission,
        String error) {

    /** A stretch of the words. @param marked whether a rule found it */
    public record Stretch(String text, boolean marked) {}

    public String desk() {
        return "/groups/" + viewer.group().text() + "/desk";
    }

    public String path() {
        return desk() + "/items/" + item.id().text();
    }

    public boolean mine() {
        return item.takenBy().filter(viewer::is).isPresent();
    }

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    /** The words, with what the rules found marked. */
    public List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        var at = 0;
        for (var hit : hits.stream().sorted(Comparator.comparingInt(Hit::start)).toList()) {
            if (hit.start() >= at && hit.end() <= item.body().length()) {
                stretches.add(new Stretch(item.body().substring(at, hit.start()), false));
                stretches.add(new Stretch(item.body().substring(hit.start(), hit.end()), true));
                at = hit.end();
            }
        }
        stretches.add(new Stretch(item.body().substring(at), false));
        return stretches;
    }
}
