package org.hearth.web.health;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.kernel.Settings;
import org.hearth.web.StartupWord;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever typed {@code ./hearth} where to go, once there is somewhere to go to. */
@Component
class Ready {

    private final Settings settings;
    private final Health health;
    private final List<StartupWord> words;

    Ready(Settings settings, Health health, List<StartupWord> words) {
        this.settings = settings;
        this.health = health;
        this.words = words;
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut") // the terminal is where this belongs, whatever becomes of the log
    void print() {
        lines().forEach(System.out::println);
    }

    List<String> lines() {
        var ofModules = words.stream()
                .sorted(Comparator.comparingInt(StartupWord::order))
                .flatMap(word -> word.lines().stream());
        return Stream.of(
                        Stream.of("", "Hearth is ready: " + settings.address(), ""),
                        ofModules,
                        health.off().stream(),
                        Stream.of("Stop with Ctrl-C; everything is kept in " + settings.data() + "."))
                .flatMap(lines -> lines)
                .toList();
    }
}
