package org.hearth.guidance.preparation;

import java.util.List;
import org.hearth.forum.MeetingThreads;
import org.hearth.groups.Viewer;
import org.hearth.meetings.Meeting;

/** @param waiting what is not published yet, for those who lead alone @param prepares whether the reader can add to it */
public record BesideFragment(
        Viewer viewer,
        Meeting meeting,
        List<MeetingThreads.Line> threads,
        List<Preparation> waiting,
        boolean prepares) {

    public String path() {
        return "/groups/" + viewer.group().text();
    }

    public String preparations() {
        return path() + "/meetings/" + meeting.id().text() + "/preparations";
    }
}
