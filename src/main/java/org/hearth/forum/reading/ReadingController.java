package org.hearth.forum.reading;

import org.hearth.forum.ThreadId;
import org.hearth.forum.thread.ThreadTable;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far one has read: sent by the page when its last post came into sight, or by a button where no script runs. */
@Controller
class ReadingController {

    private final ThreadTable threads;
    private final ReadingTable table;

    ReadingController(ThreadTable threads, ReadingTable table) {
        this.threads = threads;
        this.table = table;
    }

    @PostMapping("/groups/{group}/threads/{thread}/reading")
    String read(Viewer viewer, @PathVariable ThreadId thread, @RequestParam(defaultValue = "") String upto) {
        viewer.need(Capability.READ_TALK);
        var heading = threads.visibleTo(viewer, thread).orElseThrow(NotFound::new);
        if (upto.matches("[1-9]\\d{0,7}") && Integer.parseInt(upto) > heading.upto()) {
            table.note(viewer, thread, Integer.parseInt(upto));
        }
        return "redirect:/groups/" + viewer.group().text() + "/threads";
    }
}
