package org.hearth.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;

/**
 * What a group is: for whom, how it meets, who comes in.
 *
 * @param language tag of the language that is spoken there
 * @param fee what it costs, as a sentence; empty if it is free
 * @param feeLink where one can pay, elsewhere: https, or empty
 * @param needs what people come for, in a few lower-case words each
 */
public record Shape(
        String name,
        String purpose,
        String language,
        LedBy ledBy,
        Admission admission,
        Visibility visibility,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        SortedSet<Format> formats,
        OptionalInt sizeLimit,
        SortedSet<TimeOfDay> times,
        SortedSet<Access> access,
        List<String> needs,
        String fee,
        String feeLink) {

    /** Something people choose from; each has its words in the message files. */
    public sealed interface Choice {
        String name();

        /** Message key of its name; with {@code .means} at its end, of what it means in a sentence. */
        default String key() {
            return "groups.shape."
                    + getClass().getSimpleName().toLowerCase(Locale.ROOT)
                    + "."
                    + name().toLowerCase(Locale.ROOT);
        }
    }

    public enum LedBy implements Choice {
        PEERS,
        PROFESSIONALS,
        BOTH
    }

    /** How people come in. */
    public enum Admission implements Choice {
        OPEN,
        REQUEST,
        INVITATION,
        REFERRAL
    }

    /** Who can know that it exists. */
    public enum Visibility implements Choice {
        HIDDEN,
        LISTED,
        /** Listed, and search engines may know it too. */
        SEARCHABLE
    }

    public enum Format implements Choice {
        TALK,
        LIVE,
        CAFE
    }

    public enum TimeOfDay implements Choice {
        MORNING,
        DAY,
        EVENING,
        NIGHT,
        WEEKEND
    }

    public enum Access implements Choice {
        STEP_FREE,
        CAPTIONS,
        SIGNING,
        EASY_LANGUAGE,
        QUIET
    }

    /** Meets in the live room alone, so that all must fit into one circle. */
    public boolean isLiveOnly() {
        return formats.size() == 1 && formats.contains(Format.LIVE);
    }
}
