package org.hearth.web.stream;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.hearth.web.AccountId;
import org.hearth.web.Assets;
import org.hearth.web.Frame;
import org.hearth.web.Html;
import org.hearth.web.Push;
import org.hearth.web.Topic;
import org.hearth.web.Words;
import org.junit.jupiter.api.Test;

class StreamTests {

    private static final Topic TOPIC = new Topic("thread", "one");
    private static final Push SHARED = new Push(Html.of("template", "page"), true);
    /** One for each language, as the message files keep them. */
    private static final Map<String, Words> WORDS = new ConcurrentHashMap<>();

    private static final Push OWN = new Push(Html.of("template", "page"), false);

    private final AtomicInteger rendered = new AtomicInteger();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Writes the zone, so that it can be seen for whom it was. */
    private final BiFunction<Push, Frame, Utf8ByteOutput> rendering = (push, frame) -> {
        rendered.incrementAndGet();
        var output = new Utf8ByteOutput();
        output.writeContent("<p>\n" + frame.zone() + "\r\n</p>");
        return output;
    };

    @Test
    void whatAllGetIsRenderedOnceForEachLanguageAndZone() {
        var delivery = delivery(SHARED);
        var oslo = text(delivery, frame("nb", "Europe/Oslo"));
        assertThat(text(delivery, frame("nb", "Europe/Oslo"))).isEqualTo(oslo);
        assertThat(rendered).hasValue(1);
        assertThat(text(delivery, frame("nb", "Asia/Tokyo")))
                .contains("Asia/Tokyo")
                .doesNotContain("Oslo");
        assertThat(text(delivery, frame("en", "Europe/Oslo"))).contains("Europe/Oslo");
        assertThat(rendered).hasValue(3);
    }

    @Test
    void whatIsOnesOwnIsRenderedForEach() {
        var delivery = delivery(OWN);
        text(delivery, frame("nb", "Europe/Oslo"));
        text(delivery, frame("nb", "Europe/Oslo"));
        assertThat(rendered).hasValue(2);
    }

    @Test
    void anEventCarriesItsMarkAndEveryLineOfIt() {
        assertThat(text(delivery(SHARED), frame("en", "UTC")))
                .isEqualTo("id: mark7\ndata: <p>\ndata: UTC\ndata: </p>\n\n");
    }

    @Test
    void whoDoesNotListenToItGetsNothing() {
        assertThat(delivery(SHARED).bytesFor(Map.of(new Topic("thread", "two"), "viewer"), frame("en", "UTC")))
                .isEmpty();
        assertThat(rendered).hasValue(0);
    }

    @Test
    void writesWhatWaitsAndEndsWhenClosed() throws Exception {
        var stream = stream();
        var serving = Thread.startVirtualThread(() -> serve(stream));
        stream.offer(delivery(SHARED));
        while (!out.toString(StandardCharsets.UTF_8).contains("mark7")) {
            Thread.onSpinWait();
        }
        stream.close();
        assertThat(serving.join(java.time.Duration.ofSeconds(5))).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith(":\n\n");
    }

    @Test
    void nothingIsWrittenAnyMoreOnceItIsClosed() {
        var stream = stream();
        stream.offer(delivery(SHARED));
        stream.close();
        serve(stream);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(":\n\n");
    }

    @Test
    void aLineTooSlowForItsQueueIsClosed() {
        var stream = stream();
        for (int waiting = 0; waiting < 300; waiting++) {
            stream.offer(delivery(SHARED));
        }
        serve(stream);
        assertThat(rendered).hasValue(0);
    }

    private void serve(Stream stream) {
        try {
            stream.serve(out, () -> true);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Stream stream() {
        return new Stream(new AccountId(1), frame("en", "UTC"), Map.of(TOPIC, "viewer"));
    }

    private Delivery delivery(Push push) {
        return new Delivery(TOPIC, "mark7", viewer -> Optional.of(push), rendering);
    }

    private static String text(Delivery delivery, Frame frame) {
        return new String(delivery.bytesFor(Map.of(TOPIC, "viewer"), frame), StandardCharsets.UTF_8);
    }

    private static Frame frame(String language, String zone) {
        return new Frame(
                WORDS.computeIfAbsent(language, tag -> new Words(Locale.of(tag), Map.of())),
                new Assets(Map.of()),
                Optional.empty(),
                "/",
                "",
                ZoneId.of(zone),
                "",
                new Frame.Site("https://house.example", false, Clock.systemUTC(), ZoneId.of(zone)),
                org.hearth.web.Look.PLAIN);
    }
}
