package org.hearth.live.room;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.identity.Persona;
import org.hearth.live.aside.AsideView;
import org.hearth.live.calm.CalmView;
import org.hearth.live.calm.LeadView;
import org.hearth.live.chat.ChatForm;
import org.hearth.live.chat.ChatLine;
import org.hearth.live.keys.Keyring;
import org.hearth.live.keys.Leaders;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.refusal.Refused;
import org.hearth.live.waiting.Tonight;
import org.hearth.live.waiting.WaitingRoom;

/** What somebody sees at the address of the room, by where they stand. */
public sealed interface RoomInside {

    /** As the table has it. */
    int CHAIRS = 15;

    RoomAddress address();

    /**
     * Before the door. Tells nothing of those inside.
     *
     * @param words the facilitator's, for those who wait
     * @param aside how to write to those who lead, in an encrypted meeting
     * @param helped what they wrote to those who help, and the answers, where that stands in no {@code aside}
     * @param about what else stands in the waiting room
     */
    record Waiting(
            RoomAddress address,
            String words,
            Place place,
            Optional<Aside> aside,
            List<ChatLine> helped,
            WaitingRoom about)
            implements RoomInside {}

    /**
     * One's place in the row before the door.
     *
     * @param number counted from 1
     * @param waiting how many wait, the reader included
     * @param open whether a facilitator is in, so that the door can be opened
     * @param begins when the meeting begins
     * @param early whether it has not begun: nobody's coming opens the door before, only a facilitator's hand
     * @param words of a facilitator to those who wait, said now; may be empty
     */
    record Place(int number, int waiting, boolean open, Instant begins, boolean early, String words) {}

    /** What somebody before the door writes to those who lead, and for whom it is locked. */
    record Aside(List<ChatLine> lines, ChatForm form, Leaders leaders) {}

    /**
     * The door was locked before they came.
     *
     * @param knocked whether they let those who lead know
     */
    record Outside(RoomAddress address, boolean knocked) implements RoomInside {}

    /** Sent away for now; may come again. */
    record SentAway(RoomAddress address, Refused refused) implements RoomInside {}

    /**
     * In the circle.
     *
     * @param tiles by their chairs, the same for everybody
     * @param drawn the tiles as they are shown
     * @param calm how the room is just now
     * @param side what only a facilitator has
     * @param keyring of an encrypted meeting
     * @param aside what the reader is asked, asks, or is in beside the circle
     */
    record Circle(
            RoomAddress address,
            List<Tile> tiles,
            Drawn drawn,
            Tile own,
            List<ChatLine> lines,
            ChatForm form,
            Optional<Side> side,
            Video video,
            Optional<Keyring> keyring,
            CalmView calm,
            Optional<AsideView> aside)
            implements RoomInside {

        /** No chair is free. */
        public boolean full() {
            return tiles.size() >= CHAIRS;
        }

        /** Others who lead and are with the circle now. */
        public List<Tile> coLeading() {
            return tiles.stream()
                    .filter(tile -> tile.leads() && !tile.you() && !tile.away() && !tile.aside())
                    .toList();
        }

        /** Whether nobody leads while the reader is aside with this one. */
        public boolean unledWith(Tile other) {
            return coLeading().stream().allMatch(tile -> tile.id().equals(other.id()));
        }

        /** It is by voice, so only where there is one; and one at a time. */
        public boolean offersAside() {
            return video == Video.ON && !own.aside();
        }
    }

    /** Sent out. */
    record Removed(RoomAddress address) implements RoomInside {}

    /** Out of sight: nothing of the room is shown to them. */
    record Covered(RoomAddress address) implements RoomInside {}

    /**
     * The meeting has ended.
     *
     * @param unattended because nobody who leads could come back
     */
    record Over(RoomAddress address, boolean unattended) implements RoomInside {}

    /**
     * The facilitator's panel: who waits, by their coming, who can be sent out, and what else they look after.
     *
     * @param tonight how people said they are
     * @param words what those who wait are told; may be empty
     * @param quiet who said that they are not alone
     */
    record Side(
            List<Tile> waiting,
            List<Tile> others,
            LeadView lead,
            Map<AttendanceId, Tonight> tonight,
            String words,
            List<Persona> quiet) {

        public Optional<Tonight> tonight(Tile tile) {
            return Optional.ofNullable(tonight.get(tile.attendance().id()));
        }
    }

    /** Whether picture and sound can be had. */
    enum Video {
        ON,
        COMING,
        OFF;

        /** Whether the words have the room. */
        public boolean inText() {
            return this != ON;
        }
    }
}
