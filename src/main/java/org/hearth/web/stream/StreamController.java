package org.hearth.web.stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.kernel.NotFound;
import org.hearth.web.Frames;
import org.hearth.web.SignedIn;
import org.hearth.web.Topic;
import org.hearth.web.TopicGate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The one stream of a page: every topic is authorised at each subscribe and again at each breath. */
@Controller
class StreamController {

    private static final byte[] CATCH_UP = "event: catch-up\ndata: now\n\n".getBytes(StandardCharsets.UTF_8);

    private final OpenStreams streams;
    private final Frames frames;
    private final SessionRepository<?> sessions;
    private final Map<String, TopicGate> gates;

    StreamController(OpenStreams streams, Frames frames, SessionRepository<?> sessions, List<TopicGate> gates) {
        this.sessions = sessions;
        this.streams = streams;
        this.frames = frames;
        this.gates = gates.stream().collect(Collectors.toUnmodifiableMap(TopicGate::kind, Function.identity()));
    }

    @GetMapping("/stream")
    void open(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam List<String> topic,
            @RequestParam(defaultValue = "") String at,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        var topics = topic.stream().map(Topic::of).toList();
        var stream = new Stream(me.account(), frames.of(request), admit(me, topics));
        streams.add(stream);
        try {
            // a right that ended before the stream was among those to be closed
            var unused = admit(me, topics);
            prepare(response);
            if (streams.movedSince(last.isEmpty() ? at : last, topics)) {
                response.getOutputStream().write(CATCH_UP);
            }
            var session = request.getSession().getId();
            stream.serve(
                    response.getOutputStream(),
                    () -> streams.isRunning() && sessions.findById(session) != null && stillAdmitted(me, topics));
        } catch (IOException pageIsGone) {
            return;
        } finally {
            streams.remove(stream);
        }
    }

    private static void prepare(HttpServletResponse response) {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
    }

    private boolean stillAdmitted(SignedIn me, List<Topic> topics) {
        try {
            return !admit(me, topics).isEmpty();
        } catch (NotFound rightEnded) {
            return false;
        }
    }

    private Map<Topic, Object> admit(SignedIn me, List<Topic> topics) {
        var viewers = new HashMap<Topic, Object>();
        for (var topic : topics) {
            var gate = gates.get(topic.kind());
            if (gate == null) {
                throw new NotFound();
            }
            viewers.put(topic, gate.admit(me, topic.id()).orElseThrow(NotFound::new));
        }
        return viewers;
    }
}
