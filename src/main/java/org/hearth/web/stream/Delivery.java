package org.hearth.web.stream;

import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hearth.web.Frame;
import org.hearth.web.Push;
import org.hearth.web.Topic;
import org.hearth.web.Words;

/**
 * One publication on its way to many pages, rendered once for all who get the same bytes: those of one language and
 * one time zone.
 */
final class Delivery {

    static final Delivery NOTHING =
            new Delivery(new Topic("", ""), "", viewer -> Optional.empty(), (push, frame) -> new Utf8ByteOutput());
    private static final byte[] NO_BYTES = {};
    private static final byte[] NEXT_LINE = "\ndata: ".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "\n\n".getBytes(StandardCharsets.UTF_8);

    private final Topic topic;
    private final String mark;
    private final Function<Object, Optional<Push>> pushFor;
    private final BiFunction<Push, Frame, Utf8ByteOutput> rendering;

    private record Speech(Words words, ZoneId zone) {}

    private final Map<Speech, byte[]> sameForAll = new ConcurrentHashMap<>();

    Delivery(
            Topic topic,
            String mark,
            Function<Object, Optional<Push>> pushFor,
            BiFunction<Push, Frame, Utf8ByteOutput> rendering) {
        this.topic = topic;
        this.mark = mark;
        this.pushFor = pushFor;
        this.rendering = rendering;
    }

    byte[] bytesFor(Map<Topic, Object> viewers, Frame frame) {
        var viewer = viewers.get(topic);
        return viewer == null
                ? NO_BYTES
                : pushFor.apply(viewer).map(push -> bytes(push, frame)).orElse(NO_BYTES);
    }

    private byte[] bytes(Push push, Frame frame) {
        return push.sameForAll()
                ? sameForAll.computeIfAbsent(
                        new Speech(frame.words(), frame.zone()), first -> event(rendering.apply(push, frame)))
                : event(rendering.apply(push, frame));
    }

    private byte[] event(Utf8ByteOutput html) {
        var event = new ByteArrayOutputStream(html.getContentLength() + 512);
        event.writeBytes(("id: " + mark + "\ndata: ").getBytes(StandardCharsets.UTF_8));
        try {
            html.writeTo(new Lines(event));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        event.writeBytes(END);
        return event.toByteArray();
    }

    /** Begins each line as an event's must begin. In UTF-8 no other character has these bytes in it. */
    private static final class Lines extends OutputStream {

        private final ByteArrayOutputStream event;

        Lines(ByteArrayOutputStream event) {
            this.event = event;
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            var begin = from;
            for (int at = from; at < from + count; at++) {
                if (bytes[at] == '\n' || bytes[at] == '\r') {
                    event.write(bytes, begin, at - begin);
                    begin = at + 1;
                    if (bytes[at] == '\n') {
                        event.writeBytes(NEXT_LINE);
                    }
                }
            }
            event.write(bytes, begin, from + count - begin);
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }
    }
}
