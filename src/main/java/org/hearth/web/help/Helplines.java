package org.hearth.web.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.web.Helpline;
import org.hearth.web.HelplineList;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Whom to call in which country: from {@code helplines.txt}, until the site says what it changed there. */
@Component
class Helplines implements HelplineList {

    private final List<Helpline> shipped;

    private volatile Map<String, List<Helpline>> byCountry;

    Helplines() throws IOException {
        var text = new ClassPathResource("helplines.txt").getContentAsString(StandardCharsets.UTF_8);
        this.shipped = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Helplines::line)
                .toList();
        this.byCountry = grouped(shipped);
    }

    private static Helpline line(String text) {
        var parts = text.split("\\s*;\\s*", -1);
        var entered = LocalDate.parse(parts[6]);
        return new Helpline(parts[0], parts[1], parts[2], parts[3], parts[4], "", "", "", "", parts[5], entered, false);
    }

    @Override
    public List<Helpline> shipped() {
        return shipped;
    }

    @Override
    public void use(List<Helpline> lines) {
        byCountry = grouped(lines.isEmpty() ? shipped : lines);
    }

    private static Map<String, List<Helpline>> grouped(List<Helpline> lines) {
        var grouped = new LinkedHashMap<String, List<Helpline>>();
        for (var emergency : List.of(true, false)) {
            lines.stream()
                    .filter(line -> line.emergency() == emergency)
                    .forEach(line -> grouped.computeIfAbsent(line.country(), first -> new ArrayList<>())
                            .add(line));
        }
        return grouped;
    }

    List<String> countries() {
        return List.copyOf(byCountry.keySet());
    }

    /** The country itself; the first there is if it has no lines. */
    String nearest(String country) {
        return byCountry.containsKey(country) ? country : countries().getFirst();
    }

    List<Helpline> in(String country) {
        return List.copyOf(byCountry.getOrDefault(country, List.of()));
    }
}
