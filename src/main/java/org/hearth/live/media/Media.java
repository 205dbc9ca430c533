package org.hearth.live.media;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * What an island needs to connect.
 *
 * @param url path of the way of signalling, on our own origin
 * @param e2ee whether picture and sound are encrypted between browsers
 */
public record Media(String url, String token, String identity, boolean e2ee) {

    /** Kept nowhere: the token is one person's, for five minutes. */
    public ResponseEntity<Media> answer() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this);
    }
}
