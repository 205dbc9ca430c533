package org.hearth.web.health;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /health}: 200 and what is off in words, or 503 and why. Open to everybody, tells of nobody. */
@RestController
class HealthController {

    private final Health health;

    HealthController(Health health) {
        this.health = health;
    }

    @GetMapping("/health")
    ResponseEntity<String> show() {
        var notReady = health.notReady();
        var lines = new ArrayList<>(List.of(notReady.orElse("ready")));
        lines.addAll(health.off());
        return ResponseEntity.status(notReady.isEmpty() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body(String.join("\n", lines) + "\n");
    }
}
