package org.hearth.live.care;

import org.hearth.groups.Viewer;
import org.hearth.live.presence.LineQuality;
import org.hearth.meetings.MeetingId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LineReportController {

    private final LineReports reports;

    LineReportController(LineReports reports) {
        this.reports = reports;
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/line-report")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(Viewer viewer, @PathVariable MeetingId meeting, @RequestParam String line) {
        reports.report(viewer, meeting, LineQuality.of(line));
    }
}
