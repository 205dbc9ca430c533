package org.hearth.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.HearthTest;
import org.hearth.kernel.Settings;
import org.hearth.web.StartupWord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HearthTest
class HealthPageTests {

    @Autowired
    HealthController controller;

    @Autowired
    Health health;

    @Autowired
    Settings settings;

    @Test
    void isReadyWithItsDatabase() {
        assertThat(controller.show().getStatusCode().value()).isEqualTo(200);
        assertThat(controller.show().getBody()).startsWith("ready\n");
    }

    @Test
    void tellsTheTerminalWhereToGoAndWhatModulesAdd() {
        var later = new Word(2, "then this");
        var first = new Word(1, "first this");
        assertThat(new Ready(settings, health, List.of(later, first)).lines())
                .contains("Hearth is ready: " + settings.address())
                .containsSubsequence("first this", "then this");
    }

    private record Word(int order, String line) implements StartupWord {
        @Override
        public List<String> lines() {
            return List.of(line);
        }
    }
}
