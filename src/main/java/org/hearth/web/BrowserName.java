package org.hearth.web;

import java.util.Locale;
import java.util.Optional;

/** What kind of browser somebody uses, as coarsely as is enough to tell one's own phone from one's own computer. */
public record BrowserName(Family family, System system) {

    /** Each names itself in what it sends; several name others too, so that the order counts. */
    public enum Family {
        EDGE("edg"),
        OPERA("opr/"),
        SAMSUNG("samsungbrowser"),
        FIREFOX("firefox"),
        FIREFOX_IOS("fxios"),
        CHROME_IOS("crios"),
        CHROME("chrome"),
        SAFARI("safari"),
        OTHER("");

        private final String mark;

        Family(String mark) {
            this.mark = mark;
        }
    }

    /** The same for what it runs on. */
    public enum System {
        ANDROID("android"),
        IPHONE("iphone"),
        IPAD("ipad"),
        WINDOWS("windows"),
        MAC("mac os"),
        LINUX("linux"),
        OTHER("");

        private final String mark;

        System(String mark) {
            this.mark = mark;
        }
    }

    public static final BrowserName UNKNOWN = new BrowserName(Family.OTHER, System.OTHER);

    /** @param agent the browser's own words, of which nothing else is kept */
    public static BrowserName of(String agent) {
        var words = agent.toLowerCase(Locale.ROOT);
        return new BrowserName(family(words), system(words));
    }

    /** Reads what {@link #toString()} wrote. */
    public static Optional<BrowserName> valueOf(String kept) {
        var parts = kept.split(" ", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new BrowserName(Family.valueOf(parts[0]), System.valueOf(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    public String familyKey() {
        return "web.browser." + family.name().toLowerCase(Locale.ROOT);
    }

    public String systemKey() {
        return "web.system." + system.name().toLowerCase(Locale.ROOT);
    }

    private static Family family(String words) {
        for (var family : Family.values()) {
            if (words.contains(family.mark)) {
                return family;
            }
        }
        return Family.OTHER;
    }

    private static System system(String words) {
        for (var system : System.values()) {
            if (words.contains(system.mark)) {
                return system;
            }
        }
        return System.OTHER;
    }

    @Override
    public String toString() {
        return family + " " + system;
    }
}
