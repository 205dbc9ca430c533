package org.hearth.live.signal;

import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.live.media.SignedOutInside;
import org.hearth.web.SignIns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.socket.CloseStatus;

/** Ends the lines of browsers that are signed out: somebody else may sit before them now. */
@Component
class SignedOutLines {

    private final SignalLines lines;
    private final SignIns signIns;
    private final ApplicationEventPublisher events;

    SignedOutLines(SignalLines lines, SignIns signIns, ApplicationEventPublisher events) {
        this.lines = lines;
        this.signIns = signIns;
        this.events = events;
    }

    @Scheduled(fixedDelay = 2_000)
    @Transactional
    public void close() {
        var open = lines.open();
        if (open.isEmpty()) {
            return;
        }
        var lasting = signIns.lasting(open.stream().map(SignalLine::session).collect(Collectors.toSet()));
        var ended =
                open.stream().filter(line -> !lasting.contains(line.session())).collect(Collectors.toSet());
        ended.forEach(this::end);
        cut(ended);
    }

    private void end(SignalLine line) {
        line.close(CloseStatus.POLICY_VIOLATION);
        lines.remove(line);
    }

    /**
     * LiveKit goes on sending picture and sound to a browser whose line has ended. Who came back meanwhile, signed in anew,
     * has the same identity and is left in peace.
     */
    private void cut(Set<SignalLine> ended) {
        var inside = lines.open().stream().map(SignalLine::grant).collect(Collectors.toSet());
        ended.stream()
                .map(SignalLine::grant)
                .distinct()
                .filter(grant -> !inside.contains(grant))
                .forEach(grant -> events.publishEvent(new SignedOutInside(grant)));
    }
}
