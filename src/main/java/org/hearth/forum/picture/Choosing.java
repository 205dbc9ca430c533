package org.hearth.forum.picture;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearth.forum.PostId;
import org.hearth.groups.Viewer;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Submission;
import org.springframework.stereotype.Component;

/** What a composer's form says of pictures: new ones, words for them, and which are to be left out. */
@Component
public class Choosing {

    private static final String FILES = "pictures";
    private static final long LARGEST = 20L << 20;

    private final PictureTable table;
    private final Pictures pictures;
    private final Redrawing redrawing;
    private final RateLimits limits;
    private final Clock clock;

    Choosing(PictureTable table, Pictures pictures, Redrawing redrawing, RateLimits limits, Clock clock) {
        this.table = table;
        this.pictures = pictures;
        this.redrawing = redrawing;
        this.limits = limits;
        this.clock = clock;
    }

    /** For what is not posted yet: each new picture is kept as a draft of this form, so that looking first loses none. */
    public Chosen take(Viewer writer, Submission form, HttpServletRequest request) {
        return take(writer, form, request, 0);
    }

    /** For a post that has some: the words for those are changed and those left out are gone when this is called. */
    public Chosen take(Viewer writer, Submission form, HttpServletRequest request, PostId post) {
        return take(writer, form, request, pictures.ofOwn(writer, post).size());
    }

    /** The post's own: described anew or gone. The post is the viewer's: whoever calls has looked. */
    public void change(Viewer writer, PostId post, HttpServletRequest request) {
        if (change(pictures.ofOwn(writer, post), request)) {
            table.mark(post);
        }
    }

    private Chosen take(Viewer writer, Submission form, HttpServletRequest request, int there) {
        var files = files(request);
        var more = request.getParameter("more") != null;
        if (files.isEmpty() && request.getParameter("pictured") == null) {
            return new Chosen(List.of(), "", more);
        }
        change(pictures.drafts(writer, form), request);
        var error = add(writer, form, files, there);
        return new Chosen(pictures.drafts(writer, form), error, more);
    }

    private boolean change(List<PictureLine> known, HttpServletRequest request) {
        var given = request.getParameterValues("gone");
        var gone = given == null ? Set.<String>of() : Set.copyOf(Arrays.asList(given));
        for (var picture : known) {
            var alt = request.getParameter("alt-" + picture.id().text());
            if (gone.contains(picture.id().text())) {
                table.remove(picture.id());
            } else if (alt != null) {
                table.describe(picture.id(), cleaned(alt));
            }
        }
        return !gone.isEmpty();
    }

    private static String cleaned(String alt) {
        var line = alt.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= Pictures.LONGEST_ALT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Pictures.LONGEST_ALT));
    }

    /** @return what to do about the first that could not be taken; the others are */
    private String add(Viewer writer, Submission form, List<Part> files, int there) {
        var error = "";
        var count = there + pictures.drafts(writer, form).size();
        for (var file : files) {
            if (count >= Pictures.MOST) {
                return "forum.picture.many";
            }
            limits.check(RateLimit.PICTURES, writer.persona().text());
            if (file.getSize() > LARGEST) {
                error = "forum.picture.large";
                continue;
            }
            try {
                var redrawn = redrawing.draw(() -> file.getInputStream().readAllBytes());
                table.add(PictureId.random(), writer.persona(), form, redrawn, clock.instant());
                count++;
            } catch (PictureRefused refused) {
                error = refused.messageKey();
            }
        }
        return error;
    }

    /** Where nothing was chosen browsers send an empty part without a name. */
    private static boolean chosen(Part part) {
        var name = part.getSubmittedFileName();
        return part.getSize() > 0 || (name != null && !name.isEmpty());
    }

    private static List<Part> files(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(FILES) && chosen(part))
                    .toList();
        } catch (IOException | ServletException | IllegalStateException tooMuch) {
            return List.of();
        }
    }
}
