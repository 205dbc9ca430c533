package org.hearth.web.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Whom to call in which country, from {@code helplines.txt}. */
@Component
public class Helplines {

    private final Map<String, List<Helpline>> byCountry = new LinkedHashMap<>();

    Helplines() throws IOException {
        var text = new ClassPathResource("helplines.txt").getContentAsString(StandardCharsets.UTF_8);
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var parts = line.split("\\s*;\\s*", 5);
            byCountry
                    .computeIfAbsent(parts[0], first -> new ArrayList<>())
                    .add(new Helpline(parts[1], parts[2], parts[3]));
        });
    }

    List<String> countries() {
        return List.copyOf(byCountry.keySet());
    }

    /** The lines of a country; the first country's if there are none. */
    String nearest(String country) {
        return byCountry.containsKey(country) ? country : countries().getFirst();
    }

    List<Helpline> in(String country) {
        return List.copyOf(byCountry.getOrDefault(country, List.of()));
    }

    /** @param kind {@code emergency} or {@code talk} */
    public record Helpline(String kind, String name, String number) {

        /** The number as a telephone takes it. */
        public String dial() {
            return number.replaceAll("[^0-9+]", "");
        }
    }
}
