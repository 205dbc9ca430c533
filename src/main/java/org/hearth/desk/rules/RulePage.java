package org.hearth.desk.rules;

import java.util.List;
import java.util.Optional;
import org.hearth.danger.RuleLine;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/**
 * @param rule as it was typed
 * @param keeps whether the viewer may keep it
 * @param error message key; empty if nothing is wrong
 */
public record RulePage(
        Viewer viewer, Doors doors, RuleLine rule, Optional<Tried> tried, boolean keeps, String reason, String error) {

    /** What a rule would have found. @param now what it finds as it stands @param words of some that it would find */
    public record Tried(int posts, int found, int now, List<String> words) {}

    public String path() {
        return "/groups/" + viewer.group().text() + "/desk/rules";
    }

    public String phrases() {
        return String.join("\n", rule.phrases());
    }
}
