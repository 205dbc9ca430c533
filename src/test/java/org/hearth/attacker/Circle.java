package org.hearth.attacker;

import java.util.Map;
import java.util.Objects;
import org.hearth.cast.Cast;
import org.hearth.forum.ThreadId;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.meetings.MeetingId;

/** One group with its people. */
public record Circle(People people, GroupId group, Map<Cast.Player, Viewer> viewers) {

    public String path() {
        return "/groups/" + group.text();
    }

    public Viewer viewer(Cast.Player player) {
        return Objects.requireNonNull(viewers.get(player));
    }

    public Visitor visitor(Cast.Player player) {
        return people.signedIn(player);
    }

    public ThreadId thread(Cast.Player author, String title, String body) {
        return people.forum.keepThread(viewer(author), title, body, people.clock.instant());
    }

    public String threadPath(ThreadId thread) {
        return path() + "/threads/" + thread.text();
    }

    /** A meeting of this group's facilitator that has just begun. */
    public MeetingId meeting() {
        return people.plan(viewer(Cast.TOVE), people.clock.instant()).id();
    }

    /** The path of the only post, or of the last one, of this thread. */
    public String postPath(ThreadId thread) {
        var page = visitor(Cast.TOVE).get(threadPath(thread)).page();
        var post = Objects.requireNonNull(page.select("#posts > li").last());
        return path() + "/posts/" + post.id().substring("post-".length());
    }
}
