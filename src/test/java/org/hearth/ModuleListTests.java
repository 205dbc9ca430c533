package org.hearth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Modulith would find the modules by reading all classes at every start, which costs 2 s of CPU and 90 MB. It takes the
 * list from META-INF/spring-modulith/application-modules.json instead, and migrates the database in that order.
 */
class ModuleListTests {

    private static final Pattern NAME = Pattern.compile("\"(\\w+)\":");

    private final ApplicationModules modules = ApplicationModules.of(Hearth.class);

    @Test
    void theListHasEveryModule() throws IOException {
        var found = modules.stream().map(module -> module.getIdentifier().toString());
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(found.toList());
    }

    @Test
    void everyModuleComesAfterThoseItStandsOn() throws IOException {
        var listed = listed();
        for (var module : modules) {
            module.getDirectDependencies(modules)
                    .uniqueModules()
                    .forEach(below -> assertThat(listed)
                            .containsSubsequence(
                                    below.getIdentifier().toString(),
                                    module.getIdentifier().toString()));
        }
    }

    private static ArrayList<String> listed() throws IOException {
        var file = new ClassPathResource("META-INF/spring-modulith/application-modules.json");
        var names = new ArrayList<String>();
        NAME.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                .results()
                .forEach(name -> names.add(name.group(1)));
        return names;
    }
}
