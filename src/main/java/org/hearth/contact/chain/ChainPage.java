package org.hearth.contact.chain;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/**
 * @param mayBegin whether they may start a round
 * @param asked whether somebody asked them a hand, and waits for an answer
 * @param said message key of what was just done; empty for nothing
 */
public record ChainPage(
        Viewer viewer,
        Doors doors,
        boolean takesPart,
        boolean mayBegin,
        boolean asked,
        Optional<Shown> round,
        String said) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/chain";
    }

    /**
     * @param mine whom the reader calls now, with the number; nobody else has it before their eyes
     * @param undoable what the reader ticked within the last minute
     * @param overview for who began the round alone
     */
    public record Shown(String message, List<Mine> mine, List<Ticked> undoable, Optional<Overview> overview) {}

    /** @param dial the number as a telephone takes it */
    public record Mine(CallId id, String name, String number, String dial) {

        @Override
        public String toString() {
            return "Mine[…]";
        }
    }

    /** @param state message key */
    public record Ticked(CallId id, String name, String state) {}

    /** @param gaps names of those who could not be reached */
    public record Overview(int reached, int all, List<String> gaps, List<Stand> stands) {

        public boolean over() {
            return stands.isEmpty();
        }
    }

    /** Where a branch is now. @param caller empty if the reader calls there themselves */
    public record Stand(CallId id, Optional<String> caller) {}
}
