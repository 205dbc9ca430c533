package org.hearth.meetings.meeting;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.meetings.BesideMeeting;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingWords;
import org.hearth.web.Fragments;
import org.hearth.web.Frames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what other modules say about a meeting. */
@Component
class WordsBeside implements MeetingWords {

    private final ObjectProvider<BesideMeeting> all;
    private final Fragments fragments;
    private final Frames frames;

    WordsBeside(ObjectProvider<BesideMeeting> all, Fragments fragments, Frames frames) {
        this.all = all;
        this.fragments = fragments;
        this.frames = frames;
    }

    @Override
    public List<Content> of(Viewer viewer, Meeting meeting, boolean goingIn, HttpServletRequest request) {
        var frame = frames.of(request);
        return all.orderedStream()
                .flatMap(one -> one.forViewer(viewer, meeting, goingIn).stream())
                .map(html -> fragments.content(html, frame))
                .toList();
    }
}
