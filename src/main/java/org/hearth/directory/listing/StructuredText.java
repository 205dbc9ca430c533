package org.hearth.directory.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A searchable group in the vocabulary of schema.org, as JSON-LD: data that browsers do not run. */
final class StructuredText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StructuredText() {}

    static String of(Listed group, String address) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("@context", "https://schema.org");
        facts.put("@type", "Organization");
        facts.put("additionalType", "https://schema.org/SupportGroup");
        facts.put("name", group.name());
        facts.put("description", group.purpose());
        facts.put("url", address);
        facts.put("knowsLanguage", group.language());
        if (!group.traits().needs().isEmpty()) {
            facts.put("keywords", String.join(", ", group.traits().needs()));
        }
        if (!group.places().isEmpty()) {
            facts.put("areaServed", places(group.places()));
        }
        // whatever a group calls itself, it does not end the element it stands in
        return JSON.writeValueAsString(facts)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static List<Map<String, String>> places(List<String> names) {
        var places = new ArrayList<Map<String, String>>();
        names.forEach(name -> places.add(Map.of("@type", "Place", "name", name)));
        return places;
    }
}
