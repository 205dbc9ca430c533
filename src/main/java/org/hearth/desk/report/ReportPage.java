package org.hearth.desk.report;

import java.util.List;
import java.util.Optional;
import org.hearth.forum.PostId;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.web.Doors;

/** @param kind what was chosen; empty before @param error message key; empty if nothing is wrong */
public record ReportPage(
        Viewer viewer,
        Doors doors,
        PostId post,
        String body,
        Optional<Persona> author,
        String kind,
        String words,
        String error) {

    public static final int LONGEST = 1_000;

    public List<ReportKind> kinds() {
        return List.of(ReportKind.values());
    }

    public String path() {
        return "/groups/" + viewer.group().text();
    }

    public String excerpt() {
        return body.length() <= 400 ? body : body.substring(0, body.offsetByCodePoints(0, 200)) + " …";
    }

    ReportPage again(String chosen, String typed, String why) {
        return new ReportPage(viewer, doors, post, body, author, chosen, typed, why);
    }
}
