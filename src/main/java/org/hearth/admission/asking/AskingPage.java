package org.hearth.admission.asking;

import java.util.List;
import java.util.OptionalInt;
import org.hearth.admission.screening.Terms;
import org.hearth.groups.Doorway;
import org.hearth.groups.OfferedPlaces;

/**
 * @param open whether words can still be exchanged
 * @param before how many wait before them
 * @param daysBetween about how often a place opens, if that can be said
 * @param typed a word that could not be taken
 * @param error message key; empty if all is well
 */
public record AskingPage(
        Asking asking,
        Doorway.Entrance entrance,
        Terms terms,
        List<AnswerTable.Word> words,
        boolean open,
        int before,
        OptionalInt daysBetween,
        String typed,
        String error) {

    /** Nothing is taken back any more; it is only put away. */
    public boolean over() {
        return asking.is(Asking.State.NOT_NOW) || asking.is(Asking.State.LAPSED);
    }

    public String wayIn() {
        return asking.place().map(OfferedPlaces::path).orElse("/asking");
    }
}
