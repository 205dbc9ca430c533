package org.hearth.live.signal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What livekit-client asks after a connect that failed, to learn why. */
@RestController
class ValidationController {

    private static final Duration TO_ANSWER = Duration.ofSeconds(3);

    private final SignalGate gate;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_ANSWER).build();

    ValidationController(SignalGate gate) {
        this.gate = gate;
    }

    @GetMapping({
        SignalPath.PATTERN + "/rtc/validate",
        SignalPath.PATTERN + "/rtc/v1/validate",
        SignalPath.CHECK_PATTERN + "/rtc/validate",
        SignalPath.CHECK_PATTERN + "/rtc/v1/validate"
    })
    ResponseEntity<String> validate(HttpServletRequest request) throws IOException, InterruptedException {
        var path = SignalPath.of(request.getRequestURI());
        if (path.isEmpty()) {
            return say(HttpStatus.NOT_FOUND.value(), "");
        }
        var query = SignalQuery.of(request.getQueryString());
        return switch (gate.ask(SignalHandshake.reader(), path.get(), query.token())) {
            case SignalGate.Answer.Refused refused -> say(refused.status().value(), "");
            case SignalGate.Answer.Pass pass -> ask(Upstream.of(pass, path.get(), query));
        };
    }

    private ResponseEntity<String> ask(Upstream upstream) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(upstream.address())
                .header(Upstream.HEADER, upstream.bearer())
                .timeout(TO_ANSWER)
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return say(answer.statusCode(), answer.body());
    }

    private static ResponseEntity<String> say(int status, String text) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(text);
    }
}
