package org.hearth.danger.rules;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The rules themselves: browsers read by them without telling anybody what was written, and so can people. */
@Controller
class RulesController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final SiteRules rules;

    RulesController(SiteRules rules) {
        this.rules = rules;
    }

    @GetMapping("/danger/rules")
    ResponseEntity<String> show() {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(rules.text());
    }
}
