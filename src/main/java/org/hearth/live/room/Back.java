package org.hearth.live.room;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * The answer to a form of the room: a page with script is told by its stream, and must not be left; one without looks anew.
 * Handlers below {@code /groups/{group}/meetings/{meeting}} take it as a parameter.
 */
public record Back(RoomAddress address, boolean script) {

    public ResponseEntity<Void> toRoom() {
        return to("room");
    }

    /** @param part such as {@code room}, {@code room#chat} */
    public ResponseEntity<Void> to(String part) {
        return script
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, address.at(part))
                        .build();
    }
}
