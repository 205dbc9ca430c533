package org.hearth.desk.care;

import java.util.List;
import org.hearth.desk.act.Act;
import org.hearth.desk.report.ReportTable;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param received whether a report has just been made */
public record CarePage(Viewer viewer, Doors doors, List<Act> acts, List<ReportTable.Own> reports, boolean received) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/care";
    }
}
