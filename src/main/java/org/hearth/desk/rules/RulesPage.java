package org.hearth.desk.rules;

import java.util.List;
import java.util.Map;
import org.hearth.danger.RuleLine;
import org.hearth.danger.Verdicts;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param tallies what moderators thought of each rule, by its name */
public record RulesPage(
        Viewer viewer,
        Doors doors,
        String language,
        List<RuleLine> rules,
        Map<String, Verdicts.Tally> tallies,
        Verdicts.Tally all) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/desk";
    }
}
