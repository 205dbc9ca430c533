package org.hearth.live.keys;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What the islands of an encrypted meeting are answered, in the circle and aside: 409 for who came second. */
public final class KeyAnswers {

    private KeyAnswers() {}

    /** @param verb false if somebody else was faster */
    public static ResponseEntity<Void> taken(HttpServletRequest request, Predicate<List<Envelope>> verb)
            throws IOException {
        var status = Envelopes.read(request.getInputStream())
                .map(envelopes -> verb.test(envelopes) ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .orElse(HttpStatus.UNPROCESSABLE_CONTENT);
        return ResponseEntity.status(status).build();
    }

    public static ResponseEntity<Map<String, Object>> newest(Optional<Kept> newest) {
        return newest.map(kept -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(Map.<String, Object>of(
                                "epoch",
                                kept.epoch(),
                                "sealed",
                                Base64.getEncoder().encodeToString(kept.content()))))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
