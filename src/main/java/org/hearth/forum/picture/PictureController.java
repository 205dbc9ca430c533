package org.hearth.forum.picture;

import java.util.Optional;
import org.hearth.forum.PostId;
import org.hearth.forum.post.Posts;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pictures, for those who may read the post, and drafts for their writer. */
@Controller
@RequestMapping("/groups/{group}")
class PictureController {

    private final PictureTable table;
    private final Posts posts;

    PictureController(PictureTable table, Posts posts) {
        this.table = table;
        this.posts = posts;
    }

    @GetMapping("/posts/{post}/pictures/{number}")
    ResponseEntity<byte[]> posted(
            Viewer viewer,
            @PathVariable PostId post,
            @PathVariable String number,
            @RequestParam(defaultValue = "large") String size) {
        viewer.need(Capability.READ_TALK);
        if (!posts.showsPictures(viewer, post) || !number.matches("[1-9]\\d{0,5}")) {
            throw new NotFound();
        }
        return answer(table.posted(post, Integer.parseInt(number), size.equals("small")), "private, max-age=3600");
    }

    @GetMapping("/pictures/{picture}")
    ResponseEntity<byte[]> draft(
            Viewer viewer, @PathVariable PictureId picture, @RequestParam(defaultValue = "large") String size) {
        viewer.need(Capability.WRITE_TALK);
        return answer(table.draft(viewer.persona(), picture, size.equals("small")), "no-store");
    }

    /** Opened by itself, it is a picture and nothing that could run. */
    private static ResponseEntity<byte[]> answer(Optional<byte[]> picture, String caching) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"picture.jpg\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(picture.orElseThrow(NotFound::new));
    }
}
