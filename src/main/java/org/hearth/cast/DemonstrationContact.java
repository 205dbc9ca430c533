package org.hearth.cast;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearth.cast.Cast.Player;
import org.hearth.contact.Contact;
import org.hearth.contact.Contact.Written;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

/** The cast's newsletter, and who of them is in the telephone chain. The numbers belong to nobody. */
@Component
class DemonstrationContact {

    private final Contact contact;
    private final Clock clock;

    DemonstrationContact(Contact contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    void longNights(Map<Player, Viewer> group) {
        contact.keepIssue(
                viewer(group, Cast.TOVE),
                "When the evenings get long",
                List.of(lake(group), soup(group)),
                clock.instant().minus(Duration.ofDays(3)));
        contact.keepPiece(new Written(
                viewer(group, Cast.SOLVEIG),
                "Three things beside my bed",
                "- a glass of water\n- the small radio\n- a list of what I need *not* do tomorrow",
                true));
        contact.keepPlace(viewer(group, Cast.AMIR), "Kasper", "00 00 00 11");
        contact.keepPlace(viewer(group, Cast.SOLVEIG), "Jorunn", "00 00 00 12");
        contact.keepPlace(viewer(group, Cast.MEI), "Lykke", "00 00 00 13");
    }

    private static Written lake(Map<Player, Viewer> group) {
        return new Written(viewer(group, Cast.AMIR), "The bench by the water", """
                There is a bench that I can reach on most days. It takes eleven minutes if I do not count, and twenty if I do, so I stopped counting.

                Nobody asks anything there. The ducks have no opinion on how I slept. I sit until I am cold, and then I know that I was outside.

                If you have a bench of your own, write of it for the next issue. *We could make a map that shows nothing but benches.*""", true);
    }

    private static Written soup(Map<Player, Viewer> group) {
        return new Written(viewer(group, Cast.MEI), "Soup for a day without strength", """
                Everything goes into one pot, and nothing has to be peeled:

                - red lentils, one cup
                - a tin of tomatoes
                - water, two tins
                - salt, and whatever stands closest

                Twenty minutes. Lie down meanwhile; it does not mind. It is enough for today and for the day after, and the day after is when one needs it.""", false);
    }

    private static Viewer viewer(Map<Player, Viewer> group, Player player) {
        return Objects.requireNonNull(group.get(player));
    }
}
