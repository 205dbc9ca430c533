package org.hearth.forum.find;

import java.util.List;
import org.hearth.forum.ThreadId;

/** Threads whose titles say nearly the same. @param path of the group's threads */
public record LikeFragment(String path, List<Like> threads) {

    public record Like(ThreadId id, String title, int posts) {}
}
