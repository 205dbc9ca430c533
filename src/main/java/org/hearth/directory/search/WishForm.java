package org.hearth.directory.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.kernel.Typed;
import org.hearth.places.PlaceId;
import org.springframework.util.MultiValueMap;

/** The directory's form and its address: what is not among the choices is as if it were not there. */
public record WishForm(MultiValueMap<String, String> asked) {

    public static final List<String> FORMATS = List.of("TALK", "LIVE", "CAFE");
    public static final List<String> TIMES = List.of("MORNING", "DAY", "EVENING", "NIGHT", "WEEKEND");
    public static final List<String> LEADS = List.of("PEERS", "PROFESSIONALS");
    public static final List<String> ADMISSIONS = List.of("OPEN", "REQUEST", "INVITATION", "REFERRAL");
    public static final List<String> ACCESS = List.of("STEP_FREE", "CAPTIONS", "SIGNING", "EASY_LANGUAGE", "QUIET");

    private static final int LONGEST = 100;

    static WishForm of(MultiValueMap<String, String> asked) {
        return new WishForm(asked);
    }

    Wish wish(String words, String need, Optional<PlaceId> place) {
        return new Wish(
                words,
                need,
                place,
                text("language").matches("[A-Za-z-]{2,20}") ? text("language") : "",
                one("format", FORMATS),
                one("time", TIMES),
                one("led", LEADS),
                one("admission", ADMISSIONS),
                asked.getOrDefault("access", List.of()).stream()
                        .filter(ACCESS::contains)
                        .distinct()
                        .sorted()
                        .toList(),
                !text("room").isEmpty());
    }

    String need() {
        return text("need").toLowerCase(Locale.ROOT);
    }

    private String one(String name, List<String> choices) {
        return choices.contains(text(name)) ? text(name) : "";
    }

    String text(String name) {
        var text = asked.getFirst(name);
        var cleaned = text == null ? "" : Typed.cleaned(text).replaceAll("\\s+", " ");
        return name.equals("for") ? cleaned : cleaned.substring(0, Math.min(cleaned.length(), LONGEST));
    }

    /** A wish as an address that can be kept. @param sealed what must not be read in it */
    static String address(Wish wish, String sealed) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("place", wish.place().map(PlaceId::code).orElse(""));
        parts.put("language", wish.language());
        parts.put("format", wish.format());
        parts.put("time", wish.time());
        parts.put("led", wish.led());
        parts.put("admission", wish.admission());
        parts.put("room", wish.room() ? "yes" : "");
        parts.put("for", sealed);
        var query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(WishForm::pair)
                .collect(Collectors.joining("&"));
        var access = wish.access().stream().map(key -> "&access=" + key).collect(Collectors.joining());
        return "/directory" + ("?" + query + access).replaceFirst("^\\?&?$", "").replaceFirst("^\\?&", "?");
    }

    private static String pair(Map.Entry<String, String> part) {
        return part.getKey() + "=" + part.getValue();
    }
}
