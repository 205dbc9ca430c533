package org.hearth.forum.picture;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.forum.PostId;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Submission;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The pictures of posts, and those that wait beside a text not yet posted. */
@Component
public class Pictures {

    public static final int MOST = 6;
    public static final int LONGEST_ALT = 300;

    private static final Duration LIFETIME = Duration.ofHours(24);

    private final PictureTable table;
    private final Clock clock;

    Pictures(PictureTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Whoever calls has looked whether they may be seen. Their paths hold from a page of a thread. */
    public Map<PostId, List<PictureLine>> of(Collection<PostId> posts) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        return table.of(posts).stream()
                .collect(Collectors.groupingBy(
                        row -> new PostId(row.post().orElseThrow()),
                        Collectors.mapping(Pictures::besideItsPost, Collectors.toList())));
    }

    /** Those of one post, with paths that hold everywhere. */
    public List<PictureLine> ofOwn(Viewer writer, PostId post) {
        var path = "/groups/" + writer.group().text() + "/posts/" + post.text() + "/pictures/";
        return table.of(List.of(post)).stream()
                .map(row -> line(row, path + row.number()))
                .toList();
    }

    public List<PictureLine> drafts(Viewer writer, Submission form) {
        var path = "/groups/" + writer.group().text() + "/pictures/";
        return table.drafts(writer.persona(), form).stream()
                .map(row -> line(row, path + row.id().text()))
                .toList();
    }

    /** The drafts of this form are the post's from now on. */
    public void attach(Viewer writer, Submission form, PostId post) {
        table.attach(writer.persona(), form, post);
    }

    /** The post is about to go, and its text goes on in this form. */
    public void detach(Viewer writer, PostId post, Submission form) {
        table.detach(post, writer.persona(), form, clock.instant());
    }

    public void removeAll(PostId post) {
        table.removeAll(post);
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 120_000)
    void sweep() {
        table.removeDraftsBefore(clock.instant().minus(LIFETIME));
    }

    private static PictureLine besideItsPost(PictureTable.Row row) {
        var post = new PostId(row.post().orElseThrow());
        return line(row, "../posts/" + post.text() + "/pictures/" + row.number());
    }

    private static PictureLine line(PictureTable.Row row, String path) {
        return new PictureLine(row.id(), path, row.alt(), row.width(), row.height());
    }
}
