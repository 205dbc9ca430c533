package org.hearth.live.codeword;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A weather that could be: made of the date, the hour and the half of the earth alone, so that nobody is asked where somebody
 * is. The same for a whole day, as a page would be.
 *
 * @param parts of the day, from the one that it is now
 */
public record Weather(List<Part> parts) {

    /** @param warmth in degrees Celsius @param wind in metres a second */
    public record Part(Time time, Sky sky, int warmth, int wind) {

        /** With a true minus sign. */
        public String degrees() {
            return (warmth < 0 ? "−" : "") + Math.abs(warmth) + "°";
        }
    }

    public enum Time {
        MORNING(-1),
        NOON(3),
        EVENING(0),
        NIGHT(-3);

        private final int warmer;

        Time(int warmer) {
            this.warmer = warmer;
        }

        static Time of(int hour) {
            return hour < 5 || hour > 22 ? NIGHT : hour < 11 ? MORNING : hour < 17 ? NOON : EVENING;
        }

        private Time after(int parts) {
            return values()[(ordinal() + parts) % values().length];
        }

        public String key() {
            return "live.scene.weather." + name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Sky {
        FAIR,
        PARTLY,
        CLOUDY,
        RAIN,
        SNOW;

        public String key() {
            return "live.scene.weather.sky." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<String> SOUTH = List.of(
            "Australia/",
            "Antarctica/",
            "Pacific/Auckland",
            "Pacific/Chatham",
            "NZ",
            "America/Argentina/",
            "America/Buenos_Aires",
            "America/Santiago",
            "America/Sao_Paulo",
            "America/Montevideo",
            "America/Asuncion",
            "America/La_Paz",
            "America/Lima",
            "America/Punta_Arenas",
            "Africa/Johannesburg",
            "Africa/Windhoek",
            "Africa/Harare",
            "Africa/Gaborone",
            "Africa/Maputo",
            "Africa/Lusaka",
            "Indian/Mauritius",
            "Indian/Antananarivo");

    /** The warmest day of the north, and half a year. */
    private static final int WARMEST = 203;

    private static final int HALF = 182;

    public static Weather of(Instant now, ZoneId zone) {
        var here = now.atZone(zone);
        var first = Time.of(here.getHour());
        var day = here.getHour() < 5 ? here.toLocalDate().minusDays(1) : here.toLocalDate();
        return new Weather(IntStream.range(0, Time.values().length)
                .mapToObj(part -> part(day, first.after(part), isSouth(zone)))
                .toList());
    }

    public Part now() {
        return parts.getFirst();
    }

    /** Message key of the sentence above. */
    public String lead() {
        var sky = parts.stream().map(Part::sky).toList();
        return "live.scene.weather.lead." + (sky.contains(Sky.SNOW) ? "snow" : sky.contains(Sky.RAIN) ? "rain" : "dry");
    }

    static boolean isSouth(ZoneId zone) {
        return SOUTH.stream().anyMatch(zone.getId()::startsWith);
    }

    private static Part part(LocalDate day, Time time, boolean south) {
        var chance = Math.floorMod(day.toEpochDay() * 2_654_435_761L + time.ordinal() * 40_503L, 9_973L);
        var turned = 2 * Math.PI * (day.getDayOfYear() - WARMEST - (south ? HALF : 0)) / 365;
        var mean = (south ? 15 : 8) + (south ? 6 : 9) * Math.cos(turned);
        var ofTheDay = Math.floorMod(day.toEpochDay() * 31 + 7, 5) - 2;
        var warmth = (int) Math.round(mean) + ofTheDay + time.warmer;
        return new Part(time, sky((int) (chance % 7), warmth), warmth, 2 + (int) (chance % 4));
    }

    private static Sky sky(int chance, int warmth) {
        return switch (chance) {
            case 0, 1 -> Sky.FAIR;
            case 2, 3 -> Sky.PARTLY;
            case 4, 5 -> Sky.CLOUDY;
            default -> warmth > 1 ? Sky.RAIN : Sky.SNOW;
        };
    }
}
